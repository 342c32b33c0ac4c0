import { createHash } from 'node:crypto';
import type mongoose from 'mongoose';
import { memberNumberOf, personaNamed } from '@twotier/worlds';

/** A company as it asks for a tenant. */
export interface NewTenant {
  name: string;
  label: string;
  countryCode: string;
  administratorName: string;
  idempotencyKey: string;
}

/** A tenant that was created on the way to an enrollment. Its first administrator signs in under its label. */
export interface CreatedTenant {
  tenantId: string;
  label: string;
  name: string;
  countryCode: string;
  /** The only verified one (R39). */
  domain: string;
  administratorName: string;
  /** Gives its profiles in the membership directory. */
  memberNumber: number;
}

export type Creation = CreatedTenant | 'domain_taken' | 'key_reused';

interface Row extends Omit<CreatedTenant, 'tenantId'> {
  _id: string;
  requestKey: string;
  requestHash: string;
  createdAt: Date;
}

const MOST_LISTED = 100;

/** Names that a company's domain could be mistaken by. */
const RESERVED = new Set(
  (
    'about abuse account accounts admin administrator api app auth billing blog cdn cloud dashboard directory dns docs ' +
    'ftp gateway graphql help hostmaster imap info issuer login mail membership mx news noc partner partners pop ' +
    'postmaster programme root security shop sign-in smtp ssl staff static status support system test twotier vpn ' +
    'webmaster www'
  ).split(' '),
);

const INDEXES: mongoose.mongo.IndexDescription[] = [
  // A request that is repeated, also at the same time, creates one tenant.
  { key: { requestKey: 1 }, name: 'one_per_request', unique: true },
  // Partner ids rest on it. Also serves the look-up of a profile.
  { key: { memberNumber: 1 }, name: 'one_per_member', unique: true },
  // The newest on the sign-in page.
  { key: { createdAt: -1 }, name: 'by_age' },
];

const isDuplicate = (error: unknown): error is { keyPattern: Record<string, number> } =>
  (error as { code?: number }).code === 11_000;

const hashOf = ({ name, label, countryCode, administratorName }: NewTenant) =>
  createHash('sha256')
    .update(JSON.stringify([name, label, countryCode, administratorName]))
    .digest('hex');

/** Made of the label, so that the index of ids gives a label once, also when two ask for it at the same time. */
const tenantIdOf = (label: string) => `t_${label}`;

const toTenant = ({ _id, label, name, countryCode, domain, administratorName, memberNumber }: Row): CreatedTenant => ({
  tenantId: _id,
  label,
  name,
  countryCode,
  domain,
  administratorName,
  memberNumber,
});

const toRow = (tenant: NewTenant, domainOfTenants: string, memberNumber: number): Row => ({
  _id: tenantIdOf(tenant.label),
  label: tenant.label,
  name: tenant.name,
  countryCode: tenant.countryCode,
  domain: `${tenant.label}.${domainOfTenants}`,
  administratorName: tenant.administratorName,
  memberNumber,
  requestKey: tenant.idempotencyKey,
  requestHash: hashOf(tenant),
  createdAt: new Date(),
});

/** The tenants that somebody created, in the issuer's database; those of the worlds are not in it. */
export async function createTenantStore(db: mongoose.mongo.Db, domainOfTenants: string) {
  const tenants = db.collection<Row>('tenants');
  await tenants.createIndexes(INDEXES);

  async function find(criterion: { _id: string } | { memberNumber: number }): Promise<CreatedTenant | null> {
    const row = await tenants.findOne(criterion);
    return row && toTenant(row);
  }

  async function earlier(tenant: NewTenant): Promise<Creation | null> {
    const row = await tenants.findOne({ requestKey: tenant.idempotencyKey });
    if (!row) return null;
    return row.requestHash === hashOf(tenant) ? toTenant(row) : 'key_reused';
  }

  async function insert(tenant: NewTenant, memberNumber: number): Promise<Creation> {
    const row = toRow(tenant, domainOfTenants, memberNumber);
    try {
      await tenants.insertOne(row);
      return toTenant(row);
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      // Whoever came first may have been this very request.
      const known = await earlier(tenant);
      if (known) return known;
      return error.keyPattern.memberNumber ? insert(tenant, memberNumber + 1) : 'domain_taken';
    }
  }

  return {
    async create(tenant: NewTenant): Promise<Creation> {
      const known = await earlier(tenant);
      if (known) return known;
      // The label is the name under which its administrator signs in, so no persona may have it.
      if (RESERVED.has(tenant.label) || personaNamed(tenant.label)) return 'domain_taken';
      return insert(tenant, memberNumberOf(tenant.label));
    },

    ofTenant: (tenantId: string) => find({ _id: tenantId }),
    labelled: (label: string) => find({ _id: tenantIdOf(label) }),
    withMemberNumber: (memberNumber: number) => find({ memberNumber }),

    async newest(): Promise<CreatedTenant[]> {
      return (await tenants.find().sort({ createdAt: -1 }).limit(MOST_LISTED).toArray()).map(toTenant);
    },
  };
}

export type TenantStore = Awaited<ReturnType<typeof createTenantStore>>;
