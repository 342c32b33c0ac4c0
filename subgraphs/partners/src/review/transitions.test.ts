import { nobody } from '@twotier/subgraph-kit';
import { useTestDatabase } from '@twotier/testkit';
import type { EnrollmentState } from '../__generated__/schema';
import type { Context } from '../context';
import { canMove, ENROLLMENT_STATES } from '../enrollment/enrollment';
import { enrollmentStore, type NewEnrollment } from '../enrollment/enrollment.store';
import { restoreOrganization } from '../suspension/restoreOrganization';
import { suspendOrganization } from '../suspension/suspendOrganization';
import { aMembership, aTenantAdministrator, storedEnrollment } from '../testing/enrollments';
import { anApplication, aProposal, DECIDED_AT } from '../testing/reviews';
import { anOrganization, aPerson, aReviewer, contextOf, everything } from '../testing/world';
import { appealEnrollment } from './appealEnrollment';
import { approveEnrollment } from './approveEnrollment';
import { rejectEnrollment } from './rejectEnrollment';
import { requestEnrollmentInformation } from './requestEnrollmentInformation';

interface Ids {
  enrollmentId: string;
  organizationId: string;
}

/** Every step that reviewers, or those who object to them, take. */
const MUTATIONS = {
  approveEnrollment: (context: Context, { enrollmentId }: Ids) => approveEnrollment(context, enrollmentId),
  rejectEnrollment: (context: Context, ids: Ids) => rejectEnrollment(context, { ...ids, reason: 'Unknown.' }),
  requestEnrollmentInformation: (context: Context, ids: Ids) =>
    requestEnrollmentInformation(context, { ...ids, message: 'Which register?' }),
  appealEnrollment: (context: Context, ids: Ids) =>
    appealEnrollment(context, { ...ids, comment: 'We are registered.', evidence: ['https://register.example/1'] }),
  suspendOrganization: (context: Context, ids: Ids) => suspendOrganization(context, { ...ids, reason: 'Fraud.' }),
  restoreOrganization: (context: Context, { organizationId }: Ids) => restoreOrganization(context, organizationId),
} satisfies Record<string, (context: Context, ids: Ids) => Promise<object>>;
type Mutation = keyof typeof MUTATIONS;
const NAMES = Object.keys(MUTATIONS) as Mutation[];
const ofOrganization = (mutation: Mutation) => mutation.endsWith('Organization');

/** Where each of them leads from where. What is not here is refused, or changes nothing. */
const LEADS: Partial<Record<EnrollmentState, Partial<Record<Mutation, EnrollmentState>>>> = {
  IN_REVIEW: { approveEnrollment: 'ACTIVE', rejectEnrollment: 'REJECTED', requestEnrollmentInformation: 'DRAFT' },
  REJECTED: { appealEnrollment: 'IN_REVIEW' },
  ACTIVE: { suspendOrganization: 'SUSPENDED' },
  SUSPENDED: { restoreOrganization: 'ACTIVE' },
};
const table = ENROLLMENT_STATES.flatMap((state) =>
  NAMES.map((mutation) => ({ state, mutation, leadsTo: LEADS[state]?.[mutation] })),
);

const isAccount = (state: EnrollmentState) => state === 'ACTIVE' || state === 'SUSPENDED';
const labelOf = (state: EnrollmentState) => state.toLowerCase().replace('_', '');
const idsOf = (state: EnrollmentState): Ids => ({
  enrollmentId: `enr_${labelOf(state)}`,
  organizationId: `rsl_${labelOf(state)}`,
});
const reviewer = (): Context => ({ ...contextOf(aReviewer()), now: () => DECIDED_AT });

/** The enrollment of a tenant of its own, that stands there; with an account also its organisation. */
async function standing(state: EnrollmentState, given: Partial<NewEnrollment> = {}) {
  const label = labelOf(state);
  const organization = isAccount(state) ? await anOrganization(label, { countryCode: 'DE' }) : null;
  const { viewer, stores } = reviewer();
  if (organization && state === 'SUSPENDED') await stores.organizations.change(viewer, organization, { state });
  return anApplication({
    id: idsOf(state).enrollmentId,
    tenantId: `t_${label}`,
    state,
    waitingSince: null,
    organizationId: organization?.id ?? null,
    membership: aMembership({ partnerId: `47110${ENROLLMENT_STATES.indexOf(state)}` }),
    ...given,
  });
}

/** Who may: the applicant appeals, reviewers do the rest. */
async function tryOut(mutation: Mutation, state: EnrollmentState): Promise<object> {
  const ids = idsOf(state);
  if (mutation !== 'appealEnrollment') return MUTATIONS[mutation](reviewer(), ids);
  const { viewer, stores } = reviewer();
  const organization = await stores.organizations.find(viewer, ids.organizationId);
  const applicant = organization ? aPerson(organization) : aTenantAdministrator(labelOf(state));
  return MUTATIONS[mutation](contextOf(applicant), ids);
}

