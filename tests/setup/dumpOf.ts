import type { Graph } from '@twotier/testkit';
import mongoose from 'mongoose';

/** Consumers renew their leases and note their place whether anything happens or not. */
const HOUSEKEEPING = ['leases', 'positions', 'system.profile'];

/** All that the services have stored, to show that nothing of it has changed. */
export async function dumpOf({ databases }: Graph): Promise<Record<string, unknown[]>> {
  const client = mongoose.connection.getClient();
  const dump: Record<string, unknown[]> = {};
  for (const name of Object.values(databases)) {
    const collections = await client.db(name).listCollections({}, { nameOnly: true }).toArray();
    for (const collection of collections.filter((each) => !HOUSEKEEPING.includes(each.name))) {
      const rows = client.db(name).collection(collection.name).find().sort({ _id: 1 });
      dump[`${name}.${collection.name}`] = await rows.toArray();
    }
  }
  return dump;
}
