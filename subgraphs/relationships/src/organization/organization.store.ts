import { nameKey, regionOf, type OrganizationCard } from '@twotier/subgraph-kit';
import type { ProjectedOrganization } from './organization';
import { OrganizationModel, type OrganizationDocument } from './organization.model';

export type ProjectedCard = Pick<OrganizationCard, 'id' | 'kind' | 'name' | 'countryCode' | 'state' | 'version'>;

const toOrganization = ({
  _id,
  kind,
  name,
  nameKey: key,
  countryCode,
  state,
  version,
}: OrganizationDocument): ProjectedOrganization => ({
  id: _id,
  kind,
  name,
  nameKey: key,
  countryCode,
  state,
  version,
});

export const organizationRowOf = ({ kind, name, countryCode, state, version }: ProjectedCard) => ({
  kind,
  name,
  nameKey: nameKey(name),
  countryCode,
  region: regionOf(countryCode),
  state,
  version,
});

/** The projection of organisations: names for references that were authorised, and the lock of what derives from edges. */
export const organizationStore = {
  async findMany(ids: readonly string[]): Promise<ProjectedOrganization[]> {
    const rows = await OrganizationModel.find({ _id: { $in: ids } })
      .batchSize(ids.length + 1)
      .lean();
    return rows.map(toOrganization);
  },

  /**
   * Takes what partners says of an organisation, if it is newer than what is here. In the caller's transaction.
   * Returns whether anything changed.
   */
  async refresh(card: ProjectedCard): Promise<boolean> {
    const newer = await OrganizationModel.updateOne(
      { _id: card.id, version: { $lt: card.version } },
      { $set: organizationRowOf(card) },
    );
    if (newer.matchedCount === 1) return true;
    if (await OrganizationModel.exists({ _id: card.id })) return false;
    await OrganizationModel.create([{ _id: card.id, ...organizationRowOf(card) }]);
    return true;
  },

  /**
   * First write of every transaction that derives something from these organisations' edges: two of them run one after the
   * other, never on each other's past. Null where one of them is unknown here. Always in the order of ids, so that two callers
   * cannot wait for each other.
   */
  async lock(ids: readonly string[]): Promise<Map<string, ProjectedOrganization> | null> {
    const locked = new Map<string, ProjectedOrganization>();
    for (const id of [...ids].sort()) {
      const row = await OrganizationModel.findOneAndUpdate(
        { _id: id },
        { $inc: { seq: 1 } },
        { returnDocument: 'after' },
      ).lean();
      if (!row) return null;
      locked.set(id, toOrganization(row));
    }
    return locked;
  },
};
