import { HistoryModel } from '@twotier/history';
import { nobody, unauthenticated } from '@twotier/subgraph-kit';
import { useTestDatabase } from '@twotier/testkit';
import { isDeepStrictEqual } from 'node:util';
import type { Context } from '../context';
import { ENROLLMENT_STATES } from '../enrollment/enrollment';
import { EnrollmentModel } from '../enrollment/enrollment.model';
import { aMembership, anEnrollment, aTenantAdministrator, storedEnrollment } from '../testing/enrollments';
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
  completeMembershipSignIn: (context: Context, enrollmentId: string) =>
    completeMembershipSignIn(context, { code: 'code_1', state: `state_of_${enrollmentId}` }),
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
const situations = Object.keys(SITUATIONS) as Situation[];

const WHILE_LINKABLE = {
  'not linked': ['DRAFT', 'ACTIVE'],
  postponed: ['DRAFT', 'CONTACT_VERIFICATION', 'IN_REVIEW', 'REJECTED', 'ACTIVE'],
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
  ENROLLMENT_STATES.map((state) => ({
    step,
    state,
    taken: situations.filter((situation) => TAKEN_IN[step][situation].includes(state)),
  })),
);

/** The enrollment `enr_newco`, and a sign-in that is under way for it; and likewise for other labels. */
async function anEnrollmentOf(label: string, given: object) {
  const id = `enr_${label}`;
  const membershipProfiles = [aShownProfile({ partnerId: '4711005' })];
  await aSignIn({ state: `state_of_${id}`, enrollmentId: id, viewer: aTenantAdministrator(label) });
  return anEnrollment({ id, tenantId: `t_${label}`, membershipProfiles, ...given });
}
const newcoWith = (given: object) => anEnrollmentOf('newco', given);

const traceOf = async (id: string) => [await storedEnrollment(id), await HistoryModel.countDocuments({ subject: id })];

describe('the steps of a membership', () => {
  useTestDatabase();

  it.each(cases)('$step in $state is for those who are $taken; of others it changes nothing', async (given) => {
    const { step, state, taken } = given;
    const outcomes: { situation: Situation; code: string; isChanged: boolean }[] = [];
    for (const [index, situation] of situations.entries()) {
      const { id, tenantId } = await anEnrollmentOf(`co${index}`, { state, ...SITUATIONS[situation] });
      const before = await traceOf(id);
      const result = await STEPS[step](asAdministrator(undefined, aTenantAdministrator(`co${index}`)), id);
      const isChanged = !isDeepStrictEqual(await traceOf(id), before);
      outcomes.push({ situation, code: 'code' in result ? result.code : 'TAKEN', isChanged });
      // The next one would find the partner id taken.
      await EnrollmentModel.collection.deleteOne({ tenantId });
    }

    const outOfTurn = outcomes.filter(({ code }) => code === 'STEP_OUT_OF_TURN');
    // No directory answers here: a step that needs one has come as far as that.
    const others = outcomes.filter(({ code }) => code === 'TAKEN' || code === 'DIRECTORY_UNAVAILABLE');
    expect(others.map(({ situation }) => situation)).toEqual(taken);
    expect(outOfTurn.map(({ situation }) => situation)).toEqual(situations.filter((one) => !taken.includes(one)));
    expect(outOfTurn.filter(({ isChanged }) => isChanged)).toEqual([]);
  });

  it.each(steps)('%s throws UNAUTHENTICATED for nobody, and changes nothing', async (step) => {
    await newcoWith({ membership: aMembership() });
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
      await newcoWith({ membership: aMembership() });
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
    await newcoWith({ membership: aMembership(), organizationId: newco.id });
    const before = await allOfIt();

    expect(
      await STEPS[step](asAdministrator(undefined, viewer ?? aPerson(newco, { roles: ['SALES_AGENT'] })), 'enr_newco'),
    ).toMatchObject({ __typename: 'ForbiddenError', requiredRoles: ['GLOBAL_ADMIN', 'ADMIN_AGENT'] });

    expect(await allOfIt()).toEqual(before);
  });

  it('refreshMembership is for the administrators of an account, too', async () => {
    const newco = await anOrganization('newco');
    await newcoWith({ state: 'ACTIVE', membership: aMembership(), organizationId: newco.id });
    const agent = asAdministrator(undefined, aPerson(newco, { roles: ['ADMIN_AGENT'] }));

    expect(await refreshMembership(agent, 'enr_newco')).toMatchObject({ code: 'DIRECTORY_UNAVAILABLE' });
  });
});
