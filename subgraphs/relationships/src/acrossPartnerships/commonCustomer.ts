import {
  organizationIdOf,
  positionOf,
  type CursorBinding,
  type CursorPosition,
  type Viewer,
} from '@twotier/subgraph-kit';
import type { Partnership } from '../partnership/partnership';
import type { CustomerSelection, PartnerKind } from '../resellerRelationship/resellerRelationship';
import type { SharedCustomer } from '../sharedCustomer/sharedCustomer';

/** Each costs a page of keys of its own. */
export const MAX_PARTNERSHIPS = 50;

/** The customers shared through any of some partnerships, as somebody asked for them. */
export interface CommonCustomerList {
  /** Sorted, each once, at most `MAX_PARTNERSHIPS`. */
  partnershipIds: string[];
  /** Shared through at least so many of them. */
  atLeast: number;
  /** Whose half tells the age of a customer: it is the same through whatever partnership. */
  viewerKind: PartnerKind;
  selection: CustomerSelection;
}

/** A customer shared through one partnership. */
export interface CustomerShare {
  partnership: Partnership;
  row: SharedCustomer;
}

/** Where a customer stands in such a list, whatever the partnership that shares it. */
export interface CustomerPlace {
  key: string | Date;
  customerId: string;
}

export interface CommonCustomer extends CustomerPlace {
  /** The earliest first. */
  shares: CustomerShare[];
}

export interface CommonCustomerEntry {
  list: CommonCustomerList;
  customer: CommonCustomer;
}

export const placeOf = ({ key, customerId }: CustomerPlace): CursorPosition => positionOf(key, customerId);

/** What a cursor of this list is bound to: everything but the page. */
export const bindingOf = (
  viewer: Viewer,
  {
    partnershipIds,
    atLeast,
    selection: { searchKey, countryCodes, order },
  }: Omit<CommonCustomerList, 'selection'> & {
    selection: Omit<CustomerSelection, 'page'>;
  },
): CursorBinding => ({
  list: 'commonCustomers',
  seenBy: organizationIdOf(viewer),
  partnershipIds,
  atLeast,
  searchKey,
  countryCodes,
  order,
});

/** Whether the list is all that the partnerships share: their figures tell how much. */
export const isWhole = ({ atLeast, selection: { searchKey, countryCodes } }: CommonCustomerList): boolean =>
  atLeast === 1 && searchKey === null && countryCodes === null;
