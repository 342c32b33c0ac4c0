import { OutboxModel } from '@twotier/events';
import { HistoryModel } from '@twotier/history';
import { useTestDatabase } from '@twotier/testkit';
import { AsyncResource } from 'node:async_hooks';
import type { Context } from '../context';
import { OrganizationModel } from '../organization/organization.model';
import { renameOrganization } from '../organization/renameOrganization';
import { storedEnrollment } from '../testing/enrollments';
import { anAccount, progressAnnounced } from '../testing/reviews';
import { afterRead, anOrganization, aPerson, aReviewer, contextOf, everything } from '../testing/world';
import { restoreOrganization } from './restoreOrganization';
import { suspendOrganization } from './suspendOrganization';

const at = new Date('2026-11-23T09:30:00Z');
const reviewer = (): Context => ({ ...contextOf(aReviewer()), now: () => at });
const suspend = (organizationId = 'rsl_newco', reason = ' Unpaid bills. ') =>
  suspendOrganization(reviewer(), { organizationId, reason });
const restore = (organizationId = 'rsl_newco') => restoreOrganization(reviewer(), organizationId);
const stored = (id = 'rsl_newco') => OrganizationModel.findById(id).lean();
const announced = async () =>
  (await OutboxModel.find({ type: 'organization.changed' }).sort('at').lean()).map(({ data }) => data);

