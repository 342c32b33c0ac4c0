import {
  organizationIdOf,
  regionOf,
  type CursorBinding,
  type OpenedPage,
  type OrganizationKind,
  type Viewer,
} from '@twotier/subgraph-kit';
import type { MissingHalf } from '../__generated__/schema';
import { isWhole } from '../counter/counter';
import type { ProjectedOrganization } from '../organization/organization';
import { differentRegion, partnerNotActive, recipientNotAllowed } from '../refusals';
import type { Span } from '../span';

export const RELATIONSHIP_STATUSES = ['ACTIVE', 'ENDED'] as const;
export type RelationshipStatus = (typeof RELATIONSHIP_STATUSES)[number];

/** What each state may become. A transition that is not here is refused. */
const RELATIONSHIP_TRANSITIONS: Readonly<Record<RelationshipStatus, readonly RelationshipStatus[]>> = {
  ACTIVE: ['ENDED'],
  ENDED: [],
};

/** The states from which this one can be reached: what a guarded write expects to find. */
export const statesBefore = (status: RelationshipStatus): RelationshipStatus[] =>
  RELATIONSHIP_STATUSES.filter((from) => RELATIONSHIP_TRANSITIONS[from].includes(status));

export const CUSTOMER_ORIGINS = ['OWN_MARKETING', 'REFERRAL', 'PROVIDER'] as const;
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
  /** Of a referral: who recommended the partner. Null and undefined as of the origin. */
  reference: string | null | undefined;
  since: Date;
  endedAt: Date | null;
  /** Of an active one: whether no partner of the other kind serves the customer. */
  missingHalf: boolean;
}

export type CustomerOrder = 'NAME' | 'NAME_REVERSED' | 'NEWEST' | 'OLDEST';

export const isByName = (order: CustomerOrder): boolean => order === 'NAME' || order === 'NAME_REVERSED';

/** Which customers of a list somebody asked for, and in what order. */
export interface CustomerSelection {
  /** Key of the beginning of the name; null for all. */
  searchKey: string | null;
  /** At most 60; null for all. */
  countryCodes: string[] | null;
  /** When the customer consented; null for whenever. */
  since: Span | null;
  order: CustomerOrder;
  page: OpenedPage;
}

/** The active customers of a partner; page and total are read only when selected. */
export interface CustomerList extends CustomerSelection {
  partnerId: string;
  /** How the partner came to the customer; null for anyhow. */
  origins: CustomerOrigin[] | null;
  /** Those that lack any partner of the other kind; null for all. */
  missing: MissingHalf | null;
  /** Those that the other end of this partnership does not serve; null for all. */
  missingIn: { partnershipId: string; otherId: string } | null;
  /** Those of that instant; null for those of now. */
  asOf: Date | null;
}

/** What a customer of this partner may lack. */
export const halfBeside = (partnerKind: PartnerKind): MissingHalf =>
  partnerKind === 'RESELLER' ? 'MISSING_PROVIDER' : 'MISSING_RESELLER';

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
  since,
  origins,
  missing,
  missingIn,
  asOf,
  order,
}: Omit<CustomerList, 'page'>): CursorBinding => ({
  list: 'customers',
  partnerId,
  searchKey,
  countryCodes,
  since,
  origins,
  missing,
  missingIn,
  asOf,
  order,
});

/** The active relationships of a customer, as far as the viewer may see them. */
export interface RelationshipList {
  customerId: string;
  /** Null: all of them. */
  partnerIds: string[] | null;
  /** Those of that instant; null for those of now. */
  asOf: Date | null;
  page: OpenedPage;
}

export interface RelationshipEntry {
  list: RelationshipList;
  node: ResellerRelationship;
}

/** Of one customer each partner sees a list of its own: a cursor says where in that of its viewer. */
export const relationshipBindingOf = (
  viewer: Viewer,
  { customerId, asOf }: Pick<RelationshipList, 'customerId' | 'asOf'>,
): CursorBinding => ({
  list: 'resellerRelationships',
  customerId,
  asOf,
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
