import { nobody, unauthenticated } from '@twotier/subgraph-kit';
import { useTestDatabase } from '@twotier/testkit';
import { ENROLLMENT_STATES } from '../enrollment/enrollment';
import type { Context } from '../context';
import { aMembership, anEnrollment, aTenantAdministrator } from '../testing/enrollments';
import { allOfIt, asAdministrator, aShownProfile, aSignIn } from '../testing/memberships';
import { anOrganization, aPerson, aReviewer } from '../testing/world';
import { cancelMembershipSignIn } from './cancelMembershipSignIn';
import { completeMembershipSignIn } from './completeMembershipSignIn';
import { linkMembershipProfile } from './linkMembershipProfile';
import { postponeMembershipLink } from './postponeMembershipLink';
import { refreshMembership } from './refreshMembership';
import { startMembershipSignIn } from './startMembershipSignIn';

const STEPS = {
  startMembershipSignIn,
  completeMembershipSignIn: (context: Context) =>
    completeMembershipSignIn(context, { code: 'code_1', state: 'state_1' }),
  cancelMembershipSignIn,
  linkMembershipProfile: (context: Context, enrollmentId: string) =>
    linkMembershipProfile(context, { enrollmentId, partnerId: '4711005' }),
  postponeMembershipLink,
  refreshMembership,
};
type Step = keyof typeof STEPS;
const steps = Object.keys(STEPS) as Step[];

const SITUATIONS = {
  'not linked': {},
  postponed: { isMembershipPostponed: true },
  linked: { membership: aMembership() },
};
type Situation = keyof typeof SITUATIONS;

const WHILE_LINKABLE = {
  'not linked': ['DRAFT'],
  postponed: ['DRAFT', 'CONTACT_VERIFICATION', 'IN_REVIEW', 'REJECTED'],
  linked: ['DRAFT'],
};

/** Where each step can be taken; everywhere else it is out of turn. */
const TAKEN_IN: Record<Step, Record<Situation, string[]>> = {
  startMembershipSignIn: WHILE_LINKABLE,
  completeMembershipSignIn: WHILE_LINKABLE,
  cancelMembershipSignIn: WHILE_LINKABLE,
  linkMembershipProfile: WHILE_LINKABLE,
  postponeMembershipLink: { 'not linked': ['DRAFT'], postponed: ['DRAFT'], linked: ['DRAFT'] },
  refreshMembership: {
    'not linked': [],
    postponed: [],
    linked: ['DRAFT', 'CONTACT_VERIFICATION', 'IN_REVIEW', 'REJECTED', 'ACTIVE'],
  },
};

const cases = steps.flatMap((step) =>
  ENROLLMENT_STATES.flatMap((state) =>
    (Object.keys(SITUATIONS) as Situation[]).map((situation) => ({
      step,
      state,
      situation,
      isTaken: TAKEN_IN[step][situation].includes(state),
    })),
  ),
);

const enrollmentIn = (given: object) =>
  anEnrollment({ membershipProfiles: [aShownProfile({ partnerId: '4711005' })], ...given });

/** What a use case that has refused may have left: a sign-in that was used up. */
const allButSignIns = async () => ({ ...(await allOfIt()), signIns: [] });

describe('the steps of a membership', () => {
  useTestDatabase();

  it.each(cases.filter(({ isTaken }) => isTaken))('$step is taken in $state, $situation', async (given) => {
    await enrollmentIn({ state: given.state, ...SITUATIONS[given.situation] });
    await aSignIn();

    const result = await STEPS[given.step](asAdministrator(), 'enr_newco');

    // No directory answers here: a step that needs one has come as far as that.
    expect(result).toMatchObject('enrollment' in result ? { enrollment: {} } : { code: 'DIRECTORY_UNAVAILABLE' });
  });

  it.each(cases.filter(({ isTaken }) => !isTaken))(
    '$step is out of turn in $state, $situation, and changes nothing',
    async ({ step, state, situation }) => {
      await enrollmentIn({ state, ...SITUATIONS[situation] });
      await aSignIn();
      const before = await allButSignIns();

      expect(await STEPS[step](asAdministrator(), 'enr_newco')).toMatchObject({
        __typename: 'StepOutOfTurnError',
        code: 'STEP_OUT_OF_TURN',
        state,
      });

      expect(await allButSignIns()).toEqual(before);
    },
  );

  it.each(steps)('%s throws UNAUTHENTICATED for nobody, and changes nothing', async (step) => {
    await enrollmentIn({ membership: aMembership() });
    await aSignIn();
    const before = await allOfIt();

    await expect(STEPS[step](asAdministrator(undefined, nobody), 'enr_newco')).rejects.toEqual(unauthenticated());

    expect(await allOfIt()).toEqual(before);
  });

  const strangers = [
    ['the administrator of another tenant', aTenantAdministrator('otherco')],
    [
      'somebody of the tenant who is no administrator',
      aTenantAdministrator('newco', {
        subject: 'sub_mira',
        signIn: { isTenantAdministrator: false, displayName: null, email: null },
      }),
    ],
    ['a user of another organisation', null],
  ] as const;

  it.each(steps.flatMap((step) => strangers.map(([who, viewer]) => ({ step, who, viewer }))))(
    '$step answers $who as if there were no such enrollment, and changes nothing (R33)',
    async ({ step, viewer }) => {
      const stranger = asAdministrator(undefined, viewer ?? aPerson(await anOrganization()));
      await enrollmentIn({ membership: aMembership() });
      await aSignIn();
      const before = await allOfIt();

      const result = await STEPS[step](stranger, 'enr_newco');

      const isOfNoId = step === 'completeMembershipSignIn';
      expect(result).toMatchObject({ code: isOfNoId ? 'MEMBERSHIP_SIGN_IN_NOT_VALID' : 'NOT_FOUND' });
      expect(result).toEqual(await STEPS[step](stranger, 'enr_missing'));
      expect(await allOfIt()).toEqual(before);
    },
  );

  const withoutRight = [
    ['staff (R34)', aReviewer()],
    ['a user of the organisation without the role', null],
  ] as const;

  it.each(
    steps
      .filter((step) => step !== 'completeMembershipSignIn')
      .flatMap((step) => withoutRight.map(([who, viewer]) => ({ step, who, viewer }))),
  )('$step is forbidden to $who, and changes nothing', async ({ step, viewer }) => {
    const newco = await anOrganization('newco');
    await enrollmentIn({ membership: aMembership(), organizationId: newco.id });
    const before = await allOfIt();

    expect(
      await STEPS[step](asAdministrator(undefined, viewer ?? aPerson(newco, { roles: ['SALES_AGENT'] })), 'enr_newco'),
    ).toMatchObject({ __typename: 'ForbiddenError', requiredRoles: ['GLOBAL_ADMIN', 'ADMIN_AGENT'] });

    expect(await allOfIt()).toEqual(before);
  });

  it('refreshMembership is for the administrators of an account, too', async () => {
    const newco = await anOrganization('newco');
    await enrollmentIn({ state: 'ACTIVE', membership: aMembership(), organizationId: newco.id });
    const agent = asAdministrator(undefined, aPerson(newco, { roles: ['ADMIN_AGENT'] }));

    expect(await refreshMembership(agent, 'enr_newco')).toMatchObject({ code: 'DIRECTORY_UNAVAILABLE' });
  });
});
