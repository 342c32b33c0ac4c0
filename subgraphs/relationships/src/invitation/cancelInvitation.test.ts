import { HistoryModel } from '@twotier/history';
import { OutboxModel } from '@twotier/events';
import { useTestDatabase } from '@twotier/testkit';
import { anInvitation } from '../testing/invitations';
import { aContext, anonymousContext } from '../testing/viewers';
import { after, announced, aPartnership, everything, organizations } from '../testing/world';
import { cancelInvitation } from './cancelInvitation';
import { InvitationModel } from './invitation.model';

describe('cancelInvitation', () => {
  useTestDatabase();
  const fabrikam = aContext('rsl_fabrikam');
  const sales = aContext('rsl_fabrikam', ['SALES_AGENT']);

  /** Fabrikam asks Wingtip for relationships with itself and Contoso. */
  const sent = async () => {
    await organizations('prv_contoso', 'rsl_fabrikam');
    const { id: partnershipId } = await aPartnership({ providerId: 'prv_contoso', resellerId: 'rsl_fabrikam' });
    return anInvitation(fabrikam, { kind: 'NEW_CUSTOMER', partnershipId, organizationId: 'cus_wingtip' });
  };
  /** As if a colleague had sent it. */
  const byColleague = (id: string) => InvitationModel.updateOne({ _id: id }, { invitedByUserId: 'usr_ben' });

  it('takes it back, tells so and writes it down (R36)', async () => {
    const { id } = await sent();

    const canceled = await cancelInvitation(aContext('rsl_fabrikam', ['ADMIN_AGENT']), id);

    expect(canceled).toMatchObject({ id, status: 'CANCELED', version: 1, answeredAt: expect.any(Date) as Date });
    const { answeredAt } = canceled as { answeredAt: Date };
    expect(await OutboxModel.findOne({ type: 'invitation.canceled' }).lean()).toMatchObject({
      subject: id,
      data: { invitationId: id, inviterId: 'rsl_fabrikam', organizationId: 'cus_wingtip', canceledAt: answeredAt },
    });
    expect(await HistoryModel.findOne({ what: 'invitation.canceled' }).lean()).toMatchObject({
      subject: id,
      parties: ['rsl_fabrikam', 'cus_wingtip', 'prv_contoso'],
      byUserId: 'usr_fabrikam',
      before: { status: 'PENDING' },
      after: { status: 'CANCELED' },
    });
  });

  it('gives the canceled one again and tells nobody twice (R35)', async () => {
    const { id } = await sent();
    const first = await cancelInvitation(fabrikam, id);
    const before = await everything();

    expect(await cancelInvitation(fabrikam, id)).toEqual(first);

    expect(await everything()).toEqual(before);
  });

  it('makes room for another of the same', async () => {
    const { id, partnershipId } = await sent();
    await cancelInvitation(fabrikam, id);
    const again = { kind: 'NEW_CUSTOMER' as const, partnershipId: partnershipId ?? '', organizationId: 'cus_wingtip' };
    expect(await anInvitation(fabrikam, again)).toMatchObject({ status: 'PENDING' });
  });

  it('lets a sales agent take back its own', async () => {
    const { id } = await sent();
    expect(await cancelInvitation(sales, id)).toMatchObject({ status: 'CANCELED' });
  });

  it('refuses a sales agent that of a colleague, and changes nothing', async () => {
    const { id } = await sent();
    await byColleague(id);
    const before = await everything();

    expect(await cancelInvitation(sales, id)).toMatchObject({
      code: 'FORBIDDEN',
      requiredRoles: ['GLOBAL_ADMIN', 'ADMIN_AGENT'],
    });

    expect(await everything()).toEqual(before);
  });

  it.each([
    ['the provider that takes part', aContext('prv_contoso'), 'FORBIDDEN'],
    ['the customer that is asked', aContext('cus_wingtip'), 'FORBIDDEN'],
    ['a helpdesk agent', aContext('rsl_fabrikam', ['HELPDESK_AGENT']), 'FORBIDDEN'],
    ['another reseller (R33)', aContext('rsl_tailspin'), 'NOT_FOUND'],
    ['staff (R34)', aContext(null, ['REVIEWER']), 'NOT_FOUND'],
    ['nobody', anonymousContext(), 'NOT_FOUND'],
  ])('refuses %s, and changes nothing', async (_who, context, code) => {
    const { id } = await sent();
    const before = await everything();

    expect(await cancelInvitation(context, id)).toMatchObject({ code });

    expect(await everything()).toEqual(before);
  });

  it.each([
    ['ACCEPTED', { status: 'ACCEPTED' }],
    ['REJECTED', { status: 'REJECTED' }],
    ['EXPIRED', { status: 'EXPIRED' }],
    // Nobody has written that down yet.
    ['EXPIRED', { expiresAt: new Date(0) }],
  ])('refuses one that is %s, and changes nothing', async (status, given) => {
    const { id } = await sent();
    await InvitationModel.updateOne({ _id: id }, given);
    const before = await everything();

    expect(await cancelInvitation(fabrikam, id)).toMatchObject({ code: 'INVITATION_NOT_PENDING', status });

    expect(await everything()).toEqual(before);
  });

  it.each([{ status: 'ACCEPTED' }, { expiresAt: new Date(0) }])(
    'writes over nothing that is %j by then, whatever was read before (R20)',
    async (given) => {
      const read = await sent();
      await InvitationModel.updateOne({ _id: read.id }, given);
      const before = await everything();

      await expect(fabrikam.stores.invitations.cancel(fabrikam.viewer, read, new Date())).rejects.toThrow(
        'no longer in the state',
      );

      expect(await everything()).toEqual(before);
    },
  );

  it('answers from what is there when it is answered between our read and our write (R20)', async () => {
    const { id } = await sent();
    const context = after(fabrikam, ['invitations', 'findMany'], () =>
      InvitationModel.collection.updateOne({ kind: 'NEW_CUSTOMER' }, { $set: { status: 'REJECTED' } }),
    );

    expect(await cancelInvitation(context, id)).toMatchObject({ code: 'INVITATION_NOT_PENDING', status: 'REJECTED' });

    expect(await announced()).not.toContain('invitation.canceled');
  });
});
