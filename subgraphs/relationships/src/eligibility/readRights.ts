import type { Partnership } from '../partnership/partnership';
import { otherEndOf, rightsOf, type PartnerViewer } from './customerRights';
import type { CustomerRight } from './eligibility';
import type { FactsDeps } from './orderFacts';

/** As many partnerships as a customer can be shared through. */
const MOST_PARTNERSHIPS = 50;

/**
 * What the partner may do for each of these customers, for all of them in a handful of commands. Of its partnerships those
 * come first through which it shares the customer, then others through which it could, the youngest first; 50 of them.
 *
 * @returns null for a customer that it does not serve
 */
export async function readRights(
  deps: FactsDeps,
  partner: PartnerViewer,
  customerIds: readonly string[],
): Promise<(CustomerRight[] | null)[]> {
  const { relationshipPairs, sharedCustomers, partnershipPairs } = deps.stores;
  const pairs = customerIds.map((customerId) => ({ partnerId: partner.id, customerId }));
  const served = (await relationshipPairs.activeAmong(pairs)).map(({ customerId }) => customerId);
  if (served.length === 0) return customerIds.map(() => null);
  const [links, youngest] = await Promise.all([
    sharedCustomers.ofCustomers(partner.viewer, served),
    partnershipPairs.youngestActiveOf(partner.viewer, MOST_PARTNERSHIPS),
  ]);
  const known = new Set(youngest.map(({ providerId, resellerId }) => `${providerId} ${resellerId}`));
  const older = await partnershipPairs.lastingOf(
    links.filter(({ providerId, resellerId }) => !known.has(`${providerId} ${resellerId}`)),
  );
  const partnerships = [...youngest, ...older.filter(({ status }) => status === 'ACTIVE')];
  const isSuspended = await suspensions(deps, [
    partner.id,
    ...served,
    ...partnerships.map((one) => otherEndOf(partner, one)),
  ]);

  const rights = new Map(
    served.map((customerId) => {
      const sharing = new Set(
        links
          .filter((link) => link.customerId === customerId)
          .map(({ providerId, resellerId }) => (partner.kind === 'PROVIDER' ? resellerId : providerId)),
      );
      const shown = sharingFirst(partnerships, (one) => sharing.has(otherEndOf(partner, one)));
      return [customerId, rightsOf(partner, { customerId, partnerships: shown, sharing, isSuspended })];
    }),
  );
  return customerIds.map((customerId) => rights.get(customerId) ?? null);
}

function sharingFirst(partnerships: readonly Partnership[], isSharing: (one: Partnership) => boolean): Partnership[] {
  return partnerships
    .toSorted(
      (one, other) => Number(isSharing(other)) - Number(isSharing(one)) || other.since.getTime() - one.since.getTime(),
    )
    .slice(0, MOST_PARTNERSHIPS);
}

async function suspensions({ loaders }: FactsDeps, ids: readonly string[]): Promise<(id: string) => boolean> {
  const found = await loaders.organizationById.loadMany([...new Set(ids)]);
  const suspended = new Set(
    found.flatMap((one) => (one && 'state' in one && one.state === 'SUSPENDED' ? [one.id] : [])),
  );
  return (id) => suspended.has(id);
}
