import {
  organizationIdOf,
  regionOf,
  type CursorBinding,
  type OpenedPage,
  type OrganizationKind,
  type Viewer,
} from '@twotier/subgraph-kit';
import { isWhole } from '../counter/counter';
import type { ProjectedOrganization } from '../organization/organization';
import { differentRegion, partnerNotActive, recipientNotAllowed } from '../refusals';

export const RELATIONSHIP_STATUSES = ['ACTIVE', 'ENDED'] as const;
export type RelationshipStatus = (typeof RELATIONSHIP_STATUSES)[number];

export const CUSTOMER_ORIGINS = ['OWN_MARKETING', 'REFERRAL', 'PROVIDER'] as const;
/** What each state may become. A transition that is not here is refused. */
const RELATIONSHIP_TRANSITIONS: Readonly<Record<RelationshipStatus, readonly RelationshipStatus[]>> = {
  ACTIVE: ['ENDED'],
  ENDED: [],
};

/** The states from which this one can be reached: what a guarded write expects to find. */
export const statesBefore = (status: RelationshipStatus): RelationshipStatus[] =>
  RELATIONSHIP_STATUSES.filter((from) => RELATIONSHIP_TRANSITIONS[from].includes(status));

export type CustomerOrigin = (typeof CUSTOMER_ORIGINS)[number];

export type PartnerKind = Exclude<OrganizationKind, 'CUSTOMER'>;

/** R24 and the customer's record read all partners of a customer at once, so their number is bounded. */
export const MAX_PARTNERS_OF_A_KIND = 50;

export interface ResellerRelationship {
  __typename: 'ResellerRelationship';
  id: string;
  partnerId: string;
  partnerKind: PartnerKind;
  customerId: string;
  customerName: string;
  customerKey: string;
  customerCountry: string;
  status: RelationshipStatus;
  /** Null: not for this viewer to know. Undefined: not read yet. */
  origin: CustomerOrigin | null | undefined;
  since: Date;
  endedAt: Date | null;
}

export type CustomerOrder = 'NAME' | 'NAME_REVERSED' | 'NEWEST' | 'OLDEST';

export const isByName = (order: CustomerOrder): boolean => order === 'NAME' || order === 'NAME_REVERSED';

/** Which customers of a list somebody asked for, and in what order. */
export interface CustomerSelection {
  /** Key of the beginning of the name; null for all. */
  searchKey: string | null;
  /** Null for all. */
  countryCodes: string[] | null;
  order: CustomerOrder;
  page: OpenedPage;
}

/** The active customers of a partner; page and total are read only when selected. */
export interface CustomerList extends CustomerSelection {
  partnerId: string;
}

/** Whether the list is of all active customers of the partner: how many those are is counted as they come and go. */
export const isOfAllCustomers = (list: CustomerList): boolean => isWhole(list, 'partnerId');

export interface CustomerEntry {
  list: CustomerList;
  relationship: ResellerRelationship;
}

export const bindingOf = ({
  partnerId,
  searchKey,
  countryCodes,
  order,
}: Omit<CustomerList, 'page'>): CursorBinding => ({
  list: 'customers',
  partnerId,
  searchKey,
  countryCodes,
  order,
});

/** The active relationships of a customer, as far as the viewer may see them. */
export interface RelationshipList {
  customerId: string;
  /** Null: all of them. */
  partnerIds: string[] | null;
  page: OpenedPage;
}

export interface RelationshipEntry {
  list: RelationshipList;
  node: ResellerRelationship;
}

/** Of one customer each partner sees a list of its own: a cursor says where in that of its viewer. */
export const relationshipBindingOf = (viewer: Viewer, customerId: string): CursorBinding => ({
  list: 'resellerRelationships',
  customerId,
  seenBy: organizationIdOf(viewer),
});

/** Why this partner cannot act for this customer, or null when it can (R14, R21). */
export function whyNotRelated(partner: ProjectedOrganization, customer: ProjectedOrganization) {
  if (partner.kind === 'CUSTOMER') return recipientNotAllowed(partner.name);
  if (customer.kind !== 'CUSTOMER') return recipientNotAllowed(customer.name);
  const inactive = [partner, customer].find(({ state }) => state !== 'ACTIVE');
  if (inactive) return partnerNotActive(inactive.name, inactive.state);
  const region = regionOf(customer.countryCode);
  return region !== null && region === regionOf(partner.countryCode)
    ? null
    : differentRegion([partner.countryCode, customer.countryCode]);
}
