import { isDeepStrictEqual } from 'node:util';
import { connect, disconnect } from '@twotier/mongo';
import { countQueries } from '@twotier/testkit';
import type { mongo } from 'mongoose';
import { cpuMsOf } from '../measure/cpu';
import { percentile } from '../measure/percentile';
import { partnershipsOf } from '../stage/readOurs';
import type { Stage } from '../stage/stage';
import type { WayFigures } from './figures';
import { LARGEST, REFERENCE } from './headline';
import { WAYS, type Reading } from './waysToRead';
import type { World } from './world';

const PAGE = 25;
const MS = 2_000;
const LEAST = 10;

async function readingOf(database: mongo.Db, resellerId: string): Promise<Reading> {
  const partnerships = await partnershipsOf(resellerId, PAGE);
  return { database, resellerId, partnerships, providerIds: partnerships.map(({ providerId }) => providerId) };
}

/** Reads one after the other for a while. */
async function readOneByOne(read: () => Promise<unknown>, mongodPid: number) {
  for (let warmUp = 0; warmUp < LEAST; warmUp += 1) await read();
  const times: number[] = [];
  const mongodBefore = cpuMsOf(mongodPid);
  const clientBefore = process.cpuUsage();
  const until = performance.now() + MS;
  while (times.length < LEAST || performance.now() < until) {
    const since = performance.now();
    await read();
    times.push(performance.now() - since);
  }
  const { user, system } = process.cpuUsage(clientBefore);
  return {
    p50Ms: percentile(times, 0.5),
    mongodCpuMs: (cpuMsOf(mongodPid) - mongodBefore) / times.length,
    clientCpuMs: (user + system) / 1_000 / times.length,
  };
}

async function compareFor(reading: Reading, size: number, { mongod }: Stage): Promise<WayFigures[]> {
  const { databaseName } = reading.database;
  const expected = await WAYS[0].read(reading);
  const figures: WayFigures[] = [];
  for (const { name: way, read } of WAYS) {
    const found = await read(reading);
    if (!isDeepStrictEqual(found, expected)) throw new Error(`"${way}" finds something else than ours.`);
    const counted = await countQueries([databaseName], () => read(reading));
    const { keysExamined, docsExamined, commands } = counted;
    const costs = await readOneByOne(() => read(reading), mongod.pid);
    figures.push({ size, reseller: reading.resellerId, way, ...costs, keysExamined, docsExamined, commands });
  }
  return figures;
}

/**
 * What lies next to us: other ways to read the customers that a reseller shares with 25 providers, with their totals, from
 * the same database, each checked to find the same. The graphs have been stopped: nothing else is asked of the database.
 */
export async function compareWays(stage: Stage, worlds: readonly World[]): Promise<WayFigures[]> {
  const figures: WayFigures[] = [];
  for (const { size, graph } of worlds) {
    const connection = await connect(stage.mongod.uri, { dbName: graph.databases.relationships });
    const database = connection.db as mongo.Db;
    const resellers = size === worlds.at(-1)?.size ? [REFERENCE, LARGEST] : [REFERENCE];
    for (const { organizationId } of resellers) {
      figures.push(...(await compareFor(await readingOf(database, organizationId), size, stage)));
    }
    await disconnect();
  }
  return figures;
}
