import type { OrganizationCard, OrganizationKind, OrganizationState } from '@twotier/subgraph-kit';

/** What this subgraph keeps of an organisation that partners owns. */
export interface ProjectedOrganization {
  id: string;
  kind: OrganizationKind;
  name: string;
  nameKey: string;
  countryCode: string;
  state: OrganizationState;
  version: number;
  /** By it an invitation finds whom it is meant for; null where there is none, or none is known yet. */
  primaryDomain: string | null;
}

/** What is here of an organisation now, and what was here before; null when it was not known. */
export interface RefreshedOrganization {
  before: ProjectedOrganization | null;
  after: ProjectedOrganization;
  isChanged: boolean;
}

/** A reference to somebody else's entity. Name and country are there where the parent edge provides them. */
interface Reference<Typename extends string> {
  __typename: Typename;
  id: string;
  name?: string;
  countryCode?: string;
}

export type Provider = Reference<'Provider'>;
export type Reseller = Reference<'Reseller'>;
export type Customer = Reference<'Customer'>;

type Named = Pick<OrganizationCard, 'name' | 'countryCode'>;

export const providerOf = (id: string, named?: Named): Provider => ({ __typename: 'Provider', id, ...named });
export const resellerOf = (id: string, named?: Named): Reseller => ({ __typename: 'Reseller', id, ...named });
export const customerOf = (id: string, named?: Named): Customer => ({ __typename: 'Customer', id, ...named });
