import { isUserError, unauthenticated } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { DirectoryUnavailable, SignInRefused } from '../directories/errors';
import type { SignedInMember } from '../directories/membershipDirectory';
import type { EnrollmentRecord } from '../enrollment/enrollment';
import { directoryUnavailable, stepOutOfTurn } from '../enrollment/errors';
import { recordChange } from '../enrollment/recordChange';
import { membershipSignInNotValid } from './errors';
import { managedEnrollment } from '../enrollment/managedEnrollment';
import { canLink } from './membership';
import type { UsedSignIn } from './membershipSignIn.store';

type Deps = Pick<Context, 'viewer' | 'stores' | 'directories' | 'transact' | 'now'>;
type Refusal =
  | ReturnType<typeof membershipSignInNotValid>
  | ReturnType<typeof stepOutOfTurn>
  | ReturnType<typeof directoryUnavailable>;
type Outcome = { enrollment: EnrollmentRecord } | Refusal;

/**
 * Redeems what a sign-in to the membership directory led back with, once, and keeps the profiles that it shows.
 * It is used up before the directory is asked. Only a directory that does not answer leaves it for another try: whether
 * the code is still good the directory alone knows, and it takes each code once.
 */
export async function completeMembershipSignIn(
  deps: Deps,
  { code, state }: { code: string; state: string },
): Promise<Outcome> {
  const { viewer, stores, directories, transact, now } = deps;
  if (viewer.type !== 'person') throw unauthenticated();
  const signIn = await stores.membershipSignIns.use(viewer, state, now());
  if (!signIn) return membershipSignInNotValid();
  const refusal = await transact(async () => {
    const enrollment = await openEnrollment(deps, signIn);
    return isUserError(enrollment) ? enrollment : null;
  });
  if (refusal) return refusal;

  try {
    const { nonce, codeVerifier } = signIn;
    // Over HTTP, and so in no transaction.
    const member = await directories.memberships.completeSignIn({ code, state, nonce, codeVerifier });
    return await transact(() => keepProfiles(deps, signIn, member));
  } catch (error) {
    if (error instanceof SignInRefused) return membershipSignInNotValid();
    if (!(error instanceof DirectoryUnavailable)) throw error;
    await stores.membershipSignIns.giveBack(signIn);
    return directoryUnavailable();
  }
}

/** The enrollment that the sign-in was begun for, while it can be of use there. */
async function openEnrollment(deps: Deps, { enrollmentId }: UsedSignIn) {
  const enrollment = await managedEnrollment(deps, enrollmentId);
  if (isUserError(enrollment)) return membershipSignInNotValid();
  return canLink(enrollment) ? enrollment : stepOutOfTurn(enrollment);
}

async function keepProfiles(deps: Deps, signIn: UsedSignIn, member: SignedInMember): Promise<Outcome> {
  const { stores, now } = deps;
  // Canceled while the directory was asked: then nobody wants its answer.
  if (!(await stores.membershipSignIns.finish(signIn))) return membershipSignInNotValid();
  const before = await openEnrollment(deps, signIn);
  if (isUserError(before)) return before;

  const partnerIds = member.profiles.map(({ partnerId }) => partnerId);
  const linkedElsewhere = await stores.enrollments.partnerIdsLinkedElsewhere(before, partnerIds);
  const shownAt = now();
  const membershipProfiles = member.profiles.map((profile) => ({
    ...profile,
    isLinkedElsewhere: linkedElsewhere.has(profile.partnerId),
    shownAt,
  }));
  return { enrollment: await recordChange(deps, { before, what: 'membership.signedIn' }, { membershipProfiles }) };
}
