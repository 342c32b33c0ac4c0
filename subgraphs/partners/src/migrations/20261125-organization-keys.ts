import type { mongo } from 'mongoose';
import type { OrganizationDocument } from '../organization/organization.model';
import { keysOfOrganization } from '../organization/organization.store';

const BATCH = 1_000;

type Known = Pick<OrganizationDocument, '_id' | 'name' | 'primaryDomain'>;

/** Organisations that were registered before reviewers compared companies get the keys by which they are found. */
export async function up(db: mongo.Db): Promise<void> {
  const organizations = db.collection<OrganizationDocument>('organizations');
  const write = (rows: readonly Known[]) =>
    organizations.bulkWrite(
      rows.map(({ _id, name, primaryDomain }) => ({
        // Whoever renames it meanwhile writes the key themselves.
        updateOne: { filter: { _id, name }, update: { $set: keysOfOrganization({ name, primaryDomain }) } },
      })),
    );

  let rows: Known[] = [];
  const lacking = organizations.find({ nameKey: { $exists: false } }).project<Known>({ name: 1, primaryDomain: 1 });
  for await (const row of lacking) {
    rows.push(row);
    if (rows.length < BATCH) continue;
    await write(rows);
    rows = [];
  }
  if (rows.length > 0) await write(rows);
}
