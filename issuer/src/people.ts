import { PERSONAS, personaNamed, TENANTS, type Persona } from '@twotier/worlds';
import type { CreatedTenant, TenantStore } from './tenants';

/** Somebody as whom one can sign in. */
export interface Person extends Persona {
  /** Whose they are, enrolled or not. Null for staff. */
  companyName: string | null;
}

/** Namespaces of subjects: the membership directory has people of its own, whoever they are elsewhere. */
const SUBJECT = /^(?:sub|mbr)_(.+)$/;

export const memberSubject = ({ name }: Person) => `mbr_${name}`;

const tenantNames = new Map(TENANTS.map(({ tenantId, name }) => [tenantId, name]));

const ofPersona = (persona: Persona): Person => ({
  ...persona,
  companyName: tenantNames.get(persona.tenantId) ?? null,
});

const administratorOf = ({ tenantId, label, name, domain, administratorName }: CreatedTenant): Person => ({
  name: label,
  subject: `sub_${label}`,
  tenantId,
  displayName: administratorName,
  email: `admin@${domain}`,
  organizationName: null,
  companyName: name,
  roles: [],
  isStaff: false,
  isTenantAdministrator: true,
  world: null,
});

const personas: readonly Person[] = PERSONAS.map(ofPersona);

/** The personas, and the administrators of tenants that were created since. */
export function createPeople(tenants: Pick<TenantStore, 'labelled' | 'newest'>) {
  async function named(name: string): Promise<Person | undefined> {
    const persona = personaNamed(name);
    if (persona) return ofPersona(persona);
    const tenant = await tenants.labelled(name);
    return tenant ? administratorOf(tenant) : undefined;
  }
  return {
    named,
    withSubject: async (subject: string) => named(SUBJECT.exec(subject)?.[1] ?? ''),
    personas,
    administrators: async (): Promise<Person[]> => (await tenants.newest()).map(administratorOf),
  };
}

export type People = ReturnType<typeof createPeople>;
