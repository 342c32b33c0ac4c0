import { countQueries, useTestDatabase } from '@twotier/testkit';
import mongoose from 'mongoose';
import { aToken, anIdentityToken, usePartnersOverHttp } from './testing/partnersOverHttp';
import { anOrganization, aUser, everything, ISSUER } from './testing/world';
import { UserModel } from './user/user.model';

useTestDatabase();
const partners = usePartnersOverHttp();

const ada = { issuer: ISSUER, subject: 'sub_ada', tenantId: 't_fabrikam', isTenantAdministrator: true, isStaff: false };

describe('POST /identity', () => {
  it('says whom somebody acts for and what they may do', async () => {
    const { id } = await aUser(await anOrganization());

    const response = await partners.post('/identity', await anIdentityToken(ada));

    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      type: 'person',
      issuer: ISSUER,
      subject: 'sub_ada',
      tenantId: 't_fabrikam',
      userId: id,
      organization: {
        id: 'rsl_fabrikam',
        kind: 'RESELLER',
        name: 'Fabrikam',
        countryCode: 'FR',
        tenantId: 't_fabrikam',
        state: 'ACTIVE',
        version: 1,
      },
      roles: ['GLOBAL_ADMIN', 'ADMIN_AGENT'],
      locale: 'fr-FR',
      isStaff: false,
    });
  });

  it('says what is true now, not what it said before', async () => {
    await aUser(await anOrganization());
    const ask = async () => (await partners.post('/identity', await anIdentityToken(ada))).json();
    expect(await ask()).toMatchObject({ userId: 'usr_ada', roles: ['GLOBAL_ADMIN', 'ADMIN_AGENT'] });

    await UserModel.updateOne({ _id: 'usr_ada' }, { status: 'DISABLED' });

    expect(await ask()).toMatchObject({ userId: null, organization: null, roles: [] });
  });

  it('takes two commands, at most one document each', async () => {
    await aUser(await anOrganization());
    const token = await anIdentityToken(ada);

    expect(await countQueries([mongoose.connection.name], () => partners.post('/identity', token))).toMatchObject({
      commands: 2,
      docsExamined: 2,
    });
  });

  it('does not take a person of another issuer for ours (R39)', async () => {
    await aUser(await anOrganization());

    const response = await partners.post('/identity', await anIdentityToken({ ...ada, issuer: 'https://other.test' }));

    expect(await response.json()).toMatchObject({ userId: null, organization: null, roles: [] });
  });

  it('registers nothing for an administrator of an unknown tenant (R38)', async () => {
    const response = await partners.post('/identity', await anIdentityToken({ ...ada, tenantId: 't_newco' }));

    expect(await response.json()).toMatchObject({ userId: null, organization: null, roles: [], isStaff: false });
    expect(Object.values(await everything()).flat()).toEqual([]);
  });

  it.each([
    ['no token', async () => null],
    ['a token for /graphql', () => aToken()],
    ['a token of another subgraph', () => aToken(undefined, 'relationships')],
    ['a token that has run out', () => anIdentityToken(ada, new Date(Date.now() - 6_000))],
  ])('answers 401 and one same body to %s', async (_case, token) => {
    const response = await partners.post('/identity', await token());

    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({
      errors: [{ message: 'Not authenticated.', extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });
});
