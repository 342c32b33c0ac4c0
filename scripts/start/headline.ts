import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signIn } from '@twotier/testkit/signIn';
import { ROOT, type Settings } from './settings';
import { Sentence } from './sentence';

const OPERATION = join(ROOT, 'bench/operations/sharedCustomers.graphql');
/** The reseller of the story whose administrator asks. */
export const ASKS = 'fabrikam';

interface Half {
  since: string;
}

interface Partnership {
  provider: { name: string } | null;
  sharedCustomers: {
    totalCount: number;
    edges: {
      node: { name: string; countryCode: string } | null;
      resellerRelationship: Half;
      providerRelationship: Half;
    }[];
  };
}

interface Answer {
  data?: {
    viewer: {
      organization: { name: string; indirectProviders: { edges: { node: Partnership }[] } | null } | null;
    } | null;
  } | null;
  errors?: { message: string }[];
  extensions?: { trace?: { fetches?: number } };
}

export interface Headline {
  organization: string;
  partnerships: Partnership[];
  /** Requests of the gateway to subgraphs; null when the gateway does not tell. */
  fetches: number | null;
  firstMs: number;
  secondMs: number;
}

async function ask(url: string, token: string): Promise<{ answer: Answer; ms: number }> {
  const since = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-twotier-trace': '1' },
    body: JSON.stringify({ query: readFileSync(OPERATION, 'utf8') }),
  });
  return { answer: (await response.json()) as Answer, ms: performance.now() - since };
}

/** "Which customers do we share?", asked by the story's reseller through the gateway, with a token like everybody's. */
export async function askHeadline({ ports, issuerUrl }: Settings): Promise<Headline> {
  const { accessToken } = await signIn(issuerUrl, ASKS);
  const url = `http://localhost:${ports.gateway}/graphql`;
  // The first time, the gateway makes its plan and everything is cold; the second time is like all that follow.
  const first = await ask(url, accessToken);
  const { answer, ms } = await ask(url, accessToken);
  const organization = answer.data?.viewer?.organization;
  if (!organization?.indirectProviders) {
    const reason = answer.errors?.[0]?.message ?? `nobody knows ${ASKS}: was the story world removed?`;
    throw new Sentence(`The headline query got no answer (${reason}). To begin anew: npm start -- --fresh`);
  }
  return {
    organization: organization.name,
    partnerships: organization.indirectProviders.edges.map(({ node }) => node),
    fetches: answer.extensions?.trace?.fetches ?? null,
    firstMs: first.ms,
    secondMs: ms,
  };
}
