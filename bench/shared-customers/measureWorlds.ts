import { countQueries } from '@twotier/testkit';
import { askOften, createClient } from '../measure/client';
import { cpuDuring } from '../measure/cpu';
import { load, requestsFor, type Load } from '../measure/load';
import { percentile } from '../measure/percentile';
import type { Figures, Strain } from './figures';
import { requireHeadline } from './headline';
import type { World } from './world';

const WARM_UP = { oneByOne: 100, underLoad: 200 };
const LATENCY_ROUNDS = 10;
const ASKED_PER_ROUND = 40;
const LOAD_ROUNDS = 3;

interface Taken {
  world: World;
  times: number[];
  /** Of the warm-up, to know how many requests make a second. */
  rate: Load;
  requests: number;
  failed: number;
  seconds: number;
  /** Of gateway, partners and relationships, under load. */
  cpuMs: [gateway: number, partners: number, relationships: number];
}

/** Every world once a round, there and back again: what else the machine does falls on all of them alike. */
async function inRounds(taken: readonly Taken[], rounds: number, work: (one: Taken) => Promise<void>): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    for (const one of round % 2 === 0 ? taken : [...taken].reverse()) await work(one);
  }
}

async function warmUp(world: World): Promise<Taken> {
  await askOften(world.question, WARM_UP.oneByOne);
  const rate = await load(world.question, WARM_UP.underLoad);
  return { world, times: [], rate, requests: 0, failed: 0, seconds: 0, cpuMs: [0, 0, 0] };
}

async function askOneByOne({ world, times }: Taken): Promise<void> {
  const client = createClient(world.question);
  await client.ask(); // connects
  for (let asked = 0; asked < ASKED_PER_ROUND; asked += 1) {
    const { body, ms } = await client.ask();
    times.push(ms);
    if (asked === 0) requireHeadline(body);
  }
  client.close();
}

async function putUnderLoad(taken: Taken, seconds: number): Promise<void> {
  const { gateway, partners, relationships } = taken.world.graph;
  const used = await cpuDuring([gateway.pid, partners.pid, relationships.pid], async () => {
    const done = await load(taken.world.question, requestsFor(seconds, taken.rate));
    taken.requests += done.requests;
    taken.failed += done.failed;
    taken.seconds += done.seconds;
  });
  for (const [index, ms] of used.entries()) taken.cpuMs[index as 0 | 1 | 2] += ms;
}

/** What one request reads, as the databases' own profilers recorded it, and how many fetches the gateway made for it. */
async function countReads({ graph, question, handedOut }: World) {
  // In production the gateway tells nobody how many; this one has just looked the caller up, so that is not counted.
  const gateway = await graph.startGateway('counting', { NODE_ENV: 'development' });
  const client = createClient({ ...question, url: gateway.url }, { 'x-twotier-trace': '1' });
  await client.ask();
  let fetches = 0;
  const counted = await countQueries(Object.values(graph.databases), async () => {
    const { body } = await client.ask();
    fetches = (JSON.parse(body) as { extensions: { trace: { fetches: number } } }).extensions.trace.fetches;
  });
  client.close();
  await gateway.stop();
  return {
    keysExamined: counted.keysExamined,
    docsExamined: counted.docsExamined,
    docsReturned: handedOut,
    databaseCommands: counted.commands,
    subgraphFetches: fetches,
  };
}

const perRequest = (cpuMs: number, { requests }: Taken) => cpuMs / requests;

/** All worlds in turn, in the same minutes. */
export async function measureWorlds(
  worlds: readonly World[],
  seconds: number,
): Promise<{ figures: Figures[]; strains: Strain[] }> {
  const taken: Taken[] = [];
  for (const world of worlds) taken.push(await warmUp(world));
  await inRounds(taken, LATENCY_ROUNDS, askOneByOne);
  await inRounds(taken, LOAD_ROUNDS, (one) => putUnderLoad(one, seconds / LOAD_ROUNDS));
  const figures: Figures[] = [];
  for (const one of taken) {
    const [gateway, partners, relationships] = one.cpuMs;
    figures.push({
      size: one.world.size,
      p50Ms: percentile(one.times, 0.5),
      p99Ms: percentile(one.times, 0.99),
      requestsPerSecond: (one.requests - one.failed) / one.seconds,
      gatewayCpuMs: perRequest(gateway, one),
      partnersCpuMs: perRequest(partners, one),
      relationshipsCpuMs: perRequest(relationships, one),
      ...(await countReads(one.world)),
    });
  }
  const strains = taken.map(({ world, requests, failed }) => ({ size: world.size, requests, failed }));
  return { figures, strains };
}
