import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect, disconnect } from '@twotier/mongo';
import { countQueries, ROOT, startGraph, testDatabaseUri, type Graph } from '@twotier/testkit';
import { HEADLINE_RESELLERS } from './setup/headlineWorld';
import { seedHeadline } from './setup/seeds';

const HEADLINE = readFileSync(join(ROOT, 'bench/operations/sharedCustomers.graphql'), 'utf8');

interface Headline {
  viewer: {
    organization: {
      indirectProviders: {
        totalCount: number;
        edges: {
          node: {
            provider: { name: string; support: { email: string } };
            sharedCustomers: { totalCount: number; edges: { node: { name: string; primaryDomain: string } }[] };
          };
        }[];
      };
    };
  };
}

describe('the headline query', () => {
  let graph: Graph;
  beforeAll(async () => {
    await connect(testDatabaseUri(), { dbName: 'admin' });
    graph = await startGraph();
    await seedHeadline(graph);
  }, 90_000);
  afterAll(async () => {
    await graph.stop();
    await disconnect();
  });

  it.each(Object.entries(HEADLINE_RESELLERS))(
    'of %s with %i partnerships keeps its budget of fetches, commands and documents',
    async (persona, partnerships) => {
      // The look-up of the caller is counted apart: here it is done before.
      await graph.ask(persona, '{ viewer { isStaff } }');
      const answers: Awaited<ReturnType<typeof graph.ask<Headline>>>[] = [];
      const counted = await countQueries(Object.values(graph.databases), async () => {
        answers.push(await graph.ask<Headline>(persona, HEADLINE));
      });

      const [answer] = answers;
      expect(answer?.errors).toBeUndefined();
      const list = answer?.data?.viewer.organization.indirectProviders;
      const shown = Math.min(25, partnerships);
      expect(list?.totalCount).toBe(partnerships);
      expect(list?.edges.map(({ node }) => node.sharedCustomers.totalCount)).toEqual(Array(shown).fill(3));
      expect(list?.edges[0]?.node).toMatchObject({
        provider: { name: `Company prv_${persona}-0`, support: { email: `help@${persona}-0.example` } },
        sharedCustomers: {
          edges: [{ node: { name: `Company cus_${persona}-0-0`, primaryDomain: `${persona}-0-0.example` } }, {}, {}],
        },
      });

      expect(answer?.extensions?.trace?.fetches).toBeLessThanOrEqual(4);
      expect(counted.commands).toBeLessThanOrEqual(6);
      const lookAheads = partnerships > 25 ? 1 : 0;
      const nodesAndEdges = 1 + 2 * shown + 2 * shown * 3;
      expect(counted.docsExamined).toBeLessThanOrEqual(1.1 * (nodesAndEdges + lookAheads));
    },
  );

  it('takes two fetches where nothing of partners alone is selected', async () => {
    const lean = HEADLINE.replace(/support \{\s*email\s*\}/, '').replace('primaryDomain', '');
    const answer = await graph.ask<Headline>('fabrikam', lean);
    expect(answer.errors).toBeUndefined();
    expect(answer.extensions?.trace?.fetches).toBe(2);
  });
});
