import { organizationIdOf, type OrganizationState, type Total, type Viewer } from '@twotier/subgraph-kit';
import type { CustomerPermission, EligibilityHalf, Mender } from '../__generated__/schema';
import { blocker, blockerOf, type Blocker } from '../blocker';
import { whyNotEndable, type Partnership } from '../partnership/partnership';
import type { PartnerKind, ResellerRelationship } from '../resellerRelationship/resellerRelationship';

export interface RemovalImpact {
  __typename: 'RemovalImpact';
  allowed: boolean;
  blockers: Blocker[];
  sharedCustomers: number;
  sharedCustomersIsExact: boolean;
  partnerships: Partnership[];
  lostPermissions: CustomerPermission[];
}

/** What the ending of a relationship rests on. Not all of it is for the viewer to know. */
export interface RelationshipEnding {
  relationship: ResellerRelationship;
  /** The partners of the other kind that act for the customer. */
  otherHalves: string[];
  /** The active partnerships through which the customer is shared by this relationship. */
  sharedThrough: Partnership[];
}

/** How often a relationship's end may be asked for. */
export const REQUEST_EVERY_MS = 24 * 60 * 60 * 1_000;

export const LONGEST_REASON = 500;

/** What a provider does for the customers of a reseller by a grant of their partnership. */
const BY_GRANT = ['SUBMIT_ORDERS', 'ADD_SUBSCRIPTIONS'] as const;

/** What a reseller does for a customer by its own relationship alone (R26a). */
const OF_A_RESELLER: CustomerPermission[] = ['MANAGE_SUBSCRIPTIONS', 'MANAGE_LICENSES', 'MANAGE_USERS'];

const HALVES: Record<PartnerKind, EligibilityHalf> = {
  PROVIDER: 'PROVIDER_RELATIONSHIP',
  RESELLER: 'RESELLER_RELATIONSHIP',
};

const kindOf = (viewer: Viewer) => (viewer.type === 'person' ? (viewer.organization?.kind ?? null) : null);

/** An administrator of the viewer's own organisation could do it. */
function roleBlockers(viewer: Viewer): Blocker[] {
  const [refusal, own] = [whyNotEndable(viewer), kindOf(viewer)];
  return refusal ? [blockerOf(refusal, { mendableBy: own ? [own] : [] })] : [];
}

/** Everything that stands against the viewer, who is one end of it, ending this partnership (R15). */
export const partnershipBlockers = (viewer: Viewer, { status }: Partnership): Blocker[] => [
  ...roleBlockers(viewer),
  ...(status === 'ENDED'
    ? [blocker('PARTNERSHIP_ENDED', 'The partnership has ended already.', { half: 'PARTNERSHIP' })]
    : []),
];

/** What it is about, and whose half. */
const detailsOf = ({ partnerKind, partnerId }: ResellerRelationship) => ({ half: HALVES[partnerKind], partnerId });

const hasEnded = (relationship: ResellerRelationship): Blocker[] =>
  relationship.status === 'ENDED'
    ? [blocker('RELATIONSHIP_ENDED', 'The relationship has ended already.', detailsOf(relationship))]
    : [];

/** Who else could: the customer in any case, and the one provider that shares a reseller's half. */
function notYours({ relationship, sharedThrough }: RelationshipEnding): Blocker {
  const isProviders = relationship.partnerKind === 'PROVIDER' || sharedThrough.length === 1;
  const mendableBy: Mender[] = isProviders ? ['PROVIDER', 'CUSTOMER'] : ['CUSTOMER'];
  return blocker('NOT_YOURS_TO_END', 'Your organisation cannot end this relationship; another side of it can.', {
    ...detailsOf(relationship),
    mendableBy,
  });
}

/** Whether the viewer may end it by what it shares alone: a provider a reseller's half (R24). */
export const restsOnSharing = (viewer: Viewer, { partnerKind }: ResellerRelationship): boolean =>
  kindOf(viewer) === 'PROVIDER' && partnerKind === 'RESELLER';