describe('the states of an enrollment', () => {
  useTestDatabase();

  const pairs = ENROLLMENT_STATES.flatMap((from) => ENROLLMENT_STATES.map((to) => ({ from, to })));

  it('are six, and ten of their pairs are transitions', () => {
    expect(pairs.filter(({ from, to }) => canMove(from, to)).map(({ from, to }) => `${from} → ${to}`)).toEqual([
      'DRAFT → CONTACT_VERIFICATION',
      'DRAFT → ACTIVE',
      'CONTACT_VERIFICATION → DRAFT',
      'CONTACT_VERIFICATION → IN_REVIEW',
      'IN_REVIEW → DRAFT',
      'IN_REVIEW → REJECTED',
      'IN_REVIEW → ACTIVE',
      'REJECTED → IN_REVIEW',
      'ACTIVE → SUSPENDED',
      'SUSPENDED → ACTIVE',
    ]);
  });

  it('are written by no way but a transition: every other pair is refused, and changes nothing', async () => {
    const enrollment = await standing('DRAFT');
    const before = await everything();

    for (const { from, to } of pairs.filter((pair) => pair.from !== pair.to && !canMove(pair.from, pair.to)))
      await expect(
        enrollmentStore.update(reviewer().viewer, { ...enrollment, state: from }, { state: to }),
      ).rejects.toThrow(`An enrollment does not go from ${from} to ${to}.`);

    expect(await everything()).toEqual(before);
  });

  it('are written only over exactly what was read', async () => {
    const read = await standing('IN_REVIEW');
    const { viewer } = reviewer();
    await enrollmentStore.update(viewer, read, { state: 'REJECTED' });
    const before = await everything();

    await expect(enrollmentStore.update(viewer, read, { state: 'ACTIVE' })).rejects.toMatchObject({ name: 'Conflict' });

    expect(await everything()).toEqual(before);
  });

  it.each(table.filter(({ leadsTo }) => leadsTo !== undefined))(
    '$mutation leads from $state to $leadsTo',
    async ({ state, mutation, leadsTo }) => {
      await standing(state);

      expect(await tryOut(mutation, state)).not.toHaveProperty('code');

      expect(await storedEnrollment(idsOf(state).enrollmentId)).toMatchObject({ state: leadsTo, version: 2 });
    },
  );

  it('know no other step: whatever else is tried in whatever state is out of turn, and changes nothing', async () => {
    for (const state of ENROLLMENT_STATES) await standing(state);
    const before = await everything();

    for (const { state, mutation } of table.filter(({ leadsTo }) => leadsTo === undefined)) {
      const answer = await tryOut(mutation, state);
      const expected = !ofOrganization(mutation)
        ? { code: 'STEP_OUT_OF_TURN', state }
        : // There is none yet; or what is wanted is so already (R35).
          isAccount(state)
          ? { organization: { id: idsOf(state).organizationId } }
          : { code: 'NOT_FOUND' };
      expect({ state, mutation, answer }).toMatchObject({ state, mutation, answer: expected });
    }

    expect(await everything()).toEqual(before);
  });

  it('keep a proposal of a suspended account from being decided, until the account works again (R6)', async () => {
    await standing('SUSPENDED', aProposal());
    const before = await everything();

    for (const mutation of ['approveEnrollment', 'rejectEnrollment', 'requestEnrollmentInformation'] as const)
      expect(await tryOut(mutation, 'SUSPENDED')).toMatchObject({ code: 'STEP_OUT_OF_TURN' });
    expect(await everything()).toEqual(before);

    await tryOut('restoreOrganization', 'SUSPENDED');
    expect(await tryOut('approveEnrollment', 'SUSPENDED')).toMatchObject({
      enrollment: { legalBusinessProfile: { name: 'Newco Cloud SE' } },
    });
  });
});

describe('who may decide', () => {
  useTestDatabase();

  const STAFF_ONLY = NAMES.filter((name) => name !== 'appealEnrollment');

  it('are reviewers alone: everybody else gets the same answer, whatever there is, and nothing changes (R33, R34)', async () => {
    const viewers = [
      aTenantAdministrator('inreview'),
      aTenantAdministrator('other'),
      aPerson(await anOrganization('fabrikam')),
      aPerson(null),
      aPerson(null, { roles: ['REVIEWER'] }),
      aPerson(null, { isStaff: true }),
    ];
    await standing('IN_REVIEW');
    await standing('ACTIVE');
    const before = await everything();
    const made = { enrollmentId: 'enr_NeverGivenToAnything', organizationId: 'rsl_NeverGivenToAnything' };

    for (const mutation of STAFF_ONLY) {
      const there = ofOrganization(mutation) ? idsOf('ACTIVE') : idsOf('IN_REVIEW');
      for (const viewer of viewers) {
        const answer = await MUTATIONS[mutation](contextOf(viewer), there);
        expect(answer).toMatchObject({ code: 'FORBIDDEN', requiredRoles: ['REVIEWER'] });
        expect(answer).toEqual(await MUTATIONS[mutation](contextOf(viewer), made));
      }
      await expect(MUTATIONS[mutation](contextOf(nobody), there)).rejects.toMatchObject({
        extensions: { code: 'UNAUTHENTICATED' },
      });
      expect(await MUTATIONS[mutation](reviewer(), made)).toMatchObject({ code: 'NOT_FOUND' });
    }

    expect(await everything()).toEqual(before);
  });

  it('hear of their words only what they may say at all', async () => {
    const context = contextOf(aTenantAdministrator('inreview'));
    const ids = idsOf('IN_REVIEW');

    expect(await rejectEnrollment(context, { ...ids, reason: '' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await requestEnrollmentInformation(context, { ...ids, message: '' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await suspendOrganization(context, { ...ids, reason: '' })).toMatchObject({ code: 'FORBIDDEN' });
  });
});
