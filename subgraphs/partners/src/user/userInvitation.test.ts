import { OutboxModel } from '@twotier/events';
import { nobody } from '@twotier/subgraph-kit';
import { useTestDatabase } from '@twotier/testkit';
import { HistoryModel } from '@twotier/history';
import { aMember, anInvited, storedUser } from '../testing/users';
import { anOrganization, contextOf, everything } from '../testing/world';
import { resendUserInvitation } from './resendUserInvitation';
import { UserModel } from './user.model';
import { userInvitation } from './userInvitation';
import { withdrawUserInvitation } from './withdrawUserInvitation';

const HOUR_MS = 3_600_000;
const start = new Date('2026-11-23T09:30:00Z');
const after = (hours: number) => () => new Date(start.getTime() + hours * HOUR_MS);

async function cleoIsInvited() {
  const { context } = await aMember(await anOrganization(), 'ada', ['GLOBAL_ADMIN']);
  const ada = { ...context, now: after(0) };
  return { ada, ...(await anInvited(ada)) };
}
const stranger = (hours = 0) => ({ ...contextOf(nobody), now: after(hours) });

describe('userInvitation', () => {
  useTestDatabase();

  it('tells whoever has the link what it asks', async () => {
    const { token } = await cleoIsInvited();

    expect(await userInvitation(stranger(), token)).toEqual({
      __typename: 'UserInvitation',
      organizationName: 'Fabrikam',
      invitedByName: 'ada',
      displayName: 'Cleo Dubois',
      email: 'cleo@fabrikam.example',
      roles: ['SALES_AGENT'],
      locale: 'fr-FR',
      expiresAt: new Date('2026-11-30T09:30:00Z'),
    });
  });

  it('works for exactly seven days', async () => {
    const { token } = await cleoIsInvited();

    expect(await userInvitation(stranger(7 * 24 - 0.001), token)).toMatchObject({ displayName: 'Cleo Dubois' });
    expect(await userInvitation(stranger(7 * 24), token)).toMatchObject({ code: 'LINK_NOT_VALID', reason: 'EXPIRED' });
  });

  it('knows no link that we did not write', async () => {
    const { ada, id, token } = await cleoIsInvited();
    const forOtherPurpose = ada.links.write('verify', { id, version: 1 });

    for (const link of ['', 'join', token.slice(0, -1), `${token}A`, token.replace('.1.', '.2.'), forOtherPurpose])
      expect(await userInvitation(stranger(), link)).toMatchObject({ reason: 'UNKNOWN' });
  });

  it('says nothing of a user who never was invited', async () => {
    const { ada } = await cleoIsInvited();
    const link = ada.links.write('join', { id: 'usr_ada', version: 1 });

    expect(await userInvitation(stranger(), link)).toMatchObject({ code: 'LINK_NOT_VALID', reason: 'WITHDRAWN' });
  });

  it('changes nothing', async () => {
    const { token } = await cleoIsInvited();
    const before = await everything();

    await userInvitation(stranger(), token);

    expect(await everything()).toEqual(before);
  });
});

describe('resendUserInvitation', () => {
  useTestDatabase();

  it('sends a new link, which takes the place of the old one', async () => {
    const { ada, id, token } = await cleoIsInvited();
    const ben = await aMember(await anOrganization(), 'ben', ['USER_ADMIN']);

    const result = await resendUserInvitation({ ...ben.context, now: after(24) }, { userId: id, idempotencyKey: 'k' });

    const expiresAt = new Date('2026-12-01T09:30:00Z');
    expect(result).toMatchObject({ user: { id, status: 'INVITED', invitationExpiresAt: expiresAt } });
    expect(await userInvitation(stranger(24), token)).toMatchObject({ reason: 'REPLACED' });
    const link = ada.links.write('join', { id, version: 2 });
    expect(await userInvitation(stranger(7 * 24), link)).toMatchObject({ invitedByName: 'ben', expiresAt });
    expect(await OutboxModel.find({ type: 'user.invited' }).sort('at').lean()).toMatchObject([
      { data: { link: { version: 1 } } },
      { data: { invitedByName: 'ben', link: { version: 2, expiresAt } } },
    ]);
    expect(await HistoryModel.findOne({ what: 'user.invitedAgain' }).lean()).toMatchObject({ byUserId: 'usr_ben' });
  });

  it('sends one mail for each key (R35)', async () => {
    const { ada, id } = await cleoIsInvited();
    await resendUserInvitation(ada, { userId: id, idempotencyKey: 'k' });
    const before = await everything();

    await resendUserInvitation(ada, { userId: id, idempotencyKey: 'k' });

    expect(await everything()).toEqual(before);
  });

  it('sends five a day, and says when the next may go', async () => {
    const { ada, id } = await cleoIsInvited();
    const again = (hours: number) =>
      resendUserInvitation({ ...ada, now: after(hours) }, { userId: id, idempotencyKey: String(hours) });
    for (const hours of [1, 2, 3, 4, 5]) expect(await again(hours)).toMatchObject({ user: { id } });
    const before = await everything();

    expect(await again(6)).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: 19 * 3_600 });

    expect(await everything()).toEqual(before);
    expect(await again(25)).toMatchObject({ user: { id } });
  });

  it.each(['ACTIVE', 'DISABLED'])('refuses for a user who is %s, and changes nothing', async (status) => {
    const { ada, id } = await cleoIsInvited();
    await UserModel.updateOne({ _id: id }, { status });
    const before = await everything();

    expect(await resendUserInvitation(ada, { userId: id, idempotencyKey: 'k' })).toMatchObject({
      code: 'USER_STATUS',
      status,
    });

    expect(await everything()).toEqual(before);
  });
});

describe('withdrawUserInvitation', () => {
  useTestDatabase();

  it('takes the invited person off the list, kills the link and keeps the history', async () => {
    const { ada, id, token } = await cleoIsInvited();

    expect(await withdrawUserInvitation({ ...ada, now: after(1) }, id)).toEqual({ userId: id });

    expect(await storedUser(id)).toBeNull();
    expect(await userInvitation(stranger(), token)).toMatchObject({ code: 'LINK_NOT_VALID', reason: 'WITHDRAWN' });
    expect(await HistoryModel.find({ subject: id }).sort('at').lean()).toMatchObject([
      { what: 'user.invited' },
      { what: 'user.invitationWithdrawn', byUserId: 'usr_ada', before: { displayName: 'Cleo Dubois' }, after: null },
    ]);
  });

  it('frees the address for another invitation', async () => {
    const { ada, id } = await cleoIsInvited();
    await withdrawUserInvitation(ada, id);

    expect((await anInvited(ada, { idempotencyKey: 'key-2' })).id).not.toBe(id);
  });

  it('finds nobody the second time', async () => {
    const { ada, id } = await cleoIsInvited();
    await withdrawUserInvitation(ada, id);
    const before = await everything();

    expect(await withdrawUserInvitation(ada, id)).toMatchObject({ code: 'NOT_FOUND' });

    expect(await everything()).toEqual(before);
  });

  it.each(['ACTIVE', 'DISABLED'])('refuses for a user who is %s, and changes nothing', async (status) => {
    const { ada, id } = await cleoIsInvited();
    await UserModel.updateOne({ _id: id }, { status });
    const before = await everything();

    expect(await withdrawUserInvitation(ada, id)).toMatchObject({ code: 'USER_STATUS', status });

    expect(await everything()).toEqual(before);
  });
});
