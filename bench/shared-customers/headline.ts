import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/start/settings';

const operation = (name: string) => readFileSync(join(ROOT, `bench/operations/${name}.graphql`), 'utf8');

export const HEADLINE = operation('sharedCustomers');
export const DESK = operation('desk');

/** Asks about an answer of the same size in every world. */
export const REFERENCE = { persona: 'proseware', organizationId: 'rsl_proseware' };
/** Has a tenth of all customers. */
export const LARGEST = { persona: 'litware', organizationId: 'rsl_litware' };

const PAGE = 25;
/** Of the reference reseller: a page and a bit, each with a page of customers. */
const EXPECTED = { partnerships: 30, shared: 25 };

interface Connection<Node> {
  totalCount: number;
  edges: { node: Node }[];
}

interface Answer {
  errors?: { message: string }[];
  data?: {
    viewer: {
      organization: {
        indirectProviders: Connection<{
          provider: { name: string; support: { email: string } | null };
          sharedCustomers: Connection<{ name: string; primaryDomain: string | null }>;
        }>;
      };
    };
  };
}

function insist(holds: boolean, what: string): void {
  if (!holds) throw new Error(`The answer is not the one that is measured: ${what}.`);
}

/**
 * Throws unless this is the whole answer that every world gives to the reference reseller.
 *
 * @returns how many nodes and edges it hands out
 */
export function requireHeadline(body: string): number {
  const { errors, data } = JSON.parse(body) as Answer;
  insist(data !== undefined && errors === undefined, errors?.[0]?.message ?? 'there is no data');
  const list = (data as NonNullable<typeof data>).viewer.organization.indirectProviders;
  insist(list.totalCount === EXPECTED.partnerships, `${list.totalCount} partnerships`);
  insist(list.edges.length === PAGE, `${list.edges.length} partnerships on the page`);
  for (const { node } of list.edges) {
    const { provider, sharedCustomers } = node;
    const shared = `${provider.name} shares ${sharedCustomers.totalCount}, shows ${sharedCustomers.edges.length}`;
    insist(sharedCustomers.totalCount === EXPECTED.shared && sharedCustomers.edges.length === EXPECTED.shared, shared);
    insist(provider.support !== null, `${provider.name} has no support`);
    insist(
      sharedCustomers.edges.every(({ node: { primaryDomain } }) => primaryDomain),
      'a customer has no domain',
    );
  }
  const organization = 1;
  return organization + list.edges.reduce((sum, { node }) => sum + 2 + 2 * node.sharedCustomers.edges.length, 0);
}
