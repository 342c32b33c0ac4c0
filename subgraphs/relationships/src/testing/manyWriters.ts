import { allowed } from '@twotier/subgraph-kit';
import mongoose from 'mongoose';
import { openResellerRelationship } from '../resellerRelationship/openResellerRelationship';
import { deps, organizations } from './world';

interface Options {
  /** How many write at the same time. */
  writers: number;
  /** How many customers each of them brings. */
  each: number;
}

export interface WritersReport {
  commands: number;
  /** Transactions that were begun again because of others. */
  retries: number;
  seconds: number;
}

interface Transactions {
  totalStarted: number;
  totalCommitted: number;
}

/** Many bring customers to one provider at once: nothing that all of them write makes them wait for each other. */
export async function manyWriters({ writers, each }: Options): Promise<WritersReport> {
  const provider = 'prv_busy';
  await organizations(provider);
  const customers = Array.from({ length: writers * each }, (_, index) => `cus_busy${index}`);
  for (const customer of customers) await organizations(customer);
  const admin = mongoose.connection.getClient().db('admin');
  const read = async () => ((await admin.command({ serverStatus: 1 })) as { transactions: Transactions }).transactions;
  const before = await read();
  const since = performance.now();
  const queue = [...customers];
  const write = async () => {
    for (let customerId = queue.pop(); customerId !== undefined; customerId = queue.pop())
      allowed(
        await openResellerRelationship(deps, {
          partnerId: provider,
          customerId,
          origin: 'OWN_MARKETING',
          since: new Date(),
        }),
      );
  };
  await Promise.all(Array.from({ length: writers }, write));
  const after = await read();
  return {
    commands: customers.length,
    retries: after.totalStarted - before.totalStarted - customers.length,
    seconds: (performance.now() - since) / 1_000,
  };
}
