import type { CustomerPermission } from '../__generated__/schema';
import type { Blocker } from '../blocker';
import type { Partnership } from '../partnership/partnership';

export interface RemovalImpact {
  __typename: 'RemovalImpact';
  allowed: boolean;
  blockers: Blocker[];
  sharedCustomers: number;
  sharedCustomersIsExact: boolean;
  partnerships: Partnership[];
  lostPermissions: CustomerPermission[];
}
