import { nobody, ROLES, type Role } from '@twotier/subgraph-kit';
import { countQueries, useTestDatabase } from '@twotier/testkit';
import mongoose from 'mongoose';
import { usePartnersOverHttp } from '../testing/partnersOverHttp';
import { anOrganization, aPerson, aReviewer, everything } from '../testing/world';
import { OrganizationModel } from './organization.model';
import { newOrganizationRow } from './organization.store';

useTestDatabase();
const partners = usePartnersOverHttp();

const RENAME = `mutation ($name: String!) {
  renameOrganization(input: { name: $name }) {
    __typename
    ... on RenameOrganizationSuccess { organization { id name } }
    ... on UserError { code }
    ... on ForbiddenError { requiredRoles }
  }
}`;
const renamed = (name: string) => ({
  data: { renameOrganization: { __typename: 'RenameOrganizationSuccess', organization: { id: 'rsl_fabrikam', name } } },
});
const FORBIDDEN = {
  data: {
    renameOrganization: {
      __typename: 'ForbiddenError',
      code: 'FORBIDDEN',
      requiredRoles: ['GLOBAL_ADMIN', 'ADMIN_AGENT'],
    },
  },
};
const MAY_RENAME: Role[] = ['GLOBAL_ADMIN', 'ADMIN_AGENT'];
const rename = (viewer: Parameters<typeof partners.ask>[0], name = 'Fabrikam Cloud') =>
  partners.ask(viewer, RENAME, { name });

describe('renameOrganization over HTTP', () => {
  it.each(MAY_RENAME)('is done for %s', async (role) => {
    const viewer = aPerson(await anOrganization(), { roles: [role] });

    expect(await rename(viewer)).toEqual(renamed('Fabrikam Cloud'));
  });

  it.each(ROLES.filter((role) => !MAY_RENAME.includes(role)))(
    'is forbidden to %s, and changes nothing',
    async (role) => {
      const viewer = aPerson(await anOrganization(), { roles: [role] });
      const before = await everything();

      expect(await rename(viewer)).toEqual(FORBIDDEN);

      expect(await everything()).toEqual(before);
    },
  );

  it('is UNAUTHENTICATED for nobody, and changes nothing', async () => {
    await anOrganization();
    const before = await everything();

    expect(await rename(nobody)).toMatchObject({ data: null, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });

    expect(await everything()).toEqual(before);
  });

  it('touches only the organisation that the viewer acts for', async () => {
    await anOrganization();
    const tailspin = await anOrganization('tailspin');

    await rename(aPerson(tailspin), 'Tailspin Cloud');

    expect(await OrganizationModel.find().sort('_id').lean()).toMatchObject([
      { _id: 'rsl_fabrikam', name: 'Fabrikam', version: 1 },
      { _id: 'rsl_tailspin', name: 'Tailspin Cloud', version: 2 },
    ]);
  });

  it('refuses a name that cannot be used as data', async () => {
    expect(await rename(aPerson(await anOrganization()), '\u200b')).toEqual({
      data: { renameOrganization: { __typename: 'InvalidInputError', code: 'INVALID_INPUT' } },
    });
  });
});

const CARD = `... on Provider { id name countryCode services support { email phone website } }
  ... on Reseller { id name countryCode support { email phone website } }
  ... on Customer { id name countryCode primaryDomain }`;
const reference = (__typename: string, id: unknown) => ({ __typename, id });

describe('an organisation that another subgraph refers to', () => {
  const support = { email: 'help@contoso.example', phone: '+49 89 5550100', website: 'https://contoso.example/help' };
  const aWorld = () =>
    Promise.all([
      anOrganization('contoso', { kind: 'PROVIDER', countryCode: 'DE', services: ['MARKETING'], support }),
      anOrganization('fabrikam'),
      anOrganization('wingtip', { kind: 'CUSTOMER', countryCode: 'DE' }),
    ]);
  const manyCustomers = async (count: number) => {
    const rows = Array.from({ length: count }, (_, number) =>
      newOrganizationRow({
        kind: 'CUSTOMER',
        name: 'Wingtip',
        countryCode: 'DE',
        tenantId: `t_${String(number)}`,
        primaryDomain: null,
      }),
    );
    await OrganizationModel.insertMany(rows);
    return rows;
  };
  const REFERENCES = [
    reference('Provider', 'prv_contoso'),
    reference('Reseller', 'rsl_fabrikam'),
    reference('Customer', 'cus_wingtip'),
  ];
  const CARDS = [
    { id: 'prv_contoso', name: 'Contoso', countryCode: 'DE', services: ['MARKETING'], support },
    { id: 'rsl_fabrikam', name: 'Fabrikam', countryCode: 'FR', support: null },
    { id: 'cus_wingtip', name: 'Wingtip', countryCode: 'DE', primaryDomain: 'wingtip.example' },
  ];

  it('shows its card to its members, to strangers, to staff and to nobody', async () => {
    const [, fabrikam] = await aWorld();
    const stranger = aPerson(await anOrganization('tailspin'));

    for (const viewer of [aPerson(fabrikam), stranger, aReviewer(), aPerson(null), nobody]) {
      expect(await partners.entities(viewer, REFERENCES, CARD)).toEqual(CARDS);
    }
  });

  it('is null when there is none, when its type is another, and when the id is no id, without a command', async () => {
    await aWorld();
    const hostile: unknown[] = [
      '',
      'prv_',
      'contoso',
      'cus_wingtip',
      7,
      null,
      true,
      ['prv_contoso'],
      { $gt: '' },
      { toString: 'prv_contoso' },
    ];
    const count = await countQueries([mongoose.connection.name], async () => {
      const representations = hostile.map((id) => reference('Provider', id));

      expect(await partners.entities(nobody, representations, CARD)).toEqual(hostile.map(() => null));
    });
    expect(count.commands).toBe(0);
    expect(await partners.entities(nobody, [reference('Provider', 'prv_nowhere')], CARD)).toEqual([null]);
  });

  it('is read with all others of the same call by one command, each document once', async () => {
    await aWorld();
    const customers = await manyCustomers(150);
    const representations = [...customers.map(({ _id }) => reference('Customer', _id)), ...REFERENCES, ...REFERENCES];

    const { commands, docsExamined, docsReturned } = await countQueries([mongoose.connection.name], async () => {
      expect(await partners.entities(nobody, representations, CARD)).toHaveLength(156);
    });

    expect({ commands, docsExamined, docsReturned }).toEqual({ commands: 1, docsExamined: 153, docsReturned: 153 });
  });
});
