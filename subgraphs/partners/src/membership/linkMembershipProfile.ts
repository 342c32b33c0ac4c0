import { isUserError, unauthenticated, type forbidden, type notFound } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import type { EnrollmentRecord } from '../enrollment/enrollment';
import { stepOutOfTurn } from '../enrollment/errors';
import { recordChange } from '../enrollment/recordChange';
import { partnerIdNotUsable } from './errors';
import { managedEnrollment } from '../enrollment/managedEnrollment';
import { canLink, isShortPathWith, membershipOf, whyNotLinkable } from './membership';

type Deps = Pick<Context, 'viewer' | 'stores' | 'transact' | 'now'>;
interface Choice {
  enrollmentId: string;
  partnerId: string;
}
type Outcome =
  | { enrollment: EnrollmentRecord }
  | ReturnType<typeof partnerIdNotUsable>
  | ReturnType<typeof stepOutOfTurn>
  | ReturnType<typeof notFound>
  | ReturnType<typeof forbidden>;

/**
 * Links one of the profiles that the last sign-in showed, and copies what it brings; in a draft it takes the place of
 * another. Safe to repeat: a profile that is linked already changes nothing.
 */
export async function linkMembershipProfile(deps: Deps, choice: Choice): Promise<Outcome> {
  if (deps.viewer.type === 'nobody') throw unauthenticated();
  // Another tenant links it between our read and our write (R2): the unique index stops us, and this runs again.
  return deps.transact(() => link(deps, choice));
}

async function link(deps: Deps, { enrollmentId, partnerId }: Choice): Promise<Outcome> {
  const { stores, now } = deps;
  const before = await managedEnrollment(deps, enrollmentId);
  if (isUserError(before)) return before;
  if (before.membership?.partnerId === partnerId) return { enrollment: before };
  if (!canLink(before)) return stepOutOfTurn(before);

  const shown = before.membershipProfiles?.find((profile) => profile.partnerId === partnerId);
  if (!shown) return partnerIdNotUsable(['NOT_SHOWN']);
  // Others link and cancel after the sign-in has shown it, so what it said of them is old.
  const linkedElsewhere = await stores.enrollments.partnerIdsLinkedElsewhere(before, [partnerId]);
  const reasons = whyNotLinkable({ ...shown, isLinkedElsewhere: linkedElsewhere.has(partnerId) }, before.countryCode);
  if (reasons.length > 0) return partnerIdNotUsable(reasons);

  const membership = membershipOf(shown, now());
  const isShortPath = isShortPathWith(before, membership);
  const changes = { membership, isMembershipPostponed: false, isShortPath };
  return { enrollment: await recordChange(deps, { before, what: 'membership.linked' }, changes) };
}
