import { json, type Logger } from '@twotier/subgraph-kit';
import { z } from 'zod';
import { countryCode, domain, externalId, shownText } from './answers';
import { createAsk } from './askDirectory';
import { directoryAddress, directoryKey } from './directoryAddress';

/** A tenant as its directory knows it. */
export interface Tenant {
  tenantId: string;
  name: string;
  countryCode: string;
  /** Verified ones only (R39). */
  domains: string[];
  primaryDomain: string | null;
}

export interface NewTenant {
  name: string;
  /** First part of its domain. */
  label: string;
  countryCode: string;
  /** Its first administrator. */
  administratorName: string;
  /** The same key with the same input is the same tenant. */
  idempotencyKey: string;
}

/** A tenant that is there now; where the provider lets tenants be created; or why there is none. */
type TenantCreation = CreatedTenant | { url: string } | 'DOMAIN_TAKEN' | 'KEY_REUSED';

export interface CreatedTenant {
  tenantId: string;
  domain: string;
  /** Of its first administrator. */
  signInName: string;
}

/** Where tenants are kept: beside the identity provider, and not ours. Throws `DirectoryUnavailable`. */
export interface TenantDirectory {
  find(tenantId: string): Promise<Tenant | null>;
  create(tenant: NewTenant): Promise<TenantCreation>;
}

/** Variable TENANT_DIRECTORY. */
export const tenantDirectoryConfig = json(
  z.object({
    /** Of all tenants; one tenant is below it. */
    url: directoryAddress,
    apiKey: directoryKey,
    /** Where people create tenants themselves. Left out: we do it for them, by `POST`. */
    createUrl: z.url({ protocol: /^https$/ }).optional(),
  }),
).meta({ example: { url: 'http://localhost:4010/directory/tenants', apiKey: '16 characters and more' } });

const tenantAnswer = z.object({
  tenantId: z.string(),
  name: shownText(300),
  countryCode,
  domains: z.array(domain).max(1_000),
  primaryDomain: domain.nullable(),
});
const noTenant = z.unknown().transform(() => null);
const created = z.object({ tenantId: externalId, domain, signInName: externalId });

/** The tenant directory over HTTP. */
export function createTenantDirectory(config: z.output<typeof tenantDirectoryConfig>, logger: Logger): TenantDirectory {
  const { url, apiKey: key, createUrl } = config;
  const ask = createAsk(logger, 'tenant');
  return {
    async find(tenantId) {
      const one = tenantAnswer.refine((tenant) => tenant.tenantId === tenantId, 'is another tenant');
      return (await ask({ url: `${url}/${encodeURIComponent(tenantId)}`, key }, { 200: one, 404: noTenant })).body;
    },

    async create(tenant) {
      if (createUrl) return { url: createUrl };
      const taken = z.object({ error: z.literal('domain_taken') }).transform(() => 'DOMAIN_TAKEN' as const);
      const reused = z.object({ error: z.literal('key_reused') }).transform(() => 'KEY_REUSED' as const);
      return (await ask({ url, key, body: tenant }, { 200: created, 201: created, 409: taken, 422: reused })).body;
    },
  };
}
