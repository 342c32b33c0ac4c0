import { organizationIdOf, type Viewer } from '@twotier/subgraph-kit';
import type { QueryFilter } from 'mongoose';
import type { InvitationDocument } from './invitation.model';

type Filter = QueryFilter<InvitationDocument>;

/**
 * An invitation is seen by members of the inviting organisation, of the one that it is bound to, and of the provider that a
 * reseller brings in (R32). Every read of invitations is filtered by this, whatever its path.
 */
export function visibleInvitations(viewer: Viewer): Filter {
  if (viewer.type === 'system') return {};
  const own = organizationIdOf(viewer);
  // Without an organisation: nothing. An undefined id would match what is bound to nobody.
  if (own === null) return { _id: { $in: [] } };
  return { $or: [{ inviterId: own }, { organizationId: own }, { kind: 'NEW_CUSTOMER', providerId: own }] };
}

/** To whom the address and the way to the customer are told: to whoever wrote them. */
export const isInviter = (viewer: Viewer, { inviterId }: { inviterId: string }): boolean =>
  viewer.type === 'system' || organizationIdOf(viewer) === inviterId;

/**
 * The same among the invitations of one kind of reader to given organisations, with the index that has them: a provider takes
 * part in all that it sends. Null for whoever sees none.
 */
export function pendingOf(viewer: Viewer, organizationIds: readonly string[]): { filter: Filter; hint: string } | null {
  const own = viewer.type === 'person' ? viewer.organization : null;
  if (!own) return null;
  const bound = { organizationId: { $in: organizationIds }, status: 'PENDING' as const };
  if (own.kind === 'PROVIDER') return { filter: { ...bound, providerId: own.id }, hint: 'pending_of_provider' };
  if (own.kind === 'RESELLER') return { filter: { ...bound, inviterId: own.id }, hint: 'pending_of_inviter' };
  // A customer has its own alone.
  return organizationIds.includes(own.id)
    ? { filter: { ...bound, organizationId: own.id }, hint: 'pending_of_invited' }
    : null;
}

export const canListPendingOf = (viewer: Viewer, customerId: string): boolean =>
  pendingOf(viewer, [customerId]) !== null;
