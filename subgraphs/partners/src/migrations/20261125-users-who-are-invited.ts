import { nameKey } from '@twotier/subgraph-kit';
import type { mongo } from 'mongoose';

interface User {
  _id: string;
  displayName: string;
  email: string;
  organizationId: string | null;
}

/**
 * Users can be invited: until they answer they have no subject, so the index of subjects covers only those who have one.
 * The new index is there before the old one goes, for the rule holds at any time. Lists by name and the rule of one
 * address for one user need keys, which users of before get here.
 */
export async function up(db: mongo.Db): Promise<void> {
  if ((await db.listCollections({ name: 'users' }).toArray()).length === 0) return;
  const users = db.collection<User>('users');
  for await (const user of users.find({ emailKey: { $exists: false } })) {
    const keys = { nameKey: nameKey(user.displayName), emailKey: await freeKey(users, user) };
    await users.updateOne({ _id: user._id }, { $set: keys });
  }
  await users.createIndex(
    { issuer: 1, subject: 1 },
    { name: 'one_user_per_subject', unique: true, partialFilterExpression: { subject: { $exists: true } } },
    {},
  );
  const indexes = await users.indexes();
  if (indexes.some(({ name }) => name === 'one_per_subject')) await users.dropIndex('one_per_subject');
}

/** Two users of before may have one address. The second keeps it, under a key that no address has. */
async function freeKey(users: mongo.Collection<User>, { _id, organizationId, email }: User): Promise<string> {
  const emailKey = email.toLowerCase();
  const isTaken = (await users.countDocuments({ organizationId, emailKey }, { limit: 1 })) > 0;
  return isTaken ? `${emailKey} ${_id}` : emailKey;
}
