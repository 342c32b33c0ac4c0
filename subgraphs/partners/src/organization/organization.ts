import {
  forbidden,
  hasRole,
  isWellFormedId,
  prefixOf,
  type IdPrefix,
  type OrganizationCard,
  type OrganizationKind,
  type OrganizationState,
  type Role,
  type Viewer,
} from '@twotier/subgraph-kit';
import type { ProviderService } from '../__generated__/schema';

/** Where customers, or a provider's resellers, get help. */
export interface Support {
  email: string;
  phone?: string;
  website?: string;
}

/** What an organisation says of itself when it registers. */
export interface OrganizationDetails {
  kind: OrganizationKind;
  name: string;
  countryCode: string;
  tenantId: string;
  primaryDomain: string | null;
  /** Of providers only. */
  services?: readonly ProviderService[];
  /** Of providers and resellers only. */
  support?: Support;
}

/** All of an organisation. Only its members, staff and our own jobs get to see it. */
export interface OrganizationRecord {
  id: string;
  kind: OrganizationKind;
  name: string;
  countryCode: string;
  tenantId: string;
  primaryDomain: string | null;
  services: ProviderService[];
  support: Support | null;
  state: OrganizationState;
  /** Grows by one with each change. */
  version: number;
}

interface Card {
  id: string;
  name: string;
  countryCode: string;
}

/** The card of a provider. */
export interface Provider extends Card {
  __typename: 'Provider';
  services: ProviderService[];
  support: Support | null;
}

/** The card of a reseller. */
export interface Reseller extends Card {
  __typename: 'Reseller';
  support: Support | null;
}

/** The card of a customer. */
export interface Customer extends Card {
  __typename: 'Customer';
  primaryDomain: string | null;
}

export type Organization = Provider | Reseller | Customer;

export type CardFields = Pick<
  OrganizationRecord,
  'id' | 'kind' | 'name' | 'countryCode' | 'primaryDomain' | 'services' | 'support'
>;

export function toCard({ kind, id, name, countryCode, primaryDomain, services, support }: CardFields): Organization {
  switch (kind) {
    case 'PROVIDER':
      return { __typename: 'Provider', id, name, countryCode, services, support };
    case 'RESELLER':
      return { __typename: 'Reseller', id, name, countryCode, support };
    case 'CUSTOMER':
      return { __typename: 'Customer', id, name, countryCode, primaryDomain };
  }
}

/** What the other services are told of an organisation. */
export const toAnnouncement = (organization: OrganizationRecord): OrganizationCard & { primaryDomain?: string } => ({
  id: organization.id,
  kind: organization.kind,
  name: organization.name,
  countryCode: organization.countryCode,
  tenantId: organization.tenantId,
  state: organization.state,
  version: organization.version,
  ...(organization.primaryDomain !== null && { primaryDomain: organization.primaryDomain }),
});

export const ID_PREFIX = { PROVIDER: 'prv', RESELLER: 'rsl', CUSTOMER: 'cus' } as const satisfies Record<
  OrganizationKind,
  IdPrefix
>;

/** Whether this can be the id of such an organisation. Representations bring anything, not only text. */
export const isIdOf = (kind: OrganizationKind, id: unknown): id is string =>
  typeof id === 'string' && isWellFormedId(id) && prefixOf(id) === ID_PREFIX[kind];

const MAY_RENAME: Role[] = ['GLOBAL_ADMIN', 'ADMIN_AGENT'];

/** Why the viewer may not rename the organisation they act for, or null. */
export const whyNotRenamable = (viewer: Viewer) =>
  viewer.type === 'person' && viewer.organization && hasRole(viewer, ...MAY_RENAME) ? null : forbidden(MAY_RENAME);