/** Which side may (R24). Of the other providers no name is said: they are none of the viewer's partners. */
function sideBlockers(viewer: Viewer, ending: RelationshipEnding): Blocker[] {
  const { relationship, sharedThrough } = ending;
  const own = organizationIdOf(viewer);
  if (viewer.type === 'system' || own === relationship.customerId) return [];
  if (!restsOnSharing(viewer, relationship)) {
    return kindOf(viewer) === 'PROVIDER' && own === relationship.partnerId ? [] : [notYours(ending)];
  }
  if (!sharedThrough.some(({ providerId }) => providerId === own)) return [notYours(ending)];
  return sharedThrough.length === 1
    ? []
    : [
        blocker('SHARED_WITH_ANOTHER', 'Another provider shares this customer with the reseller, too.', {
          half: 'RESELLER_RELATIONSHIP',
          mendableBy: ['CUSTOMER'],
        }),
      ];
}

/**
 * The one place where open subscriptions are asked for, each of which stands against an ending (R24). None is known: no
 * service of ours keeps subscriptions. The dry run and the write both go through here.
 */
const openSubscriptions: (relationship: ResellerRelationship) => Blocker[] = () => [];

/** Everything that stands against the viewer, who sees it, ending this relationship (R24). */
export const relationshipBlockers = (viewer: Viewer, ending: RelationshipEnding): Blocker[] => [
  ...roleBlockers(viewer),
  ...hasEnded(ending.relationship),
  ...sideBlockers(viewer, ending),
  ...openSubscriptions(ending.relationship),
];

/** Everything that stands against the viewer, who sees it and has the role, asking for its end (R24). */
export const requestBlockers = (viewer: Viewer, relationship: ResellerRelationship): Blocker[] => [
  ...hasEnded(relationship),
  ...(relationship.partnerKind === 'RESELLER' && organizationIdOf(viewer) === relationship.partnerId
    ? []
    : [
        blocker('NOT_YOURS_TO_END', 'Only the reseller asks for the end of its own relationship.', {
          ...detailsOf(relationship),
          mendableBy: ['RESELLER'],
        }),
      ]),
];

const isEndOf = (viewer: Viewer, { providerId, resellerId }: Partnership): boolean =>
  viewer.type === 'system' || [providerId, resellerId].includes(organizationIdOf(viewer) ?? '');

const granted = (partnerships: readonly Partnership[]): CustomerPermission[] =>
  BY_GRANT.filter((grant) => partnerships.some(({ grants }) => grants.includes(grant)));

/** What ending a partnership would break; `shared` is how many customers its pair shares, whatever its state. */
export function partnershipImpact(viewer: Viewer, partnership: Partnership, shared: Total): RemovalImpact {
  const blockers = partnershipBlockers(viewer, partnership);
  const lost: Total = partnership.status === 'ACTIVE' ? shared : { count: 0, isExact: true };
  const partnerships = lost.count > 0 ? [partnership] : [];
  return {
    __typename: 'RemovalImpact',
    allowed: blockers.length === 0,
    blockers,
    sharedCustomers: lost.count,
    sharedCustomersIsExact: lost.isExact,
    partnerships,
    lostPermissions: granted(partnerships),
  };
}

/** What ending a relationship would break, as far as the viewer sees it. `stateOf` tells the state of its two ends. */
export function relationshipImpact(
  viewer: Viewer,
  ending: RelationshipEnding,
  stateOf: (organizationId: string) => OrganizationState | undefined,
): RemovalImpact {
  const { relationship, sharedThrough } = ending;
  const blockers = relationshipBlockers(viewer, ending);
  const partnerships = sharedThrough.filter((partnership) => isEndOf(viewer, partnership));
  const isWorking = relationship.status === 'ACTIVE' && stateOf(relationship.partnerId) === 'ACTIVE';
  const isManaged = isWorking && relationship.partnerKind === 'RESELLER';
  const isOrderedFor = isWorking && stateOf(relationship.customerId) === 'ACTIVE';
  return {
    __typename: 'RemovalImpact',
    allowed: blockers.length === 0,
    blockers,
    sharedCustomers: partnerships.length,
    sharedCustomersIsExact: true,
    partnerships,
    lostPermissions: [...(isManaged ? OF_A_RESELLER : []), ...(isOrderedFor ? granted(partnerships) : [])],
  };
}
