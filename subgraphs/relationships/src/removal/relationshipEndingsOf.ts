import type { Viewer } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import type { Partnership } from '../partnership/partnership';
import { linksThatShare } from '../resellerRelationship/linksThatShare';
import type { RelationshipEnding } from './removal';

interface Deps {
  stores: Context['stores'];
  viewer: Viewer;
}

type Pair = Pick<Partnership, 'providerId' | 'resellerId'>;

const nameOf = ({ providerId, resellerId }: Pair) => `${providerId} ${resellerId}`;

const pairsOf = ({
  relationship: { partnerId, partnerKind },
  otherHalves,
}: Omit<RelationshipEnding, 'sharedThrough'>) =>
  otherHalves.map((other): Pair =>
    partnerKind === 'PROVIDER'
      ? { providerId: partnerId, resellerId: other }
      : { providerId: other, resellerId: partnerId },
  );

/**
 * What the endings of these relationships rest on; those that the viewer does not see are not there. At most five commands,
 * however many they are: a dry run of a page asks here, and so does the write inside of its transaction, one after another.
 */
export async function relationshipEndingsOf(
  { stores, viewer }: Deps,
  ids: readonly string[],
): Promise<RelationshipEnding[]> {
  const deps = { stores, viewer };
  const relationships = await stores.resellerRelationships.findMany(viewer, ids, (links) =>
    linksThatShare(deps, links),
  );
  const active = relationships.filter(({ status }) => status === 'ACTIVE');
  const halves = await stores.relationshipEnds.halvesOf([...new Set(active.map(({ customerId }) => customerId))]);
  const endings = relationships.map((relationship) => ({
    relationship,
    otherHalves: halves
      .filter(
        ({ customerId, partnerKind }) =>
          relationship.status === 'ACTIVE' &&
          customerId === relationship.customerId &&
          partnerKind !== relationship.partnerKind,
      )
      .map(({ partnerId }) => partnerId),
  }));
  const pairs = new Map(endings.flatMap(pairsOf).map((pair) => [nameOf(pair), pair]));
  const lasting = await stores.partnershipPairs.lastingOf([...pairs.values()]);
  const working = new Map(lasting.filter(({ status }) => status === 'ACTIVE').map((one) => [nameOf(one), one]));
  return endings.map((ending) => ({
    ...ending,
    sharedThrough: pairsOf(ending).flatMap((pair) => working.get(nameOf(pair)) ?? []),
  }));
}
