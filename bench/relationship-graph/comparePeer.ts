import { isDeepStrictEqual } from 'node:util';
import { connect, disconnect } from '@twotier/mongo';
import { generateWorld } from '@twotier/worlds/generateWorld';
import type { Client } from 'pg';
import { customerListOf } from '../../subgraphs/relationships/src/resellerRelationship/customerListOf';
import { aContext } from '../../subgraphs/relationships/src/testing/viewers';
import { cpuMsOf } from '../measure/cpu';
import { percentile } from '../measure/percentile';
import { loadWorld } from '../peers/postgres/load';
import { ask, COUNTED, STATEMENTS } from '../peers/postgres/questions';
import { startPostgres } from '../peers/postgres/server';
import { LARGEST, REFERENCE } from '../shared-customers/headline';
import type { World } from '../shared-customers/world';
import { partnershipsOf, sharedPages, sharedTotals } from '../stage/readOurs';
import type { Stage } from '../stage/stage';
import { PAGE } from './lists';

/** What one way to answer one question costs. */
interface PeerFigures {
  question: string;
  reseller: string;
  way: string;
  p50Ms: number;
  /** Of the process that holds the data. */
  databaseCpuMs: number;
}

type Question = keyof typeof STATEMENTS;
/** A row of texts for each partnership, or for each customer. */
type Read = () => Promise<string[][]>;

const TITLES: Record<Question, string> = {
  pages: 'a page of each of 25 partnerships',
  totals: 'their totals, to the cap',
  customers: 'a page of its customers by name',
  search: 'a page of those that begin with b',
};

/** Reads the same by our own code, past GraphQL: what a request does in relationships. */
function ours(resellerId: string): Record<Question, Read> {
  const customers =
    (filter: { search?: string }): Read =>
    async () => {
      const context = aContext(resellerId);
      const list = await customerListOf(context, { id: resellerId, kind: 'RESELLER' }, { first: PAGE, filter });
      if (!list) throw new Error('A reseller lists its own customers.');
      return (await context.loaders.customerLists.page(list)).rows.map(({ customerId }) => [customerId]);
    };
  return {
    pages: async () => sharedPages(resellerId, await partnershipsOf(resellerId, PAGE), PAGE),
    totals: async () =>
      (await sharedTotals(resellerId, await partnershipsOf(resellerId, PAGE))).map((count) => [
        String(Math.min(count, COUNTED)),
      ]),
    customers: customers({}),
    search: customers({ search: 'b' }),
  };
}

interface Timing {
  pid: number;
  requests: number;
}

async function timed(read: Read, { pid, requests }: Timing): Promise<Pick<PeerFigures, 'p50Ms' | 'databaseCpuMs'>> {
  for (let warming = 0; warming < 5; warming += 1) await read();
  const times: number[] = [];
  const before = cpuMsOf(pid);
  for (let done = 0; done < requests; done += 1) {
    const since = performance.now();
    await read();
    times.push(performance.now() - since);
  }
  return { p50Ms: percentile(times, 0.5), databaseCpuMs: (cpuMsOf(pid) - before) / requests };
}

/** PostgreSQL looks one ahead on each page, and so do we; what is compared is what is shown. */
const shown = (found: readonly string[][]) => found.slice(0, PAGE).map((row) => row.slice(0, PAGE));

interface Peer {
  client: Client;
  pid: number;
}

async function compareFor(resellerId: string, { client, pid }: Peer, own: Timing): Promise<PeerFigures[]> {
  const { rows } = await client.query<{ provider_id: string }>(
    `select provider_id from partnerships where reseller_id = $1 and status = 'ACTIVE'
     order by provider_key, provider_id limit ${PAGE}`,
    [resellerId],
  );
  const asking = { resellerId, providerIds: rows.map((row) => row.provider_id) };
  const figures: PeerFigures[] = [];
  for (const [question, read] of Object.entries(ours(resellerId)) as [Question, Read][]) {
    const expected = await read();
    const row = { question: TITLES[question], reseller: resellerId };
    figures.push({ ...row, way: 'ours', ...(await timed(read, own)) });
    for (const [way, text] of Object.entries(STATEMENTS[question])) {
      if (text === null) continue;
      const readPeer = () => ask(client, text, asking);
      if (!isDeepStrictEqual(shown(await readPeer()), expected))
        throw new Error(`PostgreSQL (${way}) finds other ${question}.`);
      const name = way === 'plain' ? 'PostgreSQL, three plain tables' : 'PostgreSQL, the same derived table';
      // What takes half a second each need not be asked as often to be known.
      const requests = way === 'plain' ? Math.min(10, own.requests) : own.requests;
      figures.push({ ...row, way: name, ...(await timed(readPeer, { pid, requests })) });
    }
  }
  return figures;
}

export interface PeerReport {
  size: number;
  version: string;
  loadSeconds: number;
  figures: PeerFigures[];
}

/** The same questions in PostgreSQL, on the same world in the same minutes. Nothing else is asked of either database. */
export async function comparePeer(
  stage: Stage,
  { size, graph }: World,
  { seed, requests }: { seed: number; requests: number },
): Promise<PeerReport> {
  const { client, version } = await startPostgres(stage);
  const loadSeconds = await loadWorld(client, generateWorld({ relationships: size, seed }));
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  await connect(stage.mongod.uri, { dbName: graph.databases.relationships });
  const figures: PeerFigures[] = [];
  const peer = { client, pid: rows[0]?.pid ?? 0 };
  for (const { organizationId } of [REFERENCE, LARGEST])
    figures.push(...(await compareFor(organizationId, peer, { pid: stage.mongod.pid, requests })));
  await disconnect();
  await client.end();
  return { size, version, loadSeconds, figures };
}
