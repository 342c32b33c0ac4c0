import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { nobody, type OrganizationCard, type PersonViewer } from '@twotier/subgraph-kit';
import { ROOT, startGraph, type Graph, type SubgraphName } from '@twotier/testkit';
import { execute, parse, print, type DocumentNode, type ExecutionResult } from 'graphql';
import { seedStory } from './setup/seeds';

const SUPERGRAPH = readFileSync(join(ROOT, 'schema/supergraph.graphql'), 'utf8');
const read = (name: string) => readFileSync(join(ROOT, `bench/operations/${name}.graphql`), 'utf8');

const viewerOf = (
  persona: string,
  organization: Pick<OrganizationCard, 'id' | 'kind' | 'name' | 'countryCode'>,
): PersonViewer => ({
  type: 'person',
  issuer: 'https://issuer.example',
  subject: `sub_${persona}`,
  tenantId: `t_${persona}`,
  userId: `usr_${persona}`,
  organization: { ...organization, tenantId: `t_${persona}`, state: 'ACTIVE', version: 1 },
  roles: ['GLOBAL_ADMIN'],
  locale: 'en-US',
  isStaff: false,
});
const fabrikam = viewerOf('fabrikam', { id: 'rsl_fabrikam', kind: 'RESELLER', name: 'Fabrikam', countryCode: 'FR' });
const contoso = viewerOf('contoso', {
  id: 'prv_contoso',
  kind: 'PROVIDER',
  name: 'Contoso Distribution',
  countryCode: 'DE',
});

interface Fetch {
  document: DocumentNode;
  variables?: unknown;
}

/** The unchanged supergraph behind somebody else's planner and executor (GraphQL Tools), which sends our internal tokens. */
describe('another Federation 2 router', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await startGraph();
    await seedStory(graph);
  }, 90_000);
  afterAll(() => graph.stop());

  const askThere = async (viewer: PersonViewer | null, query: string) => {
    const schema = getStitchedSchemaFromSupergraphSdl({
      supergraphSdl: SUPERGRAPH,
      onSubschemaConfig: (config) => {
        const name = config.name.toLowerCase() as SubgraphName;
        config.executor = (async ({ document, variables }: Fetch) => {
          const token = await graph.internalTokens.sign(viewer ?? nobody, name, new Date(Date.now() + 30_000));
          const response = await fetch(`${graph.services[name].url}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
            body: JSON.stringify({ query: print(document), variables }),
          });
          return (await response.json()) as ExecutionResult;
        }) as typeof config.executor;
      },
    });
    const answer = await execute({ schema, document: parse(query) });
    return JSON.parse(JSON.stringify(answer)) as ExecutionResult;
  };

  it.each([
    ['fabrikam', fabrikam, read('sharedCustomers')],
    ['contoso', contoso, read('sharedCustomersOfProvider')],
    [
      'fabrikam',
      fabrikam,
      '{ node(id: "prv_contoso") { id ... on Provider { name support { email } } } customer(id: "cus_wingtip") { name primaryDomain } notifications { totalCount } }',
    ],
  ])('answers %s as ours does', async (persona, viewer, query) => {
    const { data, errors } = await graph.ask(persona, query);
    expect(errors).toBeUndefined();
    expect(await askThere(viewer, query)).toEqual({ data });
  });

  it('shows a stranger nothing more', async () => {
    const query = '{ viewer { isStaff } partnership(id: "pts_contoso_fabrikam") { status } }';
    expect(await askThere(null, query)).toEqual({ data: { viewer: null, partnership: null } });
  });
});
