import {
  forbidden,
  hasRole,
  organizationIdOf,
  type CursorBinding,
  type OpenedPage,
  type OrganizationKind,
  type Role,
  type Viewer,
} from '@twotier/subgraph-kit';
import type { Blocker } from '../blocker';
import type { PartnershipGrant } from '../partnership/partnership';
import type { CustomerOrigin } from '../resellerRelationship/resellerRelationship';

export { PARTNERSHIP_GRANTS } from '../partnership/partnership';
export { CUSTOMER_ORIGINS } from '../resellerRelationship/resellerRelationship';

export const INVITATION_KINDS = ['PARTNERSHIP', 'NEW_CUSTOMER', 'RESELLER_RELATIONSHIP'] as const;
export type InvitationKind = (typeof INVITATION_KINDS)[number];

export const INVITATION_STATUSES = ['PENDING', 'ACCEPTED', 'REJECTED', 'CANCELED', 'EXPIRED'] as const;
export type InvitationStatus = (typeof INVITATION_STATUSES)[number];

/** What each state may become. A transition that is not here is refused. */
const INVITATION_TRANSITIONS: Readonly<Record<InvitationStatus, readonly InvitationStatus[]>> = {
  PENDING: ['ACCEPTED', 'REJECTED', 'CANCELED', 'EXPIRED'],
  ACCEPTED: [],
  REJECTED: [],
  CANCELED: [],
  EXPIRED: [],
};

/** The states from which this one can be reached: what a guarded write expects to find. */
export const statesBefore = (status: InvitationStatus): InvitationStatus[] =>
  INVITATION_STATUSES.filter((from) => INVITATION_TRANSITIONS[from].includes(status));

const DAY_MS = 24 * 60 * 60 * 1_000;
const OPEN_DAYS = 30;

/** R27: a link works for 30 days. */
export const expiryOf = (createdAt: Date): Date => new Date(createdAt.getTime() + OPEN_DAYS * DAY_MS);

/**
 * One that was not answered in time is expired from that instant on, whether or not anybody has written it down yet.
 */
export const statusAt = (
  { status, expiresAt }: Pick<Invitation, 'status' | 'expiresAt'>,
  at: Date,
): InvitationStatus => (status === 'PENDING' && expiresAt <= at ? 'EXPIRED' : status);

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
  /** The partners that take part. The reseller of a PARTNERSHIP takes part once it has consented, and not before. */
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

/** What somebody wants to invite to, as it was read from the input. */
export interface InvitationWish {
  kind: InvitationKind;
  /** Of a NEW_CUSTOMER. */
  partnershipId: string | null;
  organizationId: string | null;
  email: string | null;
  grants: PartnershipGrant[];
  origin: CustomerOrigin | null;
  reference: string | null;
}

/** What of a wish something can stand against. */
export type InvitationQuestion = Pick<InvitationWish, 'kind' | 'partnershipId' | 'organizationId' | 'email'>;

/** The relationships, or the partnership, that a customer or reseller is asked for. */
export interface RelationshipsWish {
  customerId: string;
  partnerIds: string[];
}

/** Whose consent is asked for. */
export const invitedKindOf = (kind: InvitationKind): OrganizationKind =>
  kind === 'PARTNERSHIP' ? 'RESELLER' : 'CUSTOMER';

/** The partners that its acceptance gives a relationship with the customer. */
export const partnersOf = ({ kind, providerId, resellerId }: Invitation): string[] =>
  kind === 'PARTNERSHIP' ? [] : [providerId, resellerId].filter((id) => id !== null);

/** A list of invitations as somebody asked for it. */
export interface InvitationList {
  customerId: string;
  page: OpenedPage;
}

export interface InvitationEntry {
  list: InvitationList;
  node: Invitation;
}

/** Each viewer has a list of its own of one customer: a cursor says where in that. */
export const bindingOf = (viewer: Viewer, customerId: string): CursorBinding => ({
  list: 'pendingInvitations',
  customerId,
  seenBy: organizationIdOf(viewer),
});

export interface InvitationEligibility {
  __typename: 'InvitationEligibility';
  allowed: boolean;
  blockers: Blocker[];
}

const MAY_INVITE: Role[] = ['GLOBAL_ADMIN', 'ADMIN_AGENT', 'SALES_AGENT'];
const MAY_CANCEL: Role[] = ['GLOBAL_ADMIN', 'ADMIN_AGENT'];

const INVITERS: Readonly<Record<InvitationKind, readonly OrganizationKind[]>> = {
  PARTNERSHIP: ['PROVIDER'],
  NEW_CUSTOMER: ['RESELLER'],
  RESELLER_RELATIONSHIP: ['PROVIDER', 'RESELLER'],
};

const ONLY: Readonly<Record<InvitationKind, string>> = {
  PARTNERSHIP: 'Only a provider invites resellers.',
  NEW_CUSTOMER: 'Only a reseller invites customers together with a provider.',
  RESELLER_RELATIONSHIP: 'Only a provider or a reseller asks customers for a relationship.',
};

/** Why nobody of the viewer's organisation sends invitations of this kind, or null. */
export function whyNeverInviter(viewer: Viewer, kind: InvitationKind) {
  const own = viewer.type === 'person' ? viewer.organization : null;
  return own && INVITERS[kind].includes(own.kind) ? null : { ...forbidden(MAY_INVITE), message: ONLY[kind] };
}

/** Why the viewer sends none, whoever is invited; or null. */
export const whyNotInviter = (viewer: Viewer, kind: InvitationKind) =>
  whyNeverInviter(viewer, kind) ?? (hasRole(viewer, ...MAY_INVITE) ? null : forbidden(MAY_INVITE));

/** Why the viewer, who sees this invitation, may not take it back, whatever its state; or null. */
export function whyNotCancelable(viewer: Viewer, { inviterId, invitedByUserId }: Invitation) {
  if (viewer.type !== 'person' || organizationIdOf(viewer) !== inviterId)
    return { ...forbidden(MAY_CANCEL), message: 'Only the organisation that sent an invitation takes it back.' };
  const isOwn = viewer.userId !== null && viewer.userId === invitedByUserId;
  return hasRole(viewer, ...MAY_CANCEL) || (isOwn && hasRole(viewer, 'SALES_AGENT')) ? null : forbidden(MAY_CANCEL);
}

export const canCancel = (viewer: Viewer, invitation: Invitation): boolean =>
  invitation.status === 'PENDING' && whyNotCancelable(viewer, invitation) === null;
