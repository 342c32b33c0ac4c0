import type { Role } from '@twotier/subgraph-kit';
import { useTestDatabase } from '@twotier/testkit';
import { createSystemContext, type Context } from '../context';
import { HistoryModel } from '@twotier/history';
import { OrganizationModel } from '../organization/organization.model';
import { aMember, anInvited, storedUser } from '../testing/users';
import { afterRead, anOrganization, everything, ISSUER } from '../testing/world';
import { changeUserRoles } from './changeUserRoles';
import { disableUser } from './disableUser';
import { enableUser } from './enableUser';
import { identifyPerson } from './identifyPerson';
import { resendUserInvitation } from './resendUserInvitation';
import { UserModel } from './user.model';
import { withdrawUserInvitation } from './withdrawUserInvitation';

const person = (label: string) =>
  identifyPerson(createSystemContext('test'), {
    issuer: ISSUER,
    subject: `sub_${label}`,
    tenantId: 't_fabrikam',
    isTenantAdministrator: true,
    isStaff: false,
  });

/** Ada is the only GLOBAL_ADMIN; Ben sells. */
async function fabrikam() {
  const organization = await anOrganization();
  const ada = (await aMember(organization, 'ada', ['GLOBAL_ADMIN', 'ADMIN_AGENT'])).context;
  const ben = (await aMember(organization, 'ben', ['SALES_AGENT'])).context;
  return { organization, ada, ben };
}

/** Everything that changes a user, whoever it is. */
const CHANGES: Record<string, (context: Context, userId: string) => Promise<object>> = {
  changeUserRoles: (context, userId) => changeUserRoles(context, { userId, roles: ['HELPDESK_AGENT'] }),
  disableUser,
  enableUser,
  withdrawUserInvitation,
  resendUserInvitation: (context, userId) => resendUserInvitation(context, { userId, idempotencyKey: 'k' }),
};
const changes = Object.keys(CHANGES);
const change = (name: string, context: Context, userId: string) =>
  (CHANGES[name] as typeof disableUser)(context, userId);

describe('changeUserRoles', () => {
  useTestDatabase();

  it('gives exactly these roles, at once and without a new sign-in, and writes it down (R36)', async () => {
    const { ada } = await fabrikam();

    const roles: Role[] = ['USER_ADMIN', 'HELPDESK_AGENT', 'USER_ADMIN'];
    expect(await changeUserRoles(ada, { userId: 'usr_ben', roles })).toMatchObject({
      user: { id: 'usr_ben', roles: ['HELPDESK_AGENT', 'USER_ADMIN'] },
    });

    expect(await person('ben')).toMatchObject({ roles: ['HELPDESK_AGENT', 'USER_ADMIN'] });
    expect(await HistoryModel.find({ what: 'user.rolesChanged' }).lean()).toMatchObject([
      {
        subject: 'usr_ben',
        byUserId: 'usr_ada',
        before: { roles: ['SALES_AGENT'] },
        after: { roles: ['HELPDESK_AGENT', 'USER_ADMIN'] },
      },
    ]);
  });

  it('changes nothing when the user has these roles already', async () => {
    const { ada } = await fabrikam();
    const before = await everything();

    expect(await changeUserRoles(ada, { userId: 'usr_ben', roles: ['SALES_AGENT'] })).toMatchObject({
      user: { roles: ['SALES_AGENT'] },
    });

    expect(await everything()).toEqual(before);
  });

  it.each<[string, Role[], string]>([
    ['no role', [], 'INVALID_INPUT'],
    ['REVIEWER', ['SALES_AGENT', 'REVIEWER'], 'INVALID_INPUT'],
  ])('refuses %s (R8), and changes nothing', async (_what, roles, code) => {
    const { ada } = await fabrikam();
    const before = await everything();

    expect(await changeUserRoles(ada, { userId: 'usr_ben', roles })).toMatchObject({ code });

    expect(await everything()).toEqual(before);
  });

  it('lets nobody raise themselves (R8)', async () => {
    const { organization } = await fabrikam();
    const { context } = await aMember(organization, 'cleo', ['ADMIN_AGENT']);
    const before = await everything();

    for (const roles of [['ADMIN_AGENT', 'SALES_AGENT'], ['GLOBAL_ADMIN']] as Role[][])
      expect(await changeUserRoles(context, { userId: 'usr_cleo', roles })).toMatchObject({ code: 'FORBIDDEN' });

    expect(await everything()).toEqual(before);
  });

  it('lets a second GLOBAL_ADMIN step down', async () => {
    const { organization, ada } = await fabrikam();
    await aMember(organization, 'cleo', ['GLOBAL_ADMIN']);

    expect(await changeUserRoles(ada, { userId: 'usr_ada', roles: ['ADMIN_AGENT'] })).toMatchObject({
      user: { roles: ['ADMIN_AGENT'] },
    });
  });
});

