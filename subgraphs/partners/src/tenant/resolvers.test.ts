import { nobody } from '@twotier/subgraph-kit';
import { useTestDatabase } from '@twotier/testkit';
import { noDirectories, useDirectories } from '../testing/directories';
import { usePartnersOverHttp } from '../testing/partnersOverHttp';

const CREATE = `mutation ($input: CreateTenantInput!) { createTenant(input: $input) { __typename
  ... on CreateTenantSuccess { domain signInName } ... on CreateTenantElsewhere { url } ... on UserError { code }
  ... on InvalidInputError { fields { path } } } }`;

const input = {
  name: 'Nova Cloud Ltd',
  label: 'nova',
  countryCode: 'GB',
  administratorName: 'Nora Vane',
  idempotencyKey: 'a-key-of-nobody-else',
};

describe('the creation of tenants in the graph', () => {
  const { directories } = useDirectories();
  useTestDatabase();
  const { ask } = usePartnersOverHttp(directories);
  const create = (given: object = {}) => ask(nobody, CREATE, { input: { ...input, ...given } });

  it('creates one at the directory for somebody who is not signed in, and the same for the same key', async () => {
    const created = { __typename: 'CreateTenantSuccess', domain: 'nova.twotier.example', signInName: 'nova' };

    expect(await create()).toEqual({ data: { createTenant: created } });
    expect(await create()).toEqual({ data: { createTenant: created } });

    expect(await directories().tenants.find('t_nova')).toMatchObject({ name: 'Nova Cloud Ltd', countryCode: 'GB' });
  });

  it('refuses what is taken, what came before with other input, and what cannot be used', async () => {
    await create();

    expect(await create({ idempotencyKey: 'another-key-of-nobody' })).toMatchObject({
      data: { createTenant: { __typename: 'DomainTakenError', code: 'DOMAIN_TAKEN' } },
    });
    expect(await create({ name: 'Nova' })).toMatchObject({
      data: { createTenant: { __typename: 'IdempotencyKeyReusedError', code: 'IDEMPOTENCY_KEY_REUSED' } },
    });
    expect(await create({ label: 'N' })).toMatchObject({
      data: {
        createTenant: { code: 'INVALID_INPUT', fields: [{ path: 'label' }, { path: 'label' }, { path: 'label' }] },
      },
    });
  });

  it.each(['Germany', 'ZZ'])('refuses the country %s, which is none, and creates nothing', async (countryCode) => {
    expect(await create({ label: 'nowhere', countryCode })).toMatchObject({
      errors: [
        {
          message: expect.stringContaining('not a valid country code') as string,
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    });

    expect(await directories().tenants.find('t_nowhere')).toBeNull();
  });
});

describe('the creation of tenants where the identity provider does it', () => {
  useTestDatabase();
  const url = 'https://signup.example/tenant';
  const elsewhere = { ...noDirectories, tenants: { ...noDirectories.tenants, create: async () => ({ url }) } };
  const { ask } = usePartnersOverHttp(() => elsewhere);

  it('says where', async () => {
    expect(await ask(nobody, CREATE, { input })).toEqual({
      data: { createTenant: { __typename: 'CreateTenantElsewhere', url } },
    });
  });
});
