import { BatchWriter, createCollectionsAndIndexes, withoutIndexes } from '@twotier/mongo';
import { nameKey } from '@twotier/subgraph-kit';
import type { GeneratedCustomer } from '@twotier/worlds/generateWorld';
import type { WorldOrganization, WorldPartnership } from '@twotier/worlds';
import type { Model } from 'mongoose';
import { CounterModel } from '../counter/counter.model';
import type { ProjectedOrganization } from '../organization/organization';
import { OrganizationModel } from '../organization/organization.model';
import { organizationRowOf } from '../organization/organization.store';
import { PartnershipModel } from '../partnership/partnership.model';
import { newPartnershipRow } from '../partnership/partnership.store';
import { buildFigures, mendFigures } from '../repair/recount';
import { ResellerRelationshipModel } from '../resellerRelationship/resellerRelationship.model';
import { lacksOtherHalf } from '../resellerRelationship/missingHalves';
import { newRelationshipRow } from '../resellerRelationship/relationshipRow.store';
import { SharedCustomerModel } from '../sharedCustomer/sharedCustomer.model';
import { wantedLinks } from '../sharedCustomer/wantedLinks';

/** What of a generated world belongs into relationships. */
export interface GeneratedWorld {
  partners: () => Iterable<WorldOrganization>;
  partnerships: () => Iterable<WorldPartnership>;
  relationships: () => Iterable<GeneratedCustomer>;
}

interface Options {
  /** Told after each batch: how many documents are written by now. */
  onProgress?: (written: number) => void;
}

const projected = ({ id, kind, name, countryCode, primaryDomain }: WorldOrganization): ProjectedOrganization => ({
  id,
  kind,
  name,
  nameKey: nameKey(name),
  countryCode,
  state: 'ACTIVE',
  version: 1,
  primaryDomain,
});

const FILLED: readonly Model<never>[] = [
  OrganizationModel,
  PartnershipModel,
  ResellerRelationshipModel,
  SharedCustomerModel,
].map((model) => model as unknown as Model<never>);

/**
 * Writes the same documents as the use cases, in bulk: without history and events, for a world that nobody watches grow.
 * What is there already stays as it is, so that a broken run can be repeated. Into an empty database it writes without indexes,
 * which are built at the end: its lists answer nothing until then.
 * Mongoose is connected to the database of relationships, whose collections are there.
 *
 * @returns how many documents the world has here
 */
export async function seedGeneratedWorld(world: GeneratedWorld, options: Options): Promise<number> {
  const sizes = await Promise.all(FILLED.map((model) => model.estimatedDocumentCount()));
  const isNew = [...sizes, await CounterModel.estimatedDocumentCount()].every((size) => size === 0);
  if (isNew) {
    const written = await withoutIndexes(FILLED, () => writeEdges(world, options));
    await buildFigures();
    return written;
  }
  // A run that was broken off may have left indexes out, and has written some of the rest.
  await createCollectionsAndIndexes();
  const written = await writeEdges(world, options);
  await mendFigures();
  return written;
}

async function writeEdges(world: GeneratedWorld, { onProgress = () => undefined }: Options): Promise<number> {
  let written = 0;
  const options = { onProgress: (rows: number) => onProgress((written += rows)) };
  const organizations = new BatchWriter(OrganizationModel.collection, options);
  const partnerships = new BatchWriter(PartnershipModel.collection, options);
  const relationships = new BatchWriter(ResellerRelationshipModel.collection, options);
  const links = new BatchWriter(SharedCustomerModel.collection, { ...options, knownBy: ['one_per_triple'] });
  const instants = { createdAt: new Date(), updatedAt: new Date() };
  const addOrganization = (one: ProjectedOrganization) =>
    organizations.add({ _id: one.id, seq: 0, ...organizationRowOf(one), ...instants });

  const partners = new Map<string, ProjectedOrganization>();
  for (const partner of world.partners()) partners.set(partner.id, projected(partner));
  const partnerOf = (id: string) => partners.get(id) as ProjectedOrganization;

  for (const partner of partners.values()) await addOrganization(partner);
  for (const { id, providerId, resellerId, grants, since } of world.partnerships()) {
    const ends = { provider: partnerOf(providerId), reseller: partnerOf(resellerId) };
    await partnerships.add({ ...newPartnershipRow({ id, ...ends, grants: [...grants], since }), ...instants });
  }
  for (const group of world.relationships()) {
    const customer = projected(group.customer);
    await addOrganization(customer);
    for (const relationship of group.relationships) {
      const { id, partnerId, origin, since } = relationship;
      await relationships.add({
        ...newRelationshipRow({
          id,
          partner: partnerOf(partnerId),
          customer,
          origin,
          since,
          missingHalf: lacksOtherHalf(relationship, group.relationships),
        }),
        ...instants,
      });
    }
    for (const link of wantedLinks(customer, group.relationships)) await links.add(link);
  }
  for (const writer of [organizations, partnerships, relationships, links]) await writer.flush();
  return written;
}
