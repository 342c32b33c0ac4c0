import { Conflict, isDuplicateKey } from '@twotier/mongo';
import { nameKey, newId, organizationIdOf, type Viewer } from '@twotier/subgraph-kit';
import { domainSkeleton } from './domainSkeleton';
import {
  ID_PREFIX,
  toCard,
  type Organization,
  type OrganizationDetails,
  type OrganizationRecord,
} from './organization';
import { OrganizationModel, type OrganizationDocument } from './organization.model';
import { CARD_FIELDS, visibleCards, visibleRecords } from './visibility';

type Row = Omit<OrganizationDocument, 'createdAt' | 'updatedAt'>;

/** What companies are compared by. */
export interface Likeness {
  names: readonly { nameKey: string; countryCode: string }[];
  skeletons: readonly string[];
}

export const toRecord = ({ _id, ...rest }: Row): OrganizationRecord => ({
  id: _id,
  kind: rest.kind,
  name: rest.name,
  countryCode: rest.countryCode,
  tenantId: rest.tenantId,
  primaryDomain: rest.primaryDomain,
  services: rest.services,
  support: rest.support,
  state: rest.state,
  version: rest.version,
});

/** More that are alike than anybody would read. */
const MOST_ALIKE = 1_000;

/** What organisations are looked up by follows from what they are called. */
export const keysOfOrganization = ({ name, primaryDomain }: Pick<OrganizationRecord, 'name' | 'primaryDomain'>) => ({
  nameKey: nameKey(name),
  domainSkeleton: primaryDomain === null ? null : domainSkeleton(primaryDomain),
});

/** A registered organisation as it is stored, whichever way it came. */
export const newOrganizationRow = ({ services, support, ...details }: OrganizationDetails, id?: string): Row => ({
  _id: id ?? newId(ID_PREFIX[details.kind]),
  ...details,
  ...keysOfOrganization(details),
  services: [...(services ?? [])],
  support: support ?? null,
  state: 'ACTIVE',
  version: 1,
});

export const organizationStore = {
  /** What is there of these ids, in any order, by one command. */
  async findCards(viewer: Viewer, ids: readonly string[]): Promise<Organization[]> {
    const rows = await OrganizationModel.find({ $and: [visibleCards(viewer), { _id: { $in: ids } }] })
      .select(CARD_FIELDS.join(' '))
      // The first batch has 101 documents unless told; one more than there can be makes the server close the cursor.
      .batchSize(ids.length + 1)
      .lean();
    return rows.map(({ _id, ...row }) => toCard({ id: _id, ...row }));
  },

  /** Rights are decided on it: from the primary, and only what a majority has, so that what was taken away stays away. */
  async find(viewer: Viewer, id: string): Promise<OrganizationRecord | null> {
    const row = await OrganizationModel.findOne({ $and: [visibleRecords(viewer), { _id: id }] })
      .read('primary')
      .readConcern('majority')
      .lean();
    return row && toRecord(row);
  },

  /** The organisation that the viewer acts for. */
  async own(viewer: Viewer): Promise<OrganizationRecord | null> {
    const id = organizationIdOf(viewer);
    return id === null ? null : organizationStore.find(viewer, id);
  },

  async ofTenant(viewer: Viewer, tenantId: string): Promise<OrganizationRecord | null> {
    const row = await OrganizationModel.findOne({ $and: [visibleRecords(viewer), { tenantId }] }).lean();
    return row && toRecord(row);
  },

  /** Organisations under any of these names, or with a domain that looks like one of these; by one command. */
  async findAlike(viewer: Viewer, { names, skeletons }: Likeness): Promise<OrganizationRecord[]> {
    const rows = await OrganizationModel.find({
      $and: [visibleRecords(viewer), { $or: [...names, { domainSkeleton: { $in: skeletons } }] }],
    })
      .limit(MOST_ALIKE)
      .batchSize(MOST_ALIKE + 1)
      .lean();
    return rows.map(toRecord);
  },

  /** Refuses a tenant that has an organisation: whoever comes second runs again and finds it. */
  async insert(_viewer: Viewer, details: OrganizationDetails, id?: string): Promise<OrganizationRecord> {
    const row = newOrganizationRow(details, id);
    try {
      await OrganizationModel.create([row]);
    } catch (error) {
      throw isDuplicateKey(error, 'one_per_tenant') ? new Conflict('tenant', details.tenantId) : error;
    }
    return toRecord(row);
  },

  /** The version in the filter is the guard: it is changed only from the state that was read. */
  async change(
    viewer: Viewer,
    { id, version }: OrganizationRecord,
    changes: Partial<Pick<OrganizationRecord, 'name' | 'state' | 'support' | 'services'>>,
  ): Promise<OrganizationRecord> {
    const row = await OrganizationModel.findOneAndUpdate(
      { $and: [visibleRecords(viewer), { _id: id, version }] },
      {
        $set: { ...changes, ...(changes.name !== undefined && { nameKey: nameKey(changes.name) }) },
        $inc: { version: 1 },
      },
      { returnDocument: 'after' },
    ).lean();
    if (!row) throw new Conflict('organisation', id);
    return toRecord(row);
  },

  /**
   * The first write of whatever changes the users of an organisation: of two such transactions at once the second conflicts
   * here, and runs again on what the first left (R8). It is no change of the organisation itself.
   */
  async lockUsers(viewer: Viewer, { id }: OrganizationRecord): Promise<void> {
    const { matchedCount } = await OrganizationModel.updateOne(
      { $and: [visibleRecords(viewer), { _id: id }] },
      { $inc: { userSeq: 1 } },
      { timestamps: false },
    );
    if (matchedCount !== 1) throw new Conflict('organisation', id);
  },
};

export type OrganizationStore = typeof organizationStore;
