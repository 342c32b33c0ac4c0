import { nobody } from '@twotier/subgraph-kit';
import { countQueries, useTestDatabase } from '@twotier/testkit';
import mongoose from 'mongoose';
import type { OrganizationRecord } from '../organization/organization';
import { usePartnersOverHttp } from '../testing/partnersOverHttp';
import { aMember, anInvited, aPersonCalled } from '../testing/users';
import { anOrganization, aPerson, aReviewer, aUser } from '../testing/world';
import { UserModel } from './user.model';

useTestDatabase();
const partners = usePartnersOverHttp();

interface Users {
  users: {
    totalCount?: number;
    edges: { cursor?: string; node: { displayName: string } }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  } | null;
}
const PAGE = `query ($filter: UserFilter, $first: Int, $after: String, $last: Int, $before: String) {
  users(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount totalCountIsExact edges { cursor node { displayName } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

const list = async (viewer: ReturnType<typeof aPerson>, variables: object = {}) => {
  const { data, errors } = await partners.ask<Users>(viewer, PAGE, variables);
  const names = data?.users?.edges.map(({ node }) => node.displayName);
  return { names, total: data?.users?.totalCount, pageInfo: data?.users?.pageInfo, errors };
};

/** Five users, one of whom is shut out and one invited; two have the same name. */
async function fabrikam(): Promise<OrganizationRecord> {
  const organization = await anOrganization();
  const { context } = await aMember(organization, 'ada', ['GLOBAL_ADMIN']);
  await aUser(organization, 'zoe', { displayName: 'Zoë' });
  await aUser(organization, 'emil', { displayName: 'Émil' });
  await aUser(organization, 'emil2', { displayName: 'emil' });
  await UserModel.updateOne({ _id: 'usr_zoe' }, { status: 'DISABLED' });
  await anInvited(context, { displayName: 'Cleo' });
  return organization;
}

describe('users', () => {
  it('lists the users of the viewer’s organisation by name, whatever their state', async () => {
    const organization = await fabrikam();
    await aUser(await anOrganization('tailspin'), 'eve');

    expect(await list(aPerson(organization))).toMatchObject({
      names: ['ada', 'Cleo', 'Émil', 'emil', 'Zoë'],
      total: 5,
      pageInfo: { hasNextPage: false, hasPreviousPage: false },
    });
  });

  it('goes through them in pages, forwards and backwards, each once', async () => {
    const viewer = aPerson(await fabrikam());

    const first = await list(viewer, { first: 3 });
    const second = await list(viewer, { first: 3, after: first.pageInfo?.endCursor });
    const back = await list(viewer, { last: 3, before: second.pageInfo?.startCursor });

    expect([first.names, second.names, back.names]).toEqual([
      ['ada', 'Cleo', 'Émil'],
      ['emil', 'Zoë'],
      ['ada', 'Cleo', 'Émil'],
    ]);
    expect([first.pageInfo?.hasNextPage, second.pageInfo?.hasNextPage]).toEqual([true, false]);
  });

  it.each([
    [{ status: ['INVITED'] }, ['Cleo']],
    [{ status: ['DISABLED', 'INVITED'] }, ['Cleo', 'Zoë']],
    [{ status: [] }, []],
    [{ search: 'ÉM' }, ['Émil', 'emil']],
    [{ search: 'zoe', status: ['ACTIVE'] }, []],
  ])('narrows the list by %j', async (filter, names) => {
    expect(await list(aPerson(await fabrikam()), { filter })).toMatchObject({ names, total: names.length });
  });

  it('takes no cursor of another list, and no pattern', async () => {
    const organization = await fabrikam();
    const tailspin = await anOrganization('tailspin');
    const { pageInfo } = await list(aPerson(organization), { first: 1 });
    const after = pageInfo?.endCursor;

    for (const [viewer, variables] of [
      [aPersonCalled(tailspin, 'eve'), { after }],
      [aPerson(organization), { after, filter: { status: ['ACTIVE'] } }],
      [aPerson(organization), { filter: { search: '(.*)+' } }],
      [aPerson(organization), { first: 1, last: 1 }],
    ] as const)
      expect(await list(viewer, variables)).toMatchObject({ errors: [{ extensions: { code: 'INVALID_INPUT' } }] });
  });

  it.each([
    ['nobody', nobody],
    ['somebody without organisation', aPerson(null)],
    ['staff', aReviewer()],
  ])('is null for %s (R34), without a command', async (_who, viewer) => {
    await fabrikam();
    const { commands } = await countQueries([mongoose.connection.name], async () => {
      expect(await partners.ask(viewer, PAGE)).toEqual({ data: { users: null } });
    });
    expect(commands).toBe(0);
  });

  it('reads no more than it shows, by one command for the page and one for the number', async () => {
    const organization = await anOrganization();
    for (const label of ['ada', 'ben', 'cleo', 'dora']) await aUser(organization, label, { displayName: label });
    const ask = (selection: string) =>
      countQueries([mongoose.connection.name], () =>
        partners.ask(aPerson(organization), `{ users(first: 2) { ${selection} } }`),
      );

    expect(await ask('edges { node { id } } pageInfo { endCursor }')).toMatchObject({ commands: 1, docsExamined: 3 });
    expect(await ask('totalCount')).toMatchObject({ commands: 1 });
    expect(await ask('totalCount edges { node { id } }')).toMatchObject({ commands: 2 });
  });

  it('shows the state of each, and what the viewer may do with them', async () => {
    const viewer = aPersonCalled(await fabrikam(), 'ada', { roles: ['ADMIN_AGENT'] });
    const SHOWN =
      '{ users(first: 2) { edges { node { displayName status invitationExpiresAt viewerCanEdit grantableRoles } } } }';

    expect(await partners.ask(viewer, SHOWN)).toEqual({
      data: {
        users: {
          edges: [
            {
              node: {
                displayName: 'ada',
                status: 'ACTIVE',
                invitationExpiresAt: null,
                viewerCanEdit: false,
                grantableRoles: [],
              },
            },
            {
              node: {
                displayName: 'Cleo',
                status: 'INVITED',
                invitationExpiresAt: expect.stringMatching(/^20\d\d-/) as string,
                viewerCanEdit: true,
                grantableRoles: ['ADMIN_AGENT', 'SALES_AGENT', 'HELPDESK_AGENT', 'BILLING_ADMIN', 'USER_ADMIN'],
              },
            },
          ],
        },
      },
    });
  });
});

describe('roles', () => {
  const ROLES = '{ roles { role description mayGrant } }';
  interface Roles {
    roles: { role: string; description: string; mayGrant: string[] }[];
  }

  it('says to everybody what each role may do (R8)', async () => {
    const { data } = await partners.ask<Roles>(nobody, ROLES);

    expect(data?.roles.map(({ role, mayGrant }) => [role, mayGrant])).toEqual([
      ['GLOBAL_ADMIN', ['GLOBAL_ADMIN', 'ADMIN_AGENT', 'SALES_AGENT', 'HELPDESK_AGENT', 'BILLING_ADMIN', 'USER_ADMIN']],
      ['ADMIN_AGENT', ['ADMIN_AGENT', 'SALES_AGENT', 'HELPDESK_AGENT', 'BILLING_ADMIN', 'USER_ADMIN']],
      ['SALES_AGENT', []],
      ['HELPDESK_AGENT', []],
      ['BILLING_ADMIN', []],
      ['USER_ADMIN', ['SALES_AGENT', 'HELPDESK_AGENT', 'BILLING_ADMIN']],
      ['REVIEWER', []],
    ]);
    expect(data?.roles[5]?.description).toMatch(/^Adds, edits, disables and enables users who have no roles but/);
  });

  it('says it in Chinese to who reads Chinese', async () => {
    const { data } = await partners.ask<Roles>(aPerson(null, { locale: 'zh-CN' }), ROLES);

    expect(data?.roles[0]?.description).toMatch(/^可管理本组织的一切事务/);
    expect(data?.roles).toHaveLength(7);
  });
});

describe('users over HTTP', () => {
  const USER = '__typename ... on UserError { code }';
  const done = (field: string, type: string) => ({ data: { [field]: { __typename: type } } });

  it('are invited, changed, shut out, let in again and taken back', async () => {
    const organization = await anOrganization();
    await aMember(organization, 'ada', ['GLOBAL_ADMIN']);
    await aUser(organization, 'ben', { roles: ['SALES_AGENT'] });
    const ada = aPerson(organization);
    const added = await partners.ask<{ addUser: { user: { id: string } } }>(
      ada,
      'mutation ($input: AddUserInput!) { addUser(input: $input) { ... on AddUserSuccess { user { id status } } } }',
      {
        input: { displayName: 'Cleo', email: 'c@f.example', locale: 'fr', roles: ['SALES_AGENT'], idempotencyKey: 'k' },
      },
    );
    const id = added.data?.addUser.user.id ?? '';

    const calls = [
      ['resendUserInvitation', 'ResendUserInvitationSuccess', { userId: id, idempotencyKey: 'k' }],
      ['withdrawUserInvitation', 'WithdrawUserInvitationSuccess', { userId: id }],
      ['changeUserRoles', 'ChangeUserRolesSuccess', { userId: 'usr_ben', roles: ['BILLING_ADMIN'] }],
      ['disableUser', 'DisableUserSuccess', { userId: 'usr_ben' }],
      ['enableUser', 'EnableUserSuccess', { userId: 'usr_ben' }],
    ] as const;
    for (const [field, type, input] of calls) {
      const inputType = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
      const call = `mutation ($input: ${inputType}!) { ${field}(input: $input) { ${USER} } }`;
      expect(await partners.ask(ada, call, { input })).toEqual(done(field, type));
    }
  });

  it('join by their link', async () => {
    const organization = await anOrganization();
    const { context } = await aMember(organization, 'ada', ['GLOBAL_ADMIN']);
    const { id, token } = await anInvited(context);
    const cleo = aPersonCalled(null, 'cleo', { tenantId: 't_fabrikam' });

    expect(
      await partners.ask(
        nobody,
        `{ userInvitation(token: "${token}") { ... on UserInvitation { organizationName } } }`,
      ),
    ).toEqual({ data: { userInvitation: { organizationName: 'Fabrikam' } } });
    const join = `mutation ($token: String!) { acceptUserInvitation(input: { token: $token }) {
      ... on AcceptUserInvitationSuccess { organizationName user { id status } } ... on UserError { code } } }`;
    expect(await partners.ask(cleo, join, { token })).toEqual({
      data: { acceptUserInvitation: { organizationName: 'Fabrikam', user: { id, status: 'ACTIVE' } } },
    });
    expect(await partners.ask(nobody, join, { token })).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });
});
