import { BatchWriter } from '@twotier/mongo';
import { nameKey } from '@twotier/subgraph-kit';
import type { ProjectedOrganization } from '../organization/organization';
import { OrganizationModel } from '../organization/organization.model';
import { organizationRowOf } from '../organization/organization.store';
import { PartnershipModel } from '../partnership/partnership.model';
import { newPartnershipRow } from '../partnership/partnership.store';
import { newRelationshipRow } from '../resellerRelationship/relationshipRow.store';
import { ResellerRelationshipModel } from '../resellerRelationship/resellerRelationship.model';
import { SharedCustomerModel } from '../sharedCustomer/sharedCustomer.model';
import { wantedLinks } from '../sharedCustomer/wantedLinks';
import { cardOf } from './world';

export const PROVIDER = 'prv_adatum';
/** A customer that the provider and four resellers serve. */
export const SERVED = 'cus_0';
const SINCE = new Date('2024-01-01T00:00:00Z');

const projected = (id: string): ProjectedOrganization => ({ ...cardOf(id), nameKey: nameKey(cardOf(id).name) });

/** A provider with its resellers and customers, in bulk: each a row as the use cases write it, without history and events. */
export async function fillDistributor({ partnerships, customers }: { partnerships: number; customers: number }) {
  const organizations = new BatchWriter(OrganizationModel.collection);
  const edges = new BatchWriter(PartnershipModel.collection);
  const relationships = new BatchWriter(ResellerRelationshipModel.collection);
  const provider = projected(PROVIDER);
  const known = (one: ProjectedOrganization) => organizations.add({ _id: one.id, seq: 0, ...organizationRowOf(one) });

  await known(provider);
  for (let index = 0; index < partnerships; index += 1) {
    const reseller = projected(`rsl_${index}`);
    await known(reseller);
    await edges.add(newPartnershipRow({ provider, reseller, grants: ['SUBMIT_ORDERS'], since: SINCE }));
  }
  for (let index = 0; index < customers; index += 1) {
    const customer = projected(`cus_${index}`);
    await known(customer);
    const partners =
      customer.id === SERVED ? [provider, ...[0, 1, 2, 3].map((n) => projected(`rsl_${n}`))] : [provider];
    const rows = partners.map((partner) => newRelationshipRow({ partner, customer, origin: 'PROVIDER', since: SINCE }));
    for (const row of rows) await relationships.add(row);
    const halves = rows.map(({ _id: id, ...half }) => ({ id, ...half }));
    if (halves.length > 1) await SharedCustomerModel.insertMany(wantedLinks(customer, halves));
  }
  for (const writer of [organizations, edges, relationships]) await writer.flush();
}
