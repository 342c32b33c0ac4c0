import { buildSchema, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { answerSize } from './answerSize';

const schema = buildSchema(`
  type Query { shop: Shop, node: Node }
  interface Node { id: ID! }
  type Shop implements Node { id: ID!, name: String, shelves(first: Int, after: String, last: Int, before: String): Shelves }
  type Shelves { totalCount: Int, edges: [Edge] }
  type Edge { node: Shop }
`);

function sizeOf(text: string, variables: Record<string, unknown> = {}) {
  const { definitions } = parse(text);
  return answerSize({
    schema,
    operation: definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode,
    fragments: definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION),
    variables,
  });
}

describe('answerSize', () => {
  it.each([
    ['one for each field', '{ shop { id name __typename } }', 4],
    [
      'a page as often as it has entries',
      '{ shop { shelves(first: 100) { edges { node { id } } } } }',
      1 + 1 + 100 * 3,
    ],
    ['a page backwards, too', '{ shop { shelves(last: 7) { totalCount } } }', 2 + 7],
    ['a page of 20 where nothing is said', '{ shop { shelves { totalCount } } }', 2 + 20],
    [
      'a page in a page',
      '{ shop { shelves(first: 10) { edges { node { shelves(first: 10) { totalCount } } } } } }',
      2 + 10 * (3 + 10),
    ],
    [
      'a fragment each time it is spread',
      '{ shop { ...F } b: shop { ...F } } fragment F on Shop { shelves(first: 5) { totalCount } }',
      2 * (2 + 5),
    ],
    ['a field of a type of many', '{ node { id ... on Shop { shelves(first: 5) { totalCount } } } }', 2 + 1 + 5],
  ])('counts %s', (_what, text, size) => {
    expect(sizeOf(text)).toBe(size);
  });

  it('counts what variables say, and what they say when nobody does', () => {
    const text = 'query ($n: Int) { shop { shelves(first: $n) { totalCount } } }';
    expect([sizeOf(text, { n: 50 }), sizeOf(text)]).toEqual([2 + 50, 2 + 20]);
  });

  it('counts beyond what anybody could make', () => {
    const deep = (turns: number): string =>
      turns === 0 ? 'id' : `shelves(first: 100) { edges { node { ${deep(turns - 1)} } } }`;
    expect(sizeOf(`{ shop { ${deep(6)} } }`)).toBeGreaterThan(1e12);
  });
});
