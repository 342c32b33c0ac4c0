import { generatedUsers, LARGEST_PROVIDER, LARGEST_RESELLER, REFERENCE_RESELLER } from './generatedUsers';
import { NEWCOMERS, type Newcomer } from './newcomers';
import { storyOrganizations } from './storyOrganizations';
import { storyUsers } from './storyUsers';
import type { Role, WorldUser } from './world';

/** Somebody as whom one can sign in on one machine. */
export interface Persona {
  /** What one types: `npm run -s token -- fabrikam`. */
  name: string;
  subject: string;
  tenantId: string;
  displayName: string;
  email: string;
  /** Null for staff, and for a tenant that nobody knows. */
  organizationName: string | null;
  /** The roles that the world gives. The issuer says none of them: rights come from the graph. */
  roles: readonly Role[];
  isStaff: boolean;
  isTenantAdministrator: boolean;
  /** Which world has the person; null for one that none has. */
  world: 'story' | 'generated' | null;
}

const organizationNames = new Map(
  [...storyOrganizations, LARGEST_PROVIDER, LARGEST_RESELLER, REFERENCE_RESELLER].map(({ id, name }) => [id, name]),
);

const toPersona = (user: WorldUser, world: 'story' | 'generated'): Persona => ({
  name: user.persona,
  subject: user.subject,
  tenantId: user.tenantId,
  displayName: user.displayName,
  email: user.email,
  organizationName: organizationNames.get(user.organizationId ?? '') ?? null,
  roles: user.roles,
  isStaff: user.isStaff,
  isTenantAdministrator: user.isTenantAdministrator,
  world,
});

const ofNewcomer = ({ label, people }: Newcomer): Persona[] =>
  people.map((person) => ({
    ...person,
    subject: `sub_${person.name}`,
    tenantId: `t_${label}`,
    organizationName: null,
    roles: [],
    isStaff: false,
    world: null,
  }));

/** Everybody whom the development issuer offers. */
export const PERSONAS: readonly Persona[] = [
  ...storyUsers.map((user) => toPersona(user, 'story')),
  ...NEWCOMERS.flatMap(ofNewcomer),
  ...generatedUsers.map((user) => toPersona(user, 'generated')),
];

export const personaNamed = (name: string): Persona | undefined => PERSONAS.find((persona) => persona.name === name);
