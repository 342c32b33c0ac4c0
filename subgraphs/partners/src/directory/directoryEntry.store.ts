import { Conflict } from '@twotier/mongo';
import { nameKey, regionOf, type Viewer } from '@twotier/subgraph-kit';
import type { OrganizationRecord } from '../organization/organization';
import {
  detailsOf,
  EMPTY_DETAILS,
  NOWHERE,
  shelvesOf,
  wordsOf,
  type DirectoryDetails,
  type DirectoryEntry,
  type Shown,
} from './directoryEntry';
import { DirectoryEntryModel, type DirectoryEntryDocument } from './directoryEntry.model';
import { visibleEntries } from './visibility';

/** What only the indexes need, and what can be large. */
export const WITHOUT_INDEXED = { shelves: 0, beginnings: 0 } as const;

export type DirectoryRow = Omit<DirectoryEntryDocument, keyof typeof WITHOUT_INDEXED>;

export const toEntry = (row: DirectoryRow): DirectoryEntry => ({
  __typename: 'DirectoryEntry',
  id: row._id,
  nameKey: row.nameKey,
  services: row.services,
  ...detailsOf(row),
  version: row.version,
});

/** An entry as it is stored, whichever way it came. */
export const newDirectoryEntryRow = (
  organization: Shown & Pick<OrganizationRecord, 'id'>,
  details: DirectoryDetails = EMPTY_DETAILS,
  version = 1,
): DirectoryEntryDocument => ({
  _id: organization.id,
  nameKey: nameKey(organization.name),
  region: regionOf(organization.countryCode) ?? NOWHERE,
  state: organization.state,
  services: organization.services,
  ...detailsOf(details),
  version,
  shelves: shelvesOf(organization, details),
  beginnings: wordsOf(organization, details),
});

export const directoryStore = {
  /** What the viewer may see of these, in any order, by one command. */
  async findMany(viewer: Viewer, ids: readonly string[]): Promise<DirectoryEntry[]> {
    const rows = await DirectoryEntryModel.find({ $and: [visibleEntries(viewer), { _id: { $in: ids } }] })
      .select(WITHOUT_INDEXED)
      .batchSize(ids.length + 1)
      .lean<DirectoryRow[]>();
    return rows.map(toEntry);
  },

  async find(viewer: Viewer, id: string): Promise<DirectoryEntry | null> {
    const [entry] = await directoryStore.findMany(viewer, [id]);
    return entry ?? null;
  },

  /**
   * Makes the entry show what the organisation is: its name, country, services and state; opens it for a new provider.
   * In the transaction that changes the organisation, after that change. Of other kinds there is no entry.
   */
  async sync(organization: OrganizationRecord): Promise<void> {
    if (organization.kind !== 'PROVIDER') return;
    const known = await DirectoryEntryModel.findById(organization.id).select(WITHOUT_INDEXED).lean<DirectoryRow>();
    const row = newDirectoryEntryRow(organization, known ?? EMPTY_DETAILS, known?.version ?? 1);
    await DirectoryEntryModel.replaceOne({ _id: row._id }, row, { upsert: true });
  },

  /** The version in the filter is the guard: it is edited only from exactly what was read. */
  async edit(
    { id, version }: DirectoryEntry,
    organization: OrganizationRecord,
    details: DirectoryDetails,
  ): Promise<DirectoryEntry> {
    const row = newDirectoryEntryRow(organization, details, version + 1);
    const { matchedCount } = await DirectoryEntryModel.replaceOne({ _id: id, version }, row);
    if (matchedCount === 0) throw new Conflict('directory entry', id);
    return toEntry(row);
  },
};

export type DirectoryStore = typeof directoryStore;
