import { countQueries, type QueryCount } from '@twotier/testkit';
import { createClient } from '../measure/client';
import type { World } from '../shared-customers/world';
import { tokenOf } from '../stage/graph';
import { LISTS, PAGE, queryOf, type ListShape } from './lists';

/** What one page of a list costs. */
export interface ListFigures {
  size: number;
  list: string;
  shown: number;
  keysExamined: number;
  docsExamined: number;
  mostKeys: number;
}

interface Answer {
  errors?: { message: string }[];
  data?: {
    viewer: {
      organization: { list: { pageInfo: { endCursor: string | null; hasNextPage: boolean }; edges: unknown[] } };
    };
  };
}

/** Beyond its page a tabled list may look one ahead, and once beside each interval that it reads. */
const mostKeysOf = ({ isTabled, countries }: ListShape) => (isTabled ? PAGE + 2 + countries : 20 * PAGE);

export type Ask = (
  persona: string,
  query: string,
  variables?: object,
) => Promise<{ body: string; counted: QueryCount }>;

/** Asks the graph of a world as this persona, and counts what relationships' database did for it. */
export async function createAsk({ graph, question }: World, issuerUrl: string): Promise<Ask> {
  const tokens = new Map<string, string>();
  return async (persona, query, variables = {}) => {
    const token = tokens.get(persona) ?? (await tokenOf(issuerUrl, persona));
    tokens.set(persona, token);
    const client = createClient({ ...question, token, query, variables });
    let body = '';
    const counted = await countQueries([graph.databases.relationships], async () => {
      ({ body } = await client.ask());
    });
    client.close();
    return { body, counted };
  };
}

async function measureList(ask: Ask, size: number, shape: ListShape): Promise<ListFigures[]> {
  const figures: ListFigures[] = [];
  let after: string | null = null;
  for (const page of ['first', 'next']) {
    const { body, counted } = await ask(shape.persona, queryOf(shape, after));
    const { data, errors } = JSON.parse(body) as Answer;
    if (!data) throw new Error(`${shape.name}: ${errors?.[0]?.message ?? body}`);
    const { pageInfo, edges } = data.viewer.organization.list;
    const { keysExamined, docsExamined } = counted;
    const mostKeys = mostKeysOf(shape);
    figures.push({
      size,
      list: `${shape.name}, ${page}`,
      shown: edges.length,
      keysExamined,
      docsExamined,
      mostKeys,
    });
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return figures;
}

/** The first page and the next of every list of the two largest companies. */
export async function measureLists(ask: Ask, size: number): Promise<ListFigures[]> {
  const figures: ListFigures[] = [];
  for (const shape of LISTS) figures.push(...(await measureList(ask, size, shape)));
  return figures;
}
