import type { Partnership } from '../partnership/partnership';
import type { CustomerSelection } from '../resellerRelationship/resellerRelationship';
import type { SharedCustomer } from '../sharedCustomer/sharedCustomer';

/** The customers shared through any of some partnerships, as somebody asked for them. */
export interface CommonCustomerList {
  partnershipIds: string[];
  /** Shared through at least so many of them. */
  atLeast: number;
  selection: CustomerSelection;
}

/** A customer shared through one partnership. */
export interface CustomerShare {
  partnership: Partnership;
  row: SharedCustomer;
}

export interface CommonCustomerEntry {
  list: CommonCustomerList;
  shares: CustomerShare[];
}
