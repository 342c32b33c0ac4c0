import type { PersonViewer, Viewer } from '@twotier/subgraph-kit';
import type { CustomerPermission } from '../__generated__/schema';
import type { Partnership, PartnershipGrant } from '../partnership/partnership';
import type { PartnerKind } from '../resellerRelationship/resellerRelationship';
import { organizationSuspended, type CustomerRight } from './eligibility';
import { toldBlockers } from './tellOrder';

/** What a reseller does by its own relationship alone (R26a). */
const OF_A_RESELLER: readonly CustomerPermission[] = ['MANAGE_SUBSCRIPTIONS', 'MANAGE_LICENSES', 'MANAGE_USERS'];

/** What takes two partners, and is therefore said of a partnership. A reseller is told whether its provider may order. */
const OF_TWO: Readonly<Record<PartnerKind, readonly (CustomerPermission & PartnershipGrant)[]>> = {
  PROVIDER: ['SUBMIT_ORDERS', 'ADD_SUBSCRIPTIONS'],
  RESELLER: ['SUBMIT_ORDERS'],
};

/** The viewer, as the partner that it acts for. */
export interface PartnerViewer {
  viewer: PersonViewer;
  id: string;
  kind: PartnerKind;
}

/** Null for everybody who acts for no partner. */
export function partnerViewerOf(viewer: Viewer): PartnerViewer | null {
  const own = viewer.type === 'person' ? viewer.organization : null;
  return viewer.type === 'person' && own !== null && own.kind !== 'CUSTOMER'
    ? { viewer, id: own.id, kind: own.kind }
    : null;
}

export const otherEndOf = ({ kind }: Pick<PartnerViewer, 'kind'>, { providerId, resellerId }: Partnership): string =>
  kind === 'PROVIDER' ? resellerId : providerId;

interface Standing {
  customerId: string;
  /** Active ones of the partner, in the order in which they are shown. */
  partnerships: readonly Partnership[];
  /** The other ends that serve this customer, too. */
  sharing: ReadonlySet<string>;
  isSuspended: (organizationId: string) => boolean;
}

/** What a partner that serves this customer may do for it, and why not. */
export function rightsOf(partner: PartnerViewer, { customerId, ...standing }: Standing): CustomerRight[] {
  return [
    ...(partner.kind === 'RESELLER' ? ownRights(partner, standing) : []),
    ...standing.partnerships.flatMap((partnership) => sharedRights(partner, partnership, { customerId, ...standing })),
  ];
}

function ownRights({ id }: PartnerViewer, { isSuspended }: Pick<Standing, 'isSuspended'>): CustomerRight[] {
  const blockers = isSuspended(id) ? [organizationSuspended('reseller', id)] : [];
  return OF_A_RESELLER.map((permission) => ({
    permission,
    allowed: blockers.length === 0,
    partnership: null,
    blockers,
  }));
}

function sharedRights(
  partner: PartnerViewer,
  partnership: Partnership,
  { customerId, sharing, isSuspended }: Standing,
): CustomerRight[] {
  const { providerId, resellerId } = partnership;
  const isShared = sharing.has(otherEndOf(partner, partnership));
  const facts = {
    partnership,
    hasProviderRelationship: isShared || partner.kind === 'PROVIDER',
    hasResellerRelationship: isShared || partner.kind === 'RESELLER',
    isProviderSuspended: isSuspended(providerId),
    isResellerSuspended: isSuspended(resellerId),
    isCustomerSuspended: isSuspended(customerId),
  };
  return OF_TWO[partner.kind].map((permission) => {
    const blockers = toldBlockers(partner.viewer, { providerId, resellerId, customerId }, { facts, grant: permission });
    return { permission, allowed: blockers.length === 0, partnership, blockers };
  });
}
