import { nobody, type NobodyViewer, type PersonViewer } from '@twotier/subgraph-kit';
import type { Graph, SubgraphName } from '@twotier/testkit';
import { PERSONAS } from '@twotier/worlds';

const inAMinute = () => new Date(Date.now() + 60_000);

export const post = (url: string, token: string | null, body: object = {}): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });

/** Who a persona is, asked of partners as the gateway asks. */
async function viewerOf({ services, issuerUrl, internalTokens }: Graph, name: string): Promise<PersonViewer> {
  const persona = PERSONAS.find((one) => one.name === name);
  if (!persona) throw new Error(`There is no persona ${name}.`);
  const { subject, tenantId, isStaff, isTenantAdministrator } = persona;
  const identity = { issuer: issuerUrl, subject, tenantId, isStaff, isTenantAdministrator };
  const token = await internalTokens.signIdentity(identity, inAMinute());
  return (await (await post(`${services.partners.url}/identity`, token)).json()) as PersonViewer;
}

/** A token as the gateway makes it for this persona's calls of a service. */
export async function internalToken(graph: Graph, subgraph: SubgraphName, persona: string | null): Promise<string> {
  const viewer: PersonViewer | NobodyViewer = persona === null ? nobody : await viewerOf(graph, persona);
  return graph.internalTokens.sign(viewer, subgraph, inAMinute());
}

/** Asks a service past the gateway, in the name of this persona. */
export async function askService<Data>(
  graph: Graph,
  [subgraph, persona]: readonly [SubgraphName, string | null],
  { query, variables = {} }: { query: string; variables?: object },
): Promise<Data> {
  const token = await internalToken(graph, subgraph, persona);
  const answer = await post(`${graph.services[subgraph].url}/graphql`, token, { query, variables });
  const { data, errors } = (await answer.json()) as { data?: Data; errors?: unknown };
  if (errors || !data) throw new Error(`${subgraph} refuses: ${JSON.stringify(errors)}`);
  return data;
}
