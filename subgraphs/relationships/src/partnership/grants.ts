import { defineError, forbidden, hasRole, organizationIdOf, type Role, type Viewer } from '@twotier/subgraph-kit';
import type { Partnership } from './partnership';

const MAY_TAKE_BACK: Role[] = ['GLOBAL_ADMIN', 'ADMIN_AGENT'];

export const partnershipHasEnded = (partnership: Partnership) =>
  defineError(
    ['PartnershipEndedError', 'PARTNERSHIP_ENDED'],
    'The partnership has ended: nothing of it changes any more. A new invitation can open another.',
    { partnership },
  );

/** Why the viewer, who sees this partnership, may take nothing back in it, or null: who gave it are the reseller's (R13). */
export function whyNotTakenBack(viewer: Viewer, { resellerId }: Partnership) {
  const isReseller = organizationIdOf(viewer) === resellerId;
  if (isReseller && hasRole(viewer, ...MAY_TAKE_BACK)) return null;
  const refusal = forbidden(MAY_TAKE_BACK);
  return isReseller
    ? refusal
    : { ...refusal, message: 'Only the reseller takes back what it has given. Ask one of its administrators.' };
}

export const canTakeBackGrants = (viewer: Viewer, partnership: Partnership): boolean => {
  const { status, grants } = partnership.today ?? partnership;
  return status !== 'ENDED' && grants.length > 0 && whyNotTakenBack(viewer, partnership) === null;
};
