import { parse, type OperationDefinitionNode } from 'graphql';
import { checkRate } from './checkRate';
import type { GatewayContext } from './context';

const PERSON = { issuer: 'https://issuer.example', subject: 'sub_1' };

/** What an operation takes, as the counters hear of it. */
async function takings(query: string, given: Partial<Record<keyof GatewayContext, unknown>> = {}) {
  const document = parse(query);
  const taken: unknown[] = [];
  await checkRate(
    { take: async (...taking) => (taken.push(taking), null) },
    {
      document,
      operation: document.definitions[0] as OperationDefinitionNode,
      contextValue: { identity: null, clientAddress: '203.0.113.7', isOwnPage: false, ...given } as GatewayContext,
    },
  );
  return taken;
}

describe('checkRate', () => {
  it('counts a person as a person, and everybody else by address', async () => {
    expect(await takings('{ viewer { isStaff } }')).toEqual([['anonymous', '203.0.113.7', 1]]);
    expect(await takings('{ viewer { isStaff } }', { identity: PERSON })).toEqual([
      ['signedIn', '["https://issuer.example","sub_1"]', 1],
    ]);
  });

  it('counts each look into the directory of those who are not signed in', async () => {
    const query = `{ a: providers { totalCount } ... { providers { totalCount } } ...More ...More }
      fragment More on Query { b: providers { totalCount } viewer { isStaff } ...Most }
      fragment Most on Query { viewer { isStaff } }`;
    expect(await takings(query)).toEqual([
      ['anonymous', '203.0.113.7', 1],
      ['search', '203.0.113.7', 4],
    ]);
    expect(await takings(query, { identity: PERSON })).toHaveLength(1);
  });

  it('counts tenants by address, also of those who are signed in', async () => {
    const query = 'mutation { createTenant { __typename } again: createTenant { __typename } }';
    for (const identity of [null, PERSON]) {
      expect((await takings(query, { identity })).at(-1)).toEqual(['createTenant', '203.0.113.7', 2]);
    }
  });

  it('looks at the root alone', async () => {
    expect(await takings('{ viewer { providers createTenant } }')).toHaveLength(1);
  });

  it('leaves out what a page of the gateway asks, which has counted its visitor', async () => {
    expect(await takings('{ viewer { isStaff } }', { isOwnPage: true })).toEqual([]);
  });
});
