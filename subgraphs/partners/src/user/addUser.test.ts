import { OutboxModel } from '@twotier/events';
import { nobody, unauthenticated, type Role } from '@twotier/subgraph-kit';
import { useTestDatabase } from '@twotier/testkit';
import { HistoryModel } from '@twotier/history';
import { OrganizationModel } from '../organization/organization.model';
import { aMember, anInvitation, storedUser } from '../testing/users';
import { afterRead, anOrganization, aPerson, aReviewer, contextOf, everything } from '../testing/world';
import { addUser } from './addUser';
import { UserModel } from './user.model';

const at = new Date('2026-11-23T09:30:00Z');
const inSevenDays = new Date('2026-11-30T09:30:00Z');

/** Ada, who may everything, at half past nine. */
async function ada() {
  const { context } = await aMember(await anOrganization(), 'ada', ['GLOBAL_ADMIN']);
  return { ...context, now: () => at };
}

describe('addUser', () => {
  useTestDatabase();

  it('invites a person, has the link sent and writes it down without the link (R36)', async () => {
    const context = await ada();

    const result = await addUser(context, { ...anInvitation, displayName: ' Cleo Dubois ' });

    expect(result).toEqual({
      user: {
        __typename: 'User',
        id: expect.stringMatching(/^usr_[A-Za-z0-9]{21}$/) as string,
        displayName: 'Cleo Dubois',
        email: 'cleo@fabrikam.example',
        locale: 'fr-FR',
        roles: ['SALES_AGENT'],
        status: 'INVITED',
        invitationExpiresAt: inSevenDays,
      },
    });
    const { id } = (result as { user: { id: string } }).user;
    expect(await storedUser(id)).toMatchObject({
      tenantId: 't_fabrikam',
      organizationId: 'rsl_fabrikam',
      invitation: { version: 1, expiresAt: inSevenDays, invitedByName: 'ada', resentAt: [] },
    });
    expect(await storedUser(id)).not.toHaveProperty('subject');
    expect(await OutboxModel.find({ type: 'user.invited' }).lean()).toMatchObject([
      {
        subject: id,
        data: {
          userId: id,
          organizationId: 'rsl_fabrikam',
          organizationName: 'Fabrikam',
          invitedByName: 'ada',
          recipient: { displayName: 'Cleo Dubois', email: 'cleo@fabrikam.example', locale: 'fr-FR' },
          roles: ['SALES_AGENT'],
          link: { version: 1, expiresAt: inSevenDays },
        },
      },
    ]);
    expect(await HistoryModel.find({ subject: id }).lean()).toMatchObject([
      {
        what: 'user.invited',
        parties: ['rsl_fabrikam'],
        byUserId: 'usr_ada',
        before: null,
        after: {
          displayName: 'Cleo Dubois',
          email: 'cleo@fabrikam.example',
          locale: 'fr-FR',
          roles: ['SALES_AGENT'],
          status: 'INVITED',
        },
      },
    ]);
  });

  it('does it once for each key (R35)', async () => {
    const context = await ada();
    const first = await addUser(context, anInvitation);
    const before = await everything();

    expect(await addUser(context, anInvitation)).toEqual(first);
    expect(await addUser(context, { ...anInvitation, displayName: 'Eve' })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });

    expect(await everything()).toEqual(before);
  });

  it('stores the address as mail servers know it, and each role once', async () => {
    const context = await ada();
    const result = await addUser(context, {
      ...anInvitation,
      email: 'Cleo@München.example',
      roles: ['BILLING_ADMIN', 'SALES_AGENT', 'BILLING_ADMIN'],
    });

    expect(result).toMatchObject({
      user: { email: 'Cleo@xn--mnchen-3ya.example', roles: ['SALES_AGENT', 'BILLING_ADMIN'] },
    });
  });

  it('takes HTML for the text that it is', async () => {
    expect(await addUser(await ada(), { ...anInvitation, displayName: '<b>Cleo</b>' })).toMatchObject({
      user: { displayName: '<b>Cleo</b>' },
    });
  });

  it('refuses with every fault at once, and changes nothing', async () => {
    const context = await ada();
    const before = await everything();

    const bad = { displayName: 'C\u202eleo\n', email: 'Cleo <cleo@fabrikam.example>', locale: 'French', roles: [] };
    expect(await addUser(context, { ...bad, idempotencyKey: '' })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [
        { path: 'displayName', message: 'It holds U+202E, which changes the direction of writing.' },
        { path: 'email', message: 'It is not one plain e-mail address, such as name@company.example.' },
        { path: 'locale', message: 'It is no language: write it as en-US or zh-CN.' },
        { path: 'roles', message: 'It is empty: a user has at least one role.' },
        { path: 'idempotencyKey' },
      ],
    });

    expect(await everything()).toEqual(before);
  });

  it('refuses a name of 10,000 characters, and REVIEWER (R8)', async () => {
    const context = await ada();
    const before = await everything();

    const bad = { ...anInvitation, displayName: 'a'.repeat(10_000), roles: ['GLOBAL_ADMIN', 'REVIEWER'] as Role[] };
    expect(await addUser(context, bad)).toMatchObject({
      fields: [
        { path: 'displayName', message: 'It has 10000 characters; at most 160 are taken.' },
        { path: 'roles', message: 'REVIEWER is granted by the programme, never by an organisation.' },
      ],
    });

    expect(await everything()).toEqual(before);
  });

  it.each(['cleo@fabrikam.example', 'CLEO@Fabrikam.example'])('refuses an address that is taken: %s', async (email) => {
    const context = await ada();
    await addUser(context, anInvitation);
    const before = await everything();

    expect(await addUser(context, { ...anInvitation, email, idempotencyKey: 'key-2' })).toMatchObject({
      __typename: 'UserExistsError',
      code: 'USER_EXISTS',
    });

    expect(await everything()).toEqual(before);
  });

  it('leaves the same address to another organisation', async () => {
    await addUser(await ada(), anInvitation);
    const tailspin = await aMember(await anOrganization('tailspin'), 'ben', ['GLOBAL_ADMIN']);

    expect(await addUser(tailspin.context, anInvitation)).toMatchObject({ user: { status: 'INVITED' } });
  });

  it('invites one person of two calls at once for one address', async () => {
    const context = await ada();

    const results = await Promise.all(
      ['key-1', 'key-2'].map((idempotencyKey) => addUser(context, { ...anInvitation, idempotencyKey })),
    );

    expect(results.map((result) => ('code' in result ? result.code : 'ADDED')).sort()).toEqual([
      'ADDED',
      'USER_EXISTS',
    ]);
    expect(await UserModel.countDocuments({ status: 'INVITED' })).toBe(1);
    expect(await OutboxModel.countDocuments({ type: 'user.invited' })).toBe(1);
  });

  it('cannot store an address twice, whatever the code thinks', async () => {
    const context = await ada();
    await addUser(context, anInvitation);
    const twin = await UserModel.findOne({ status: 'INVITED' }).lean();

    await expect(UserModel.create([{ ...twin, _id: 'usr_twin' }])).rejects.toThrow('one_per_address');
  });

  it.each([
    ['a member whose rights were taken away since the token was made', { roles: ['HELPDESK_AGENT'] }],
    ['a member who was shut out since', { status: 'DISABLED' }],
  ])('is forbidden to %s, and changes nothing (R8)', async (_who, now) => {
    const context = await ada();
    await UserModel.updateOne({ _id: 'usr_ada' }, now);
    const before = await everything();

    expect(await addUser(context, anInvitation)).toMatchObject({
      code: 'FORBIDDEN',
      requiredRoles: ['GLOBAL_ADMIN', 'ADMIN_AGENT', 'USER_ADMIN'],
    });

    expect(await everything()).toEqual(before);
  });

  it('is forbidden to somebody who is demoted between our read and our write', async () => {
    const context = await ada();
    // Natively, so outside of the transaction; as any demotion it writes the organisation, too.
    const interrupted = afterRead(context, 'own', async () => {
      await UserModel.collection.updateOne({ _id: 'usr_ada' } as never, { $set: { roles: ['SALES_AGENT'] } });
      await OrganizationModel.collection.updateOne({ _id: 'rsl_fabrikam' } as never, { $inc: { userSeq: 1 } });
    });

    expect(await addUser(interrupted, anInvitation)).toMatchObject({ code: 'FORBIDDEN' });

    expect(await UserModel.countDocuments()).toBe(1);
  });

  it.each([
    ['staff', aReviewer()],
    ['somebody without organisation', aPerson(null, { roles: ['GLOBAL_ADMIN'] })],
  ])('is forbidden to %s, whatever the input', async (_who, viewer) => {
    expect(await addUser(contextOf(viewer), { ...anInvitation, email: '' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await UserModel.countDocuments()).toBe(0);
  });

  it('throws UNAUTHENTICATED for nobody', async () => {
    await expect(addUser(contextOf(nobody), anInvitation)).rejects.toEqual(unauthenticated());
  });

  it('is refused while the account is suspended, and changes nothing', async () => {
    const context = await ada();
    await OrganizationModel.updateOne({ _id: 'rsl_fabrikam' }, { state: 'SUSPENDED' });
    const before = await everything();

    expect(await addUser(context, anInvitation)).toMatchObject({
      __typename: 'AccountSuspendedError',
      code: 'ACCOUNT_SUSPENDED',
    });

    expect(await everything()).toEqual(before);
  });

  it('invites nobody when the mail cannot be ordered', async () => {
    const context = await ada();
    const before = await everything();
    const outbox = { append: () => Promise.reject(new Error('full')) };

    await expect(addUser({ ...context, outbox }, anInvitation)).rejects.toThrow('full');

    expect(await everything()).toEqual(before);
  });
});
