import { useTestDatabase } from '@twotier/testkit';
import { nobody } from '@twotier/subgraph-kit';
import { aToken, usePartnersOverHttp } from './testing/partnersOverHttp';
import { anOrganization, aPerson } from './testing/world';

useTestDatabase();
const partners = usePartnersOverHttp();

const QUERIES = {
  'the root field': { query: '{ viewer { isStaff } }' },
  _entities: {
    query: '{ _entities(representations: [{ __typename: "Reseller", id: "rsl_fabrikam" }]) { __typename } }',
  },
  _service: { query: '{ _service { sdl } }' },
  introspection: { query: '{ __schema { queryType { name } } }' },
};

describe('partners over HTTP', () => {
  it('answers who calls, for whom they act, by one token', async () => {
    const viewer = aPerson(await anOrganization());

    expect(await partners.ask(viewer, '{ viewer { isStaff organization { __typename id name } } }')).toEqual({
      data: {
        viewer: { isStaff: false, organization: { __typename: 'Reseller', id: 'rsl_fabrikam', name: 'Fabrikam' } },
      },
    });
  });

  describe.each(Object.entries(QUERIES))('asked for %s', (_what, body) => {
    it.each([
      ['no token', async () => null],
      ['a token of another subgraph', () => aToken(nobody, 'relationships')],
      ['a token for /identity', () => aToken(nobody, 'partners:identity')],
      ['a token that has run out', () => aToken(nobody, 'partners', new Date(Date.now() - 6_000))],
      ['nonsense', async () => 'a.b.c'],
    ])('answers 401 and one same body to %s', async (_case, token) => {
      const response = await partners.post('/graphql', await token(), body);

      expect(response.status).toBe(401);
      expect(await response.json()).toEqual({
        errors: [{ message: 'Not authenticated.', extensions: { code: 'UNAUTHENTICATED' } }],
      });
    });

    it('answers a token of its own', async () => {
      const response = await partners.post('/graphql', await aToken(), body);

      expect(response.status).toBe(200);
      expect(await response.json()).not.toHaveProperty('errors');
    });
  });

  it('says whether it lives and whether it can serve, without a token', async () => {
    const [alive, ready] = await Promise.all(['/healthz', '/readyz'].map((path) => fetch(partners.url() + path)));

    expect([alive?.status, ready?.status]).toEqual([200, 200]);
  });
});
