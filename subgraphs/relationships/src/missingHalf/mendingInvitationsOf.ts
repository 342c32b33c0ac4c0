import type { Context } from '../context';
import type { CustomerEntry } from '../resellerRelationship/resellerRelationship';
import { mendingInvitation, missingHalfOf, type MendingInvitation } from './missingHalf';

/**
 * How a customer's missing half can be had: through any active partnership of the list's owner or, in a list of those that miss
 * one particular partner, through that partnership.
 */
export async function mendingInvitationsOf(
  { loaders }: Pick<Context, 'loaders'>,
  entry: CustomerEntry,
): Promise<MendingInvitation[]> {
  const { missingIn } = entry.list;
  if (missingIn) {
    const partnership = await loaders.partnershipById.load(missingIn.partnershipId);
    return partnership ? [mendingInvitation(entry, partnership)] : [];
  }
  if (missingHalfOf(entry) === null) return [];
  const partnerships = await loaders.mendingPartnerships.load(entry.list.partnerId);
  return partnerships.map((partnership) => mendingInvitation(entry, partnership));
}
