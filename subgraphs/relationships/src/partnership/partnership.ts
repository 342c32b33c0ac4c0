import {
  forbidden,
  hasRole,
  organizationIdOf,
  regionOf,
  type CursorBinding,
  type OpenedPage,
  type OrganizationKind,
  type OrganizationState,
  type Role,
  type Viewer,
} from '@twotier/subgraph-kit';
import { isWhole } from '../counter/counter';
import type { ProjectedOrganization } from '../organization/organization';
import { differentRegion, partnerNotActive, recipientNotAllowed } from '../refusals';
import type { Span } from '../span';

export const PARTNERSHIP_STATUSES = ['ACTIVE', 'SUSPENDED', 'ENDED'] as const;
export type PartnershipStatus = (typeof PARTNERSHIP_STATUSES)[number];

export const PARTNERSHIP_GRANTS = ['SUBMIT_ORDERS', 'ADD_SUBSCRIPTIONS', 'ADMINISTER_TENANT'] as const;
export type PartnershipGrant = (typeof PARTNERSHIP_GRANTS)[number];

/** What each state may become. A transition that is not here is refused. */
const PARTNERSHIP_TRANSITIONS: Readonly<Record<PartnershipStatus, readonly PartnershipStatus[]>> = {
  ACTIVE: ['SUSPENDED', 'ENDED'],
  SUSPENDED: ['ACTIVE', 'ENDED'],
  ENDED: [],
};

/** The states from which this one can be reached: what a guarded write expects to find. */
export const statesBefore = (status: PartnershipStatus): PartnershipStatus[] =>
  PARTNERSHIP_STATUSES.filter((from) => PARTNERSHIP_TRANSITIONS[from].includes(status));

/** Of one that lasts: it follows from both ends, so that lifting one suspension does not lift the other's. */
export const lastingStatusOf = (...ends: readonly OrganizationState[]): Exclude<PartnershipStatus, 'ENDED'> =>
  ends.every((state) => state === 'ACTIVE') ? 'ACTIVE' : 'SUSPENDED';

export interface Partnership {
  __typename: 'Partnership';
  id: string;
  providerId: string;
  providerName: string;
  providerKey: string;
  providerCountry: string;
  resellerId: string;
  resellerName: string;
  resellerKey: string;
  resellerCountry: string;
  status: PartnershipStatus;
  grants: PartnershipGrant[];
  since: Date;
  endedAt: Date | null;
  version: number;
  /** What it is now, of one that is shown as it stood at an instant: what the viewer may do goes by this. */
  today?: Pick<Partnership, 'status' | 'grants'>;
}

export type PartnershipOrder = 'NAME' | 'NAME_REVERSED' | 'NEWEST' | 'OLDEST';

export const isByName = (order: PartnershipOrder): boolean => order === 'NAME' || order === 'NAME_REVERSED';

/** A list of partnerships as somebody asked for it; its page and its total are read only when selected. */
export interface PartnershipList {
  ownerId: string;
  ownerKind: Exclude<OrganizationKind, 'CUSTOMER'>;
  /** Key of the beginning of the other company's name; null for all. */
  searchKey: string | null;
  statuses: PartnershipStatus[];
  /** Of the other company; null for all. */
  countryCodes: string[] | null;
  /** When the reseller consented; null for ever. */
  since: Span | null;
  order: PartnershipOrder;
  /** The instant at which they are listed and shown as they stood; null for now. */
  asOf: Date | null;
  page: OpenedPage;
}

/** Whether these sorted states are the two of a partnership that lasts. */
export const areLasting = (statuses: readonly PartnershipStatus[]): boolean => statuses.join() === 'ACTIVE,SUSPENDED';

/** Whether the list is of all partnerships that last: how many those are is counted as they open and end. */
export const isOfAllLasting = (list: PartnershipList): boolean =>
  isWhole(list, 'ownerId', 'ownerKind', 'statuses') && areLasting(list.statuses);

export interface PartnershipEntry {
  list: PartnershipList;
  node: Partnership;
}

/** What a cursor of this list is bound to: everything but the page. */
export const bindingOf = ({
  ownerId,
  searchKey,
  statuses,
  countryCodes,
  since,
  order,
  asOf,
}: Omit<PartnershipList, 'page'>): CursorBinding => ({
  list: 'partnerships',
  ownerId,
  searchKey,
  statuses,
  countryCodes,
  since,
  order,
  asOf,
});

const MAY_END: Role[] = ['GLOBAL_ADMIN', 'ADMIN_AGENT'];

/** Why the viewer, who sees this partnership, may not end it; or null. */
export const whyNotEndable = (viewer: Viewer) =>
  viewer.type === 'system' || hasRole(viewer, ...MAY_END) ? null : forbidden(MAY_END);

export const canEnd = (viewer: Viewer, { status, today, providerId, resellerId }: Partnership): boolean =>
  (today?.status ?? status) !== 'ENDED' &&
  [providerId, resellerId].includes(organizationIdOf(viewer) ?? '') &&
  whyNotEndable(viewer) === null;

/** Why these two cannot work together, or null when they can (R10, R14). */
export function whyNotPartners(provider: ProjectedOrganization, reseller: ProjectedOrganization) {
  if (provider.kind !== 'PROVIDER') return recipientNotAllowed(provider.name);
  if (reseller.kind !== 'RESELLER') return recipientNotAllowed(reseller.name);
  const inactive = [provider, reseller].find(({ state }) => state !== 'ACTIVE');
  if (inactive) return partnerNotActive(inactive.name, inactive.state);
  const region = regionOf(provider.countryCode);
  return region !== null && region === regionOf(reseller.countryCode)
    ? null
    : differentRegion([provider.countryCode, reseller.countryCode]);
}
