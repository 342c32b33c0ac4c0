import type { PersonViewer } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import type { Directories } from '../directories/createDirectories';
import type { MembershipProfileRecord as DirectoryProfile } from '../directories/membershipDirectory';
import type { MembershipProfileRecord } from '../enrollment/enrollment';
import { MembershipSignInModel } from '../membership/membershipSignIn.model';
import { TenantCreationsModel } from '../tenant/tenantCreations.model';
import { noDirectories } from './directories';
import { aTenantAdministrator } from './enrollments';
import { contextOf, everything } from './world';

export const NOW = new Date('2026-11-25T10:00:00Z');

/** A location in Germany that can be linked, unless told. */
export const aProfile = (given: Partial<DirectoryProfile> = {}): DirectoryProfile => ({
  partnerId: '4711001',
  name: 'Newco Berlin',
  type: 'LOCATION',
  countryCode: 'DE',
  isActive: true,
  isEnrolled: false,
  benefits: ['Internal-use licences'],
  incentives: ['Cloud growth'],
  competencies: ['Security'],
  ...given,
});

export const SHOWN_AT = new Date('2026-11-25T09:00:00Z');

/** The same, as a sign-in has shown it. */
export const aShownProfile = (given: Partial<MembershipProfileRecord> = {}): MembershipProfileRecord => ({
  ...aProfile(),
  isLinkedElsewhere: false,
  shownAt: SHOWN_AT,
  ...given,
});

/** A membership directory that says what the test wants it to say, where no real one does. */
export const aMembershipDirectory = (given: Partial<Directories['memberships']>): Directories => ({
  ...noDirectories,
  memberships: { ...noDirectories.memberships, ...given },
});

/** A request of the administrator of newco, at `NOW`. */
export const asAdministrator = (
  directories: Directories = noDirectories,
  viewer: Context['viewer'] = aTenantAdministrator(),
): Context => ({ ...contextOf(viewer, { directories }), now: () => NOW });

/** A sign-in of this person that leads back with the state `state_1`, still good for ten minutes. */
export async function aSignIn({
  state = 'state_1',
  enrollmentId = 'enr_newco',
  expiresAt = new Date(NOW.getTime() + 10 * 60_000),
  viewer = aTenantAdministrator(),
}: { state?: string; enrollmentId?: string; expiresAt?: Date; viewer?: PersonViewer } = {}): Promise<void> {
  const signIn = { state, enrollmentId, expiresAt, nonce: 'nonce_1', codeVerifier: 'verifier_1' };
  await contextOf(viewer).stores.membershipSignIns.begin(viewer, signIn);
}

/** Everything that partners stores, with what only these steps store. */
export const allOfIt = async () => ({
  ...(await everything()),
  signIns: await MembershipSignInModel.find().sort('_id').lean(),
  creations: await TenantCreationsModel.find().sort('_id').lean(),
});

/** Lets something happen, once, between the first read of an enrollment and what follows on it. Write natively in it. */
export function afterEnrollmentRead(context: Context, happen: () => Promise<unknown>): Context {
  const { enrollments } = context.stores;
  const pending = [happen];
  const find: typeof enrollments.find = async (viewer, id) => {
    const found = await enrollments.find(viewer, id);
    await pending.pop()?.();
    return found;
  };
  return { ...context, stores: { ...context.stores, enrollments: { ...enrollments, find } } };
}
