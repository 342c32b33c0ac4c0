import type { CursorBinding } from '@twotier/subgraph-kit';
import type { Partnership } from '../partnership/partnership';
import type { CustomerSelection } from '../resellerRelationship/resellerRelationship';

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
  { searchKey, countryCodes, order }: Omit<CustomerSelection, 'page'>,
): CursorBinding => ({ list: 'sharedCustomers', partnershipId, searchKey, countryCodes, order });

/** Both halves may be older than the partnership: shared within it is a customer from the last of the three. */
export const sharedSince = ({ since }: Partnership, row: SharedCustomer): Date =>
  row.since > since ? row.since : since;