describe('suspendOrganization', () => {
  useTestDatabase();

  it('stops organisation and account, and tells the other services and the contact (R5, R36)', async () => {
    await anAccount();

    expect(await suspend()).toMatchObject({ organization: { __typename: 'Reseller', id: 'rsl_newco' } });

    expect(await stored()).toMatchObject({ state: 'SUSPENDED', version: 2 });
    expect(await storedEnrollment()).toMatchObject({ state: 'SUSPENDED', version: 2 });
    expect((await announced()).at(-1)).toMatchObject({ id: 'rsl_newco', state: 'SUSPENDED', version: 2 });
    expect(await progressAnnounced()).toMatchObject([
      { step: 'SUSPENDED', reason: 'Unpaid bills.', recipients: [{ email: 'nadia@newco.example' }] },
    ]);
    expect(
      await HistoryModel.find({ what: /suspended$/ })
        .sort('what')
        .lean(),
    ).toMatchObject([
      { what: 'enrollment.suspended', byUserId: 'usr_robin', parties: ['tenant:t_newco', 'rsl_newco'] },
      {
        what: 'organization.suspended',
        subject: 'rsl_newco',
        parties: ['rsl_newco'],
        byUserId: 'usr_robin',
        at,
        before: { state: 'ACTIVE', version: 1 },
        after: { state: 'SUSPENDED', version: 2, reason: 'Unpaid bills.' },
      },
    ]);
  });

  it('repeated, and twice at once, changes nothing more (R35)', async () => {
    await anAccount();
    await Promise.all([suspend(), suspend()]);
    const before = await everything();

    expect(await suspend('rsl_newco', 'Fraud.')).toMatchObject({ organization: { id: 'rsl_newco' } });

    expect(await everything()).toEqual(before);
    expect(await progressAnnounced()).toHaveLength(1);
  });

  it.each([
    ['a customer', 'CUSTOMER', 'cus_wingtip'],
    ['a provider that is older than enrollments', 'PROVIDER', 'prv_wingtip'],
  ] as const)('stops %s, and there is nobody to be told by mail', async (_what, kind, id) => {
    await anOrganization('wingtip', { kind });

    expect(await suspend(id)).toMatchObject({ organization: { id } });

    expect(await stored(id)).toMatchObject({ state: 'SUSPENDED', version: 2 });
    expect((await announced()).at(-1)).toMatchObject({ id, state: 'SUSPENDED', version: 2 });
    expect(await progressAnnounced()).toEqual([]);
  });

  it('takes a provider out of the directory, and back into it', async () => {
    await anOrganization('contoso', { kind: 'PROVIDER' });

    await suspend('prv_contoso');
    expect((await everything()).directoryEntries).toMatchObject([{ state: 'SUSPENDED' }]);

    await restore('prv_contoso');
    expect((await everything()).directoryEntries).toMatchObject([{ state: 'ACTIVE' }]);
  });

  it.each(['', 'a'.repeat(2_001), 'a\u202eb'])('refuses the reason %j, and changes nothing', async (reason) => {
    await anAccount();
    const before = await everything();

    expect(await suspend('rsl_newco', reason)).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'reason' }] });

    expect(await everything()).toEqual(before);
  });

  it('keeps its members from renaming the organisation, until it is restored', async () => {
    const { organization } = await anAccount();
    const member = contextOf(aPerson(organization));
    await suspend();
    const before = await everything();

    expect(await renameOrganization(member, { name: 'Newco West' })).toMatchObject({ code: 'ACCOUNT_SUSPENDED' });
    expect(await everything()).toEqual(before);

    await restore();
    expect(await renameOrganization(member, { name: 'Newco West' })).toMatchObject({
      organization: { name: 'Newco West' },
    });
  });

  it('between the read and the write of a renaming wins, and the name stays', async () => {
    const { organization } = await anAccount();
    const happen = AsyncResource.bind(() => suspend());
    const interrupted = afterRead(contextOf(aPerson(organization)), 'own', happen);

    expect(await renameOrganization(interrupted, { name: 'Newco West' })).toMatchObject({ code: 'ACCOUNT_SUSPENDED' });

    expect(await stored()).toMatchObject({ name: 'Newco', state: 'SUSPENDED', version: 2 });
  });

  it('and a renaming at once are applied one after the other', async () => {
    const { organization } = await anAccount();
    const { stores } = reviewer();
    const rename = AsyncResource.bind(() =>
      renameOrganization(contextOf(aPerson(organization)), { name: 'Newco West' }),
    );
    const pending = [rename];
    const find: typeof stores.organizations.find = async (...given) => {
      const found = await stores.organizations.find(...given);
      await pending.pop()?.();
      return found;
    };
    const interrupted = { ...reviewer(), stores: { ...stores, organizations: { ...stores.organizations, find } } };

    await suspendOrganization(interrupted, { organizationId: 'rsl_newco', reason: 'Unpaid bills.' });

    expect(await stored()).toMatchObject({ name: 'Newco West', state: 'SUSPENDED', version: 3 });
    expect(await announced()).toMatchObject([
      { version: 1 },
      { version: 2, name: 'Newco West', state: 'ACTIVE' },
      { version: 3, name: 'Newco West', state: 'SUSPENDED' },
    ]);
  });
});

describe('restoreOrganization', () => {
  useTestDatabase();

  it('lets organisation and account work again, and tells the same as before (R5, R36)', async () => {
    await anAccount();
    await suspend();

    expect(await restore()).toMatchObject({ organization: { id: 'rsl_newco' } });

    expect(await stored()).toMatchObject({ state: 'ACTIVE', version: 3 });
    expect(await storedEnrollment()).toMatchObject({ state: 'ACTIVE', version: 3 });
    expect((await announced()).at(-1)).toMatchObject({ state: 'ACTIVE', version: 3 });
    expect((await progressAnnounced()).at(-1)).toMatchObject({ step: 'RESTORED', reason: null });
    expect(await HistoryModel.find({ what: 'organization.restored' }).lean()).toMatchObject([
      { before: { state: 'SUSPENDED', version: 2 }, after: { state: 'ACTIVE', version: 3, reason: null } },
    ]);
  });

  it('repeated changes nothing more (R35)', async () => {
    await anAccount();
    await suspend();
    await restore();
    const before = await everything();

    expect(await restore()).toMatchObject({ organization: { id: 'rsl_newco' } });

    expect(await everything()).toEqual(before);
  });
});
