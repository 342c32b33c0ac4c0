import type { OrganizationCard } from '@twotier/subgraph-kit';
import type { EventRow, NewEvent } from './eventRow';

/** The organisation as it is now. `version` grows with each change, so that an older event never undoes a newer one. */
export interface OrganizationChangedData extends OrganizationCard {
  /** The main domain of its tenant, e.g. fabrikam.example; absent when it has none. */
  primaryDomain?: string;
  /**
   * Nothing has changed: it is announced again, for who builds a projection or mends one. What somebody keeps of the same
   * version and differs from this is wrong.
   */
  isSnapshot?: true;
}

/** An organisation was registered or changed, or is announced again for those who build a projection. */
export type OrganizationChanged = EventRow<'organization.changed', OrganizationChangedData>;

/** Builds the event from the organisation's card as it is after the change. */
export const organizationChanged = (
  data: OrganizationChangedData,
): NewEvent<'organization.changed', OrganizationChangedData> => ({
  type: 'organization.changed',
  subject: data.id,
  data,
});
