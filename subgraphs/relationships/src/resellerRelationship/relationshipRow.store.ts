import { newId, type Viewer } from '@twotier/subgraph-kit';
import type { ProjectedOrganization } from '../organization/organization';
import type { RelationshipDocument } from './resellerRelationship.model';
import type { CustomerOrigin, PartnerKind, ResellerRelationship } from './resellerRelationship';
import { isEnd } from './visibility';

/** A row as this viewer may see it: how the partner came to the customer is told to the two ends. */
export const toRelationship = (row: RelationshipDocument, viewer: Viewer): ResellerRelationship => ({
  __typename: 'ResellerRelationship',
  id: row._id,
  partnerId: row.partnerId,
  partnerKind: row.partnerKind,
  customerId: row.customerId,
  customerName: row.name,
  customerKey: row.nameKey,
  customerCountry: row.countryCode,
  status: row.status,
  origin: isEnd(viewer, row) ? row.origin : null,
  reference: isEnd(viewer, row) ? (row.reference ?? null) : null,
  since: row.since,
  endedAt: row.endedAt ?? null,
  missingHalf: row.missingHalf === true,
});

export interface RelationshipOpening {
  id?: string | undefined;
  partner: ProjectedOrganization;
  customer: ProjectedOrganization;
  origin: CustomerOrigin;
  reference?: string | undefined;
  since: Date;
  /** Whether no partner of the other kind serves the customer. */
  missingHalf?: boolean;
}

export const newRelationshipRow = ({
  id,
  partner,
  customer,
  origin,
  reference,
  since,
  missingHalf = false,
}: RelationshipOpening): RelationshipDocument => ({
  _id: id ?? newId('rel'),
  partnerId: partner.id,
  partnerKind: partner.kind as PartnerKind,
  customerId: customer.id,
  status: 'ACTIVE',
  origin,
  ...(reference !== undefined && { reference }),
  ...(missingHalf && { missingHalf }),
  since,
  version: 1,
  name: customer.name,
  nameKey: customer.nameKey,
  countryCode: customer.countryCode,
  nameVersion: customer.version,
});
