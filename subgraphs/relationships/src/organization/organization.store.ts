import { nameKey, regionOf, type OrganizationCard } from '@twotier/subgraph-kit';
import type { ProjectedOrganization, RefreshedOrganization } from './organization';
import { OrganizationModel, type OrganizationDocument } from './organization.model';

export interface ProjectedCard extends Pick<
  OrganizationCard,
  'id' | 'kind' | 'name' | 'countryCode' | 'state' | 'version'
> {
  /** Left out by who does not know it: then it stays as it is here. */
  primaryDomain?: string | null;
}

export interface Taking {
  /** Announced again: of the same version it is right, and what is here is not. */
  isSnapshot?: boolean;
}

const toOrganization = ({
  _id,
  kind,
  name,
  nameKey: key,
  countryCode,
  state,
  version,
  primaryDomain = null,
}: Omit<OrganizationDocument, 'seq' | 'region'>): ProjectedOrganization => ({
  id: _id,
  kind,
  name,
  nameKey: key,
  countryCode,
  state,
  version,
  primaryDomain,
});

export const organizationRowOf = ({ kind, name, countryCode, state, version, primaryDomain }: ProjectedCard) => ({
  kind,
  name,
  nameKey: nameKey(name),
  countryCode,
  region: regionOf(countryCode),
  state,
  version,
  ...(primaryDomain !== undefined && { primaryDomain }),
});

/** Which rows the card goes over: older ones, of its own version those that lack a part of it, and never a later one. */
function replacedBy(card: ProjectedCard, { isSnapshot = false }: Taking) {
  const { id: _id, version, primaryDomain } = card;
  const older = { version: { $lt: version } };
  if (isSnapshot) return { _id, $or: [older, { version, $nor: [organizationRowOf(card)] }] };
  // Who acts may have been here before the event, and does not bring it.
  if (primaryDomain) return { _id, $or: [older, { version, primaryDomain: null }] };
  return { _id, ...older };
}

/** The projection of organisations: names for references that were authorised, and the lock of what derives from edges. */
export const organizationStore = {
  async findMany(ids: readonly string[]): Promise<ProjectedOrganization[]> {
    const rows = await OrganizationModel.find({ _id: { $in: ids } })
      .batchSize(ids.length + 1)
      .lean();
    return rows.map(toOrganization);
  },

  /** Takes what partners says of an organisation, unless what is here is as new. In the caller's transaction. */
  async refresh(card: ProjectedCard, taking: Taking = {}): Promise<RefreshedOrganization> {
    const row = organizationRowOf(card);
    const before = await OrganizationModel.findOneAndUpdate(
      replacedBy(card, taking),
      { $set: row },
      { returnDocument: 'before' },
    ).lean();
    if (before)
      return { before: toOrganization(before), after: toOrganization({ ...before, ...row }), isChanged: true };
    const [here] = await organizationStore.findMany([card.id]);
    if (here) return { before: here, after: here, isChanged: false };
    // Its event and somebody who acts for it may arrive at once: whoever comes second conflicts, and runs again.
    await OrganizationModel.create([{ _id: card.id, ...row }]);
    return { before: null, after: toOrganization({ _id: card.id, ...row }), isChanged: true };
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
