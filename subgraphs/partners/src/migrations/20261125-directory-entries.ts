import type { mongo } from 'mongoose';
import type { DirectoryEntryDocument } from '../directory/directoryEntry.model';
import { newDirectoryEntryRow } from '../directory/directoryEntry.store';
import type { OrganizationDocument } from '../organization/organization.model';

/** Providers of before the directory get their entry in it. There are few enough to write one by one. */
export async function up(db: mongo.Db): Promise<void> {
  const entries = db.collection<DirectoryEntryDocument>('directoryEntries');
  for await (const { _id: id, ...provider } of db
    .collection<OrganizationDocument>('organizations')
    .find({ kind: 'PROVIDER' })) {
    const { _id, ...entry } = newDirectoryEntryRow({ id, ...provider });
    await entries.updateOne({ _id }, { $setOnInsert: entry }, { upsert: true });
  }
}