describe('disableUser and enableUser', () => {
  useTestDatabase();

  it('shuts a user out at once, of the enrollment as well, whatever the issuer says of them (R8)', async () => {
    const { ada } = await fabrikam();

    expect(await disableUser(ada, 'usr_ben')).toMatchObject({ user: { status: 'DISABLED', roles: ['SALES_AGENT'] } });

    const shutOut = await person('ben');
    expect(shutOut).toMatchObject({ userId: null, organization: null, roles: [] });
    expect(shutOut).not.toHaveProperty('signIn');
  });

  it('lets them in again with the roles they had, and writes both down (R36)', async () => {
    const { ada } = await fabrikam();
    await disableUser(ada, 'usr_ben');

    expect(await enableUser(ada, 'usr_ben')).toMatchObject({ user: { status: 'ACTIVE', roles: ['SALES_AGENT'] } });

    expect(await person('ben')).toMatchObject({ userId: 'usr_ben', roles: ['SALES_AGENT'] });
    expect(await HistoryModel.find({ subject: 'usr_ben', byUserId: 'usr_ada' }).sort('at').lean()).toMatchObject([
      { what: 'user.disabled', before: { status: 'ACTIVE' }, after: { status: 'DISABLED' } },
      { what: 'user.enabled', before: { status: 'DISABLED' }, after: { status: 'ACTIVE' } },
    ]);
  });

  it('changes nothing when it is so already', async () => {
    const { ada } = await fabrikam();
    const active = await everything();
    expect(await enableUser(ada, 'usr_ben')).toMatchObject({ user: { status: 'ACTIVE' } });
    expect(await everything()).toEqual(active);

    await disableUser(ada, 'usr_ben');
    const disabled = await everything();
    expect(await disableUser(ada, 'usr_ben')).toMatchObject({ user: { status: 'DISABLED' } });
    expect(await everything()).toEqual(disabled);
  });

  it.each(['disableUser', 'enableUser'])(
    '%s refuses for somebody who is INVITED, and changes nothing',
    async (name) => {
      const { ada } = await fabrikam();
      const { id } = await anInvited(ada);
      const before = await everything();

      expect(await change(name, ada, id)).toMatchObject({ code: 'USER_STATUS', status: 'INVITED' });

      expect(await everything()).toEqual(before);
    },
  );

  it('lets nobody in again whose address somebody else has by now', async () => {
    const { ada } = await fabrikam();
    await disableUser(ada, 'usr_ben');
    await anInvited(ada, { email: 'BEN@fabrikam.example' });
    const before = await everything();

    expect(await enableUser(ada, 'usr_ben')).toMatchObject({ code: 'USER_EXISTS' });

    expect(await everything()).toEqual(before);
  });
});

