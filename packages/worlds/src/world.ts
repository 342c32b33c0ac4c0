export type OrganizationKind = 'PROVIDER' | 'RESELLER' | 'CUSTOMER';
export type PartnerKind = 'PROVIDER' | 'RESELLER';
export type Role =
  'GLOBAL_ADMIN' | 'ADMIN_AGENT' | 'SALES_AGENT' | 'HELPDESK_AGENT' | 'BILLING_ADMIN' | 'USER_ADMIN' | 'REVIEWER';
export type ProviderService = 'CUSTOMER_SUPPORT' | 'TECHNICAL_ASSISTANCE' | 'MARKETING' | 'FINANCING';
export type PartnershipGrant = 'SUBMIT_ORDERS' | 'ADD_SUBSCRIPTIONS' | 'ADMINISTER_TENANT';
export type CustomerOrigin = 'OWN_MARKETING' | 'REFERRAL' | 'PROVIDER';

/** Where customers, or a provider's resellers, get help. */
export interface Support {
  email: string;
  phone?: string;
  website?: string;
}

/** How a provider presents itself in the directory. */
export interface WorldDirectoryEntry {
  texts: readonly { locale: string; headline: string; description: string }[];
  contact: { email: string; phone: string | null; website: string | null };
  resellerProgrammeUrl: string;
  termsUrl: string | null;
  /** BCP 47. */
  spokenLanguages: readonly string[];
}

/** An organisation of a world. */
export interface WorldOrganization {
  id: string;
  kind: OrganizationKind;
  name: string;
  countryCode: string;
  tenantId: string;
  primaryDomain: string;
  /** Of providers only. */
  services?: readonly ProviderService[];
  /** Of providers only. */
  directoryEntry?: WorldDirectoryEntry;
  /** Of providers and resellers only. */
  support?: Support;
}

/** A person of a world. `persona` is the name under which the development issuer offers them. */
export interface WorldUser {
  id: string;
  persona: string;
  subject: string;
  /** Null for staff of the programme. */
  organizationId: string | null;
  tenantId: string;
  displayName: string;
  email: string;
  locale: string;
  roles: readonly Role[];
  isStaff: boolean;
  isTenantAdministrator: boolean;
}

/** A provider and a reseller who work together. */
export interface WorldPartnership {
  id: string;
  providerId: string;
  resellerId: string;
  grants: readonly PartnershipGrant[];
  since: Date;
  /** ENDED: whoever loads the world opens it and ends it again. */
  status: 'ACTIVE' | 'ENDED';
}

/** A customer's consent that a partner acts for it. */
export interface WorldRelationship {
  id: string;
  partnerId: string;
  partnerKind: PartnerKind;
  customerId: string;
  origin: CustomerOrigin;
  since: Date;
}
