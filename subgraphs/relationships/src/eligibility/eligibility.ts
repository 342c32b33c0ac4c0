import type { CustomerPermission } from '../__generated__/schema';
import type { Blocker } from '../blocker';
import type { Partnership } from '../partnership/partnership';

export interface OrderEligibility {
  __typename: 'OrderEligibility';
  allowed: boolean;
  blockers: Blocker[];
}

export interface CustomerRight {
  permission: CustomerPermission;
  allowed: boolean;
  partnership: Partnership | null;
  blockers: Blocker[];
}
