import type { CursorBinding } from '@twotier/subgraph-kit';
import type { Partnership } from '../partnership/partnership';
import type {
  CustomerSelection,
  PartnerKind,
  ResellerRelationship,
} from '../resellerRelationship/resellerRelationship';
import type { Span } from '../span';

/** Derived: there if and only if both relationships are active, whatever the partnership's state. */
export interface SharedCustomer {
  customerId: string;
  name: string;
  nameKey: string;
  countryCode: string;
  /** The later of the two halves. */
  since: Date;
  resellerRelationshipId: string;
  resellerSince: Date;
  providerRelationshipId: string;
  providerSince: Date;
}

/** As it is stored: with its pair, and with what tells whether the name on it is the latest. */
export interface SharedLink extends SharedCustomer {
  providerId: string;
  resellerId: string;
  nameVersion: number;
}

/** The shared customers of one partnership, as somebody asked for them. */
export interface SharedCustomerList {
  partnership: Partnership;
  selection: CustomerSelection;
}

export interface SharedCustomerEntry extends SharedCustomerList {
  row: SharedCustomer;
}

export const bindingOf = (
  partnershipId: string,
  { searchKey, countryCodes, since, order }: Omit<CustomerSelection, 'page'>,
): CursorBinding => ({ list: 'sharedCustomers', partnershipId, searchKey, countryCodes, since, order });

/** Both halves may be older than the partnership: shared within it is a customer from the last of the three. */
export const sharedSince = ({ since }: Partnership, row: SharedCustomer): Date =>
  row.since > since ? row.since : since;

/**
 * What a span of time asks of the links, given that within a partnership nothing was shared before it began: a span that begins
 * no later than the partnership takes every older link, and one that has ended by then takes none (null).
 */
export function linksWithin({ since }: Pick<Partnership, 'since'>, span: Span | null): { since: Span | null } | null {
  if (span === null) return { since: null };
  if (span.end !== null && span.end <= since) return null;
  const start = span.start !== null && span.start > since ? span.start : null;
  return { since: start === null && span.end === null ? null : { start, end: span.end } };
}

/** One half of a shared customer, from what the link keeps of it; what else it has is read only when selected. */
export const halfOf = (
  { partnership, row }: { partnership: Partnership; row: SharedCustomer },
  partnerKind: PartnerKind,
): ResellerRelationship => ({
  __typename: 'ResellerRelationship',
  id: partnerKind === 'RESELLER' ? row.resellerRelationshipId : row.providerRelationshipId,
  partnerId: partnerKind === 'RESELLER' ? partnership.resellerId : partnership.providerId,
  partnerKind,
  customerId: row.customerId,
  customerName: row.name,
  customerKey: row.nameKey,
  customerCountry: row.countryCode,
  status: 'ACTIVE',
  origin: undefined,
  reference: undefined,
  since: partnerKind === 'RESELLER' ? row.resellerSince : row.providerSince,
  endedAt: null,
  missingHalf: false,
});
