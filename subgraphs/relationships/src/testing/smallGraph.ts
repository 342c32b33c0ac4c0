import type { WorldOrganization } from '@twotier/worlds';
import { PartnershipModel } from '../partnership/partnership.model';
import type { PartnershipStatus } from '../partnership/partnership';
import { ResellerRelationshipModel } from '../resellerRelationship/resellerRelationship.model';
import { seedGeneratedWorld } from '../seed';
import { cardOf } from './world';

interface GraphPartnership {
  id: string;
  providerId: string;
  resellerId: string;
  status: PartnershipStatus;
  since: Date;
}

interface GraphCustomer {
  id: string;
  name: string;
  countryCode?: string;
  /** Who serves it, and since when. */
  servedSince: Record<string, Date>;
  /** Who served it, and does no longer. */
  formerly?: Record<string, Date>;
}

/** A graph that a model in a test knows by heart. */
export interface SmallGraph {
  partners: string[];
  partnerships: GraphPartnership[];
  customers: GraphCustomer[];
}

export const relationshipIdOf = (partnerId: string, customerId: string): string =>
  `rel_${partnerId}_${customerId.slice(4)}`;

const organizationOf = (id: string, given?: Parameters<typeof cardOf>[1]): WorldOrganization => ({
  ...cardOf(id, given),
  tenantId: `t_${id}`,
  primaryDomain: `${id}.example`,
});

/** Writes the graph in bulk, as the use cases would have left it. */
export async function writeGraph({ partners, partnerships, customers }: SmallGraph): Promise<void> {
  const relationshipOf = (customerId: string, [partnerId, since]: [string, Date]) => ({
    id: relationshipIdOf(partnerId, customerId),
    partnerId,
    partnerKind: partnerId.startsWith('prv') ? ('PROVIDER' as const) : ('RESELLER' as const),
    customerId,
    origin: 'OWN_MARKETING' as const,
    since,
  });
  await seedGeneratedWorld(
    {
      partners: () => partners.map((id) => organizationOf(id)),
      partnerships: () => partnerships.map((one) => ({ ...one, grants: ['SUBMIT_ORDERS'], status: 'ACTIVE' })),
      relationships: () =>
        customers.map(({ id, name, countryCode = 'DE', servedSince }) => ({
          customer: organizationOf(id, { name, countryCode }),
          relationships: Object.entries(servedSince).map((served) => relationshipOf(id, served)),
          sharedCustomers: [],
        })),
    },
    {},
  );
  for (const { id, status, since } of partnerships.filter((one) => one.status !== 'ACTIVE'))
    await PartnershipModel.updateOne({ _id: id }, { status, ...(status === 'ENDED' && { endedAt: since }) });
  const former = customers.flatMap(({ id, name, countryCode = 'DE', formerly = {} }) =>
    Object.entries(formerly).map((served) => ({ ...relationshipOf(id, served), name, countryCode })),
  );
  for (const { id, since, name, countryCode, ...ends } of former)
    await ResellerRelationshipModel.create({
      ...ends,
      _id: `${id}_former`,
      status: 'ENDED',
      since,
      endedAt: since,
      version: 2,
      name,
      nameKey: name,
      countryCode,
      nameVersion: 1,
    });
}
