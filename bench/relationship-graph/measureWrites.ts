import { transact } from '@twotier/mongo';
import { allowed, nameKey } from '@twotier/subgraph-kit';
import type { mongo } from 'mongoose';
import { createSystemContext } from '../../subgraphs/relationships/src/context';
import { onOrganizationChanged } from '../../subgraphs/relationships/src/organization/onOrganizationChanged';
import { endPartnership } from '../../subgraphs/relationships/src/partnership/endPartnership';
import { openPartnership } from '../../subgraphs/relationships/src/partnership/openPartnership';
import { LARGEST, REFERENCE } from '../shared-customers/headline';

/** How many documents one write touches, beside how many customers are shared by it. */
export interface WriteFigures {
  size: number;
  what: string;
  sharedCustomers: number;
  documentsWritten: number;
}

type Documents = Record<'inserted' | 'updated' | 'deleted', number>;

async function writtenDuring(admin: mongo.Db, work: () => Promise<unknown>): Promise<number> {
  const read = async () => {
    const { metrics } = await admin.command({ serverStatus: 1 });
    const { inserted, updated, deleted } = (metrics as { document: Documents }).document;
    return inserted + updated + deleted;
  };
  const before = await read();
  await work();
  return (await read()) - before;
}

/** Ends the partnership, begins it anew, suspends the reseller and restores it: as the use cases and the consumer do. */
async function measurePair(database: mongo.Db, admin: mongo.Db, [providerId, resellerId]: readonly [string, string]) {
  const deps = createSystemContext('bench');
  const pair = { providerId, resellerId };
  const sharedCustomers = await database.collection('sharedCustomers').countDocuments(pair);
  const lasting = await deps.stores.partnerships.lastingOf(providerId, resellerId);
  if (!lasting) throw new Error(`${providerId} and ${resellerId} do not work together.`);
  const [reseller] = await deps.stores.organizations.findMany([resellerId]);
  if (!reseller) throw new Error(`${resellerId} is not there.`);
  const become = (state: 'SUSPENDED' | 'ACTIVE', ahead: number) => async () => {
    const card = { ...reseller, nameKey: nameKey(reseller.name), state, version: reseller.version + ahead };
    while ((await transact(() => onOrganizationChanged(deps, card))) === 'more');
  };
  const steps: [string, () => Promise<unknown>][] = [
    ['end a partnership', async () => allowed(await endPartnership(deps, lasting.id))],
    [
      'start a partnership',
      async () => allowed(await openPartnership(deps, { ...pair, grants: lasting.grants, since: new Date() })),
    ],
    ['suspend its reseller', become('SUSPENDED', 1)],
    ['restore its reseller', become('ACTIVE', 2)],
  ];
  const figures: Omit<WriteFigures, 'size'>[] = [];
  for (const [step, work] of steps) {
    figures.push({
      what: `${step} (${resellerId})`,
      sharedCustomers,
      documentsWritten: await writtenDuring(admin, work),
    });
  }
  return figures;
}

/** On the database that mongoose is connected to, while nobody else writes. */
export async function measureWrites(size: number, database: mongo.Db, admin: mongo.Db): Promise<WriteFigures[]> {
  const figures: WriteFigures[] = [];
  for (const { organizationId } of [LARGEST, REFERENCE])
    for (const one of await measurePair(database, admin, ['prv_adatum', organizationId]))
      figures.push({ size, ...one });
  return figures;
}
