import type { OpenedPage } from '@twotier/subgraph-kit';
import type { Blocker } from '../blocker';
import type { PartnershipGrant } from '../partnership/partnership';
import type { CustomerOrigin } from '../resellerRelationship/resellerRelationship';

export const INVITATION_KINDS = ['PARTNERSHIP', 'NEW_CUSTOMER', 'RESELLER_RELATIONSHIP'] as const;
export type InvitationKind = (typeof INVITATION_KINDS)[number];

export const INVITATION_STATUSES = ['PENDING', 'ACCEPTED', 'REJECTED', 'CANCELED', 'EXPIRED'] as const;
export type InvitationStatus = (typeof INVITATION_STATUSES)[number];

/** A partner's request for consent. */
export interface Invitation {
  __typename: 'Invitation';
  id: string;
  kind: InvitationKind;
  status: InvitationStatus;
  /** Counts its links: renewing makes the next one. */
  version: number;
  inviterId: string;
  invitedByUserId: string | null;
  /** The organisation that it is bound to; null where it is bound to an address, or to whoever holds the link first. */
  organizationId: string | null;
  email: string | null;
  providerId: string | null;
  resellerId: string | null;
  partnershipId: string | null;
  /** Of a PARTNERSHIP. */
  grants: PartnershipGrant[];
  origin: CustomerOrigin | null;
  reference: string | null;
  createdAt: Date;
  expiresAt: Date;
  answeredAt: Date | null;
}

/** A list of invitations as somebody asked for it. */
export interface InvitationList {
  customerId: string;
  page: OpenedPage;
}

export interface InvitationEntry {
  list: InvitationList;
  node: Invitation;
}

export interface InvitationEligibility {
  __typename: 'InvitationEligibility';
  allowed: boolean;
  blockers: Blocker[];
}