describe('the last active GLOBAL_ADMIN (R8)', () => {
  useTestDatabase();
  const stepDown = (context: Context, userId: string) => changeUserRoles(context, { userId, roles: ['ADMIN_AGENT'] });
  const removals = [
    ['changeUserRoles', stepDown],
    ['disableUser', disableUser],
  ] as const;

  it.each(removals)('stays, whatever %s says', async (_name, remove) => {
    const { organization, ada } = await fabrikam();
    // Neither who is shut out nor who has not come yet counts.
    const { user } = await aMember(organization, 'cleo', ['GLOBAL_ADMIN']);
    await UserModel.updateOne({ _id: user.id }, { status: 'DISABLED' });
    await anInvited(ada, { email: 'dora@fabrikam.example', roles: ['GLOBAL_ADMIN'] });
    const before = await everything();

    expect(await remove(ada, 'usr_ada')).toMatchObject({
      __typename: 'LastAdministratorError',
      code: 'LAST_ADMINISTRATOR',
    });

    expect(await everything()).toEqual(before);
  });

  it.each(removals)('stays when the other one goes between our read and our write: %s', async (_name, remove) => {
    const { organization, ada } = await fabrikam();
    await aMember(organization, 'cleo', ['GLOBAL_ADMIN']);
    // Natively, so outside of the transaction; as every such write it writes the organisation, too.
    const interrupted = afterRead(ada, 'own', async () => {
      await UserModel.collection.updateOne({ _id: 'usr_cleo' } as never, { $set: { status: 'DISABLED' } });
      await OrganizationModel.collection.updateOne({ _id: 'rsl_fabrikam' } as never, { $inc: { userSeq: 1 } });
    });

    expect(await remove(interrupted, 'usr_ada')).toMatchObject({ code: 'LAST_ADMINISTRATOR' });

    expect(await storedUser('usr_ada')).toMatchObject({ status: 'ACTIVE', roles: ['GLOBAL_ADMIN', 'ADMIN_AGENT'] });
  });
});

describe('every change of a user', () => {
  useTestDatabase();

  it.each(changes)('%s is not for users of others, like those who do not exist (R33)', async (name) => {
    const { ada } = await fabrikam();
    await aMember(await anOrganization('tailspin'), 'eve', ['SALES_AGENT']);
    const before = await everything();

    const refusal = await change(name, ada, 'usr_eve');
    expect(refusal).toMatchObject({ code: 'NOT_FOUND' });
    expect(await change(name, ada, 'usr_none')).toEqual(refusal);
    expect(await change(name, ada, 'no id')).toEqual(refusal);

    expect(await everything()).toEqual(before);
  });

  it.each(changes)('%s is refused while the account is suspended', async (name) => {
    const { ada } = await fabrikam();
    await OrganizationModel.updateOne({ _id: 'rsl_fabrikam' }, { state: 'SUSPENDED' });
    const before = await everything();

    expect(await change(name, ada, 'usr_ben')).toMatchObject({ code: 'ACCOUNT_SUSPENDED' });

    expect(await everything()).toEqual(before);
  });

  it.each(changes)('%s is forbidden to whom R8 gives no rights over that user', async (name) => {
    const { organization, ada, ben } = await fabrikam();
    const cleo = (await aMember(organization, 'cleo', ['ADMIN_AGENT'])).context;
    const dora = (await aMember(organization, 'dora', ['USER_ADMIN'])).context;
    const before = await everything();

    for (const [context, userId] of [
      [ben, 'usr_ben'],
      [dora, 'usr_cleo'],
      [cleo, 'usr_ada'],
    ] as const)
      expect(await change(name, context, userId)).toMatchObject({ __typename: 'ForbiddenError', code: 'FORBIDDEN' });

    expect(await everything()).toEqual(before);
    expect(ada.viewer).toMatchObject({ userId: 'usr_ada' });
  });

  it.each(changes)('%s counts the roles that are stored, not those of the token (R8)', async (name) => {
    const { ada } = await fabrikam();
    await UserModel.updateOne({ _id: 'usr_ada' }, { roles: ['SALES_AGENT'] });
    const before = await everything();

    expect(await change(name, ada, 'usr_ben')).toMatchObject({ code: 'FORBIDDEN' });

    expect(await everything()).toEqual(before);
  });
});
