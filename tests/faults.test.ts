import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findMongod, startMongod, type EmbeddedMongod } from '@twotier/mongo';
import { startGraph, type Graph, type ServiceName } from '@twotier/testkit';
import { eventually } from './setup/eventually';
import { seedStory } from './setup/seeds';

const PROVIDERS = `{ viewer { organization { name ... on Reseller { indirectProviders { edges { node {
  provider { name support { email } } sharedCustomers { totalCount } } } } } } } }`;
const INBOX = '{ notifications { totalCount } }';
const PARTNERSHIP = '{ partnership(id: "pts_contoso_fabrikam") { status provider { name support { email } } } }';
const DEADLINE_MS = 3_200;
const DATABASE_AWAY_MS = 2_000;

/** What must never be seen outside: names and addresses of what is inside. */
const INTERNAL = /partners\b.*40|127\.0\.0\.1|localhost|ECONN|socket|JSON|fetch failed|serviceName|stack|Mongo/i;

const timed = async <T>(work: () => Promise<T>) => {
  const since = performance.now();
  return { answer: await work(), ms: performance.now() - since };
};

describe('a fault', () => {
  let graph: Graph;
  let mongod: EmbeddedMongod;
  let dbPath: string;
  const runMongod = async (port: number) => {
    const { binary } = await findMongod();
    mongod = await startMongod({ binary, dbPath, port });
  };
  beforeAll(async () => {
    dbPath = await mkdtemp(join(tmpdir(), 'twotier-faults-'));
    await runMongod(0);
    graph = await startGraph({ mongoUri: mongod.uri });
    await seedStory(graph);
    for (const persona of ['fabrikam', 'wingtip']) await graph.ask(persona, INBOX);
  }, 90_000);
  afterAll(async () => {
    await graph.stop();
    await mongod.stop();
    await rm(dbPath, { recursive: true, force: true });
  });

  const ready = async () => {
    const response = await fetch(`${graph.gatewayUrl}/readyz`);
    return { status: response.status, text: await response.text() };
  };
  const isReady = ({ status }: { status: number }) => status === 200;
  const codes = ({ errors }: { errors?: { extensions: { code: string } }[] }) => [
    ...new Set(errors?.map(({ extensions }) => extensions.code)),
  ];

  describe.each<[ServiceName, NodeJS.Signals, NodeJS.Signals | null]>([
    ['partners', 'SIGKILL', null],
    ['partners', 'SIGSTOP', 'SIGCONT'],
  ])('of %s by %s', (name, signal, recovery) => {
    beforeAll(() => graph.services[name].signal(signal));
    afterAll(async () => {
      if (recovery) await graph.services[name].signal(recovery);
      else await graph.services[name].start();
      expect(await eventually(ready, isReady)).toMatchObject({ status: 200 });
    }, 20_000);

    it('leaves what the others know, and says that a part is missing', async () => {
      const { answer, ms } = await timed(() => graph.ask('fabrikam', PARTNERSHIP));
      expect(answer.data).toEqual({
        partnership: { status: 'ACTIVE', provider: { name: 'Contoso Distribution', support: null } },
      });
      expect(codes(answer)).toEqual(['SUBGRAPH_UNAVAILABLE']);
      expect(JSON.stringify(answer.errors)).not.toMatch(INTERNAL);
      expect(ms).toBeLessThan(DEADLINE_MS);
    });

    it('does not touch what needs no part of it', async () => {
      const { answer, ms } = await timed(() => graph.ask<{ notifications: unknown }>('fabrikam', INBOX));
      expect(answer.errors).toBeUndefined();
      expect(answer.data?.notifications).toMatchObject({ totalCount: 2 });
      expect(ms).toBeLessThan(DEADLINE_MS);
    });

    it('lets no mutation go on from a look-up that is old', async () => {
      const { answer } = await timed(() =>
        graph.ask(
          'alpine',
          'mutation { endPartnership(input: { partnershipId: "pts_contoso_alpine" }) { __typename } }',
        ),
      );
      expect(answer.data ?? null).toBeNull();
      expect(codes(answer)).toEqual(['SUBGRAPH_UNAVAILABLE']);
    }, 15_000);
  });

  describe('of relationships by SIGSTOP', () => {
    beforeAll(() => graph.services.relationships.signal('SIGSTOP'));
    afterAll(() => graph.services.relationships.signal('SIGCONT'));

    it('costs the lists, within the deadline, and not the rest of the answer', async () => {
      const { answer, ms } = await timed(() => graph.ask('fabrikam', PROVIDERS));
      expect(answer.data).toEqual({ viewer: { organization: { name: 'Fabrikam', indirectProviders: null } } });
      expect(codes(answer)).toEqual(['SUBGRAPH_UNAVAILABLE']);
      expect(JSON.stringify(answer.errors)).not.toMatch(INTERNAL);
      expect(ms).toBeLessThan(DEADLINE_MS);
    });
  });

  describe.each<[NodeJS.Signals]>([['SIGKILL'], ['SIGSTOP']])('of the database by %s', (signal) => {
    beforeAll(() => {
      process.kill(mongod.pid, signal);
    });
    afterAll(async () => {
      if (signal === 'SIGSTOP') process.kill(mongod.pid, 'SIGCONT');
      else await runMongod(mongod.port);
      expect(await eventually(ready, isReady, 15_000)).toMatchObject({ status: 200 });
      const { data, errors } = await graph.ask('fabrikam', PARTNERSHIP);
      expect({ data, errors }).toEqual({
        data: {
          partnership: {
            status: 'ACTIVE',
            provider: { name: 'Contoso Distribution', support: { email: 'help@contoso.example' } },
          },
        },
        errors: undefined,
      });
    }, 30_000);

    it('is said by /readyz', async () => {
      const state = await eventually(ready, (now) => !isReady(now));
      expect(state.status).toBe(503);
      expect(state.text).not.toMatch(/127\.0\.0\.1|Mongo/);
      const alive = await fetch(`${graph.gatewayUrl}/healthz`);
      expect(alive.status).toBe(200);
    });

    it('is told to the caller fast', async () => {
      const { answer, ms } = await timed(() => graph.ask('fabrikam', PARTNERSHIP));
      expect(answer.data ?? { partnership: null }).toEqual({ partnership: null });
      expect(codes(answer)).toEqual(['SUBGRAPH_UNAVAILABLE']);
      expect(JSON.stringify(answer.errors)).not.toMatch(INTERNAL);
      expect(ms).toBeLessThan(DATABASE_AWAY_MS + 200);
    });
  });
});
