export const ROLES = [
  'GLOBAL_ADMIN',
  'ADMIN_AGENT',
  'SALES_AGENT',
  'HELPDESK_AGENT',
  'BILLING_ADMIN',
  'USER_ADMIN',
  'REVIEWER',
] as const;
export type Role = (typeof ROLES)[number];

export const ORGANIZATION_KINDS = ['PROVIDER', 'RESELLER', 'CUSTOMER'] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

export const ORGANIZATION_STATES = ['ACTIVE', 'SUSPENDED'] as const;
export type OrganizationState = (typeof ORGANIZATION_STATES)[number];

/** What every service may know of an organisation. `version` grows with each change of it. */
export interface OrganizationCard {
  id: string;
  kind: OrganizationKind;
  name: string;
  countryCode: string;
  tenantId: string;
  state: OrganizationState;
  version: number;
}

/** Somebody who signed in: a person is (issuer, subject) in a tenant, never an e-mail address (R39). */
export interface PersonViewer {
  type: 'person';
  issuer: string;
  subject: string;
  tenantId: string;
  /** Null while the person's organisation is not registered. */
  userId: string | null;
  /** Null for staff, and while the organisation is not registered. */
  organization: OrganizationCard | null;
  roles: readonly Role[];
  locale: string;
  isStaff: boolean;
  /** What the sign-in says of somebody who acts for no organisation: they may be about to enroll theirs (R38). */
  signIn?: SignInClaims | undefined;
}

/** What an issuer says of a person whom we do not know. */
export interface SignInClaims {
  /** Global administrator of the tenant: may enroll it. */
  isTenantAdministrator: boolean;
  displayName: string | null;
  /** Not verified (R39). */
  email: string | null;
}

/** Nobody is signed in. */
export interface NobodyViewer {
  type: 'nobody';
}

/** A consumer, job or seed inside one of our own processes. It never comes from a token. */
export interface SystemViewer {
  type: 'system';
  job: string;
}

export type Viewer = PersonViewer | NobodyViewer | SystemViewer;

export const nobody: NobodyViewer = { type: 'nobody' };

export const system = (job: string): SystemViewer => ({ type: 'system', job });

/** The organisation that the viewer acts for; null for nobody, staff and unregistered persons. */
export const organizationIdOf = (viewer: Viewer): string | null =>
  viewer.type === 'person' ? (viewer.organization?.id ?? null) : null;

/** Whether the viewer has any one of these roles. */
export const hasRole = (viewer: Viewer, ...roles: Role[]): boolean =>
  viewer.type === 'person' && viewer.roles.some((role) => roles.includes(role));
