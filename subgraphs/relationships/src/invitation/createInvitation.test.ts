import { OutboxModel } from '@twotier/events';
import { HistoryModel } from '@twotier/history';
import { useTestDatabase } from '@twotier/testkit';
import { endPartnership } from '../partnership/endPartnership';
import { anInvitation, invite } from '../testing/invitations';
import { aContext } from '../testing/viewers';
import {
  after,
  announced,
  aPartnership,
  aRelationship,
  cardOf,
  everything,
  organizations,
  partnersAnnounces,
} from '../testing/world';
import { InvitationModel } from './invitation.model';

const DAY_MS = 24 * 60 * 60 * 1_000;
const pair = { providerId: 'prv_contoso', resellerId: 'rsl_fabrikam' };
const TEAM = ['prv_contoso', 'rsl_fabrikam', 'cus_wingtip'];

describe('invitations', () => {
  useTestDatabase();
  const contoso = aContext('prv_contoso');
  const fabrikam = aContext('rsl_fabrikam');
  const newCustomer = { kind: 'NEW_CUSTOMER' as const, organizationId: 'cus_wingtip' };
  const request = { kind: 'RESELLER_RELATIONSHIP' as const };

  it('of a reseller to a partnership asks for all grants, for 30 days, in the name of the provider (R13, R27)', async () => {
    await organizations('prv_contoso');

    const invitation = await anInvitation(contoso, { kind: 'PARTNERSHIP', email: 'ada@münchen.example' });

    expect(invitation).toMatchObject({
      id: expect.stringMatching(/^inv_/) as string,
      kind: 'PARTNERSHIP',
      status: 'PENDING',
      version: 1,
      inviterId: 'prv_contoso',
      invitedByUserId: 'usr_contoso',
      organizationId: null,
      email: 'ada@xn--mnchen-3ya.example',
      providerId: 'prv_contoso',
      resellerId: null,
      partnershipId: null,
      grants: ['SUBMIT_ORDERS', 'ADD_SUBSCRIPTIONS', 'ADMINISTER_TENANT'],
      origin: null,
      reference: null,
      answeredAt: null,
    });
    expect(invitation.expiresAt.getTime() - invitation.createdAt.getTime()).toBe(30 * DAY_MS);
  });

  it('of a customer to both relationships names the partners that take part (R17)', async () => {
    await organizations(...TEAM);
    const partnership = await aPartnership(pair);

    const wish = { ...newCustomer, partnershipId: partnership.id, origin: 'REFERRAL' as const };
    expect(await anInvitation(fabrikam, { ...wish, reference: ' <b>Ada</b> at Lucerne ' })).toMatchObject({
      kind: 'NEW_CUSTOMER',
      inviterId: 'rsl_fabrikam',
      organizationId: 'cus_wingtip',
      ...pair,
      partnershipId: partnership.id,
      grants: [],
      origin: 'REFERRAL',
      reference: '<b>Ada</b> at Lucerne',
    });
  });

  it.each([
    ['provider', 'prv_contoso', { providerId: 'prv_contoso', resellerId: null }],
    ['reseller', 'rsl_fabrikam', { providerId: null, resellerId: 'rsl_fabrikam' }],
  ])('of a customer by a %s alone names nobody else (R16)', async (_who, inviter, parties) => {
    await organizations(inviter);
    expect(await anInvitation(aContext(inviter), request)).toMatchObject({ ...parties, origin: 'OWN_MARKETING' });
  });

  it('is told to the other services without its link, and written down without what is the inviter’s (R36)', async () => {
    await organizations(...TEAM);
    const { id: partnershipId } = await aPartnership(pair);
    const { id, expiresAt } = await anInvitation(fabrikam, { ...newCustomer, partnershipId, email: 'a@b.example' });

    expect(await OutboxModel.findOne({ type: 'invitation.created' }).lean()).toMatchObject({
      subject: id,
      data: {
        invitationId: id,
        version: 1,
        kind: 'NEW_CUSTOMER',
        inviterId: 'rsl_fabrikam',
        invitedByUserId: 'usr_fabrikam',
        inviterName: 'fabrikam',
        organizationId: 'cus_wingtip',
        ...pair,
        email: 'a@b.example',
        expiresAt,
      },
    });
    expect(await HistoryModel.findOne({ subject: id }).lean()).toMatchObject({
      what: 'invitation.created',
      parties: ['rsl_fabrikam', 'cus_wingtip', 'prv_contoso'],
      byUserId: 'usr_fabrikam',
      before: null,
      after: { kind: 'NEW_CUSTOMER', status: 'PENDING', expiresAt },
    });
  });

  it('opens the half that is missing beside the one that is there (R18)', async () => {
    await organizations(...TEAM);
    const { id: partnershipId } = await aPartnership(pair);
    await aRelationship({ partnerId: 'rsl_fabrikam', customerId: 'cus_wingtip' });

    expect(await invite(fabrikam, { ...newCustomer, partnershipId })).toMatchObject({ status: 'PENDING' });
  });

  it('acts for an organisation that was registered a second ago, by its token', async () => {
    expect(await invite(contoso, request)).toMatchObject({ inviterId: 'prv_contoso' });
  });

  it('gives the same invitation for the same key, as it is by then, and is sent once (R35)', async () => {
    await organizations('prv_contoso');
    const again = { ...request, idempotencyKey: 'once' };
    const { id } = await anInvitation(contoso, again);
    await InvitationModel.updateOne({ _id: id }, { status: 'CANCELED', answeredAt: new Date(0) });
    const before = await everything();

    expect(await invite(contoso, again)).toMatchObject({ id, status: 'CANCELED' });

    expect(await everything()).toEqual(before);
  });

  it('refuses a key that was used for something else, and changes nothing (R35)', async () => {
    await organizations('prv_contoso');
    await anInvitation(contoso, { ...request, idempotencyKey: 'once' });
    const before = await everything();

    expect(await invite(contoso, { ...request, email: 'a@b.example', idempotencyKey: 'once' })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });

    expect(await everything()).toEqual(before);
  });

  describe('to an organisation that the inviter does not see', () => {
    /** What it is told of one that is there and of one that is not, but for what differs between any two. */
    const told = async (context: typeof fabrikam, given: Parameters<typeof anInvitation>[1], ids: string[]) => {
      const answers = [];
      for (const organizationId of ids) {
        const invitation = await anInvitation(context, { ...given, organizationId });
        expect(invitation).toMatchObject({ organizationId, status: 'PENDING' });
        answers.push({ ...invitation, id: '', organizationId: '', createdAt: null, expiresAt: null });
      }
      return answers;
    };
    /** Everything would stand against it. */
    const hostile = { countryCode: 'CN', state: 'SUSPENDED' as const };

    it.each([
      { kind: 'PARTNERSHIP' as const, ids: ['rsl_tailspin', 'rsl_NeverGiven'] },
      { kind: 'RESELLER_RELATIONSHIP' as const, ids: ['cus_lucerne', 'cus_NeverGiven'] },
    ])('a $kind is the same whether or not it exists (R33)', async ({ kind, ids }) => {
      await organizations('prv_contoso', cardOf(ids[0] as string, hostile));
      const [one, other] = await told(contoso, { kind }, ids);
      expect(one).toEqual(other);
    });

    it('a NEW_CUSTOMER is the same also where the provider serves it (R32, R33)', async () => {
      await organizations(...TEAM);
      const { id: partnershipId } = await aPartnership(pair);
      await aRelationship({ partnerId: 'prv_contoso', customerId: 'cus_wingtip' });
      await partnersAnnounces(cardOf('cus_wingtip', { ...hostile, version: 2 }));
      const [one, other] = await told(fabrikam, { ...newCustomer, partnershipId }, ['cus_wingtip', 'cus_NeverGiven']);
      expect(one).toEqual(other);
    });
  });

  it.each(['GLOBAL_ADMIN', 'ADMIN_AGENT', 'SALES_AGENT'] as const)('are sent by a %s', async (role) => {
    expect(await invite(aContext('prv_contoso', [role]), request)).toMatchObject({ status: 'PENDING' });
  });

  it('follows one that has run out, which is written down then', async () => {
    await organizations('prv_contoso');
    const wish = { ...request, organizationId: 'cus_wingtip' };
    const old = await anInvitation(contoso, wish);
    const expiresAt = new Date(Date.now() - 1_000);
    await InvitationModel.updateOne({ _id: old.id }, { expiresAt });

    expect(await invite(contoso, wish)).toMatchObject({ status: 'PENDING' });

    expect(await InvitationModel.findById(old.id).lean()).toMatchObject({ status: 'EXPIRED', answeredAt: expiresAt });
    expect(await announced()).toEqual(['invitation.created', 'invitation.expired', 'invitation.created']);
    expect(await HistoryModel.findOne({ what: 'invitation.expired' }).lean()).toMatchObject({
      subject: old.id,
      byJob: 'expire-invitations',
      byUserId: null,
      at: expiresAt,
      before: { status: 'PENDING' },
      after: { status: 'EXPIRED' },
    });
  });

  describe('at the same moment as', () => {
    it('the end of the partnership: it is refused (R17)', async () => {
      await organizations(...TEAM);
      const { id: partnershipId } = await aPartnership(pair);
      const meanwhile = after(fabrikam, ['invitations', 'unansweredOf'], () => endPartnership(contoso, partnershipId));

      expect(await invite(meanwhile, { ...newCustomer, partnershipId })).toMatchObject({
        blockers: [{ code: 'PARTNERSHIP_NOT_ACTIVE' }],
      });
      expect(await InvitationModel.countDocuments()).toBe(0);
    });

    it('the suspension of the inviter: it is refused', async () => {
      await organizations('prv_contoso');
      const meanwhile = after(contoso, ['invitations', 'unansweredOf'], () =>
        partnersAnnounces(cardOf('prv_contoso', { state: 'SUSPENDED', version: 2 })),
      );

      expect(await invite(meanwhile, request)).toMatchObject({ blockers: [{ code: 'ORGANIZATION_SUSPENDED' }] });
      expect(await InvitationModel.countDocuments()).toBe(0);
    });

    it('nine others that ask the same: one is sent', async () => {
      await organizations('prv_contoso');
      const wish = { ...request, organizationId: 'cus_wingtip' };
      const results = await Promise.all(Array.from({ length: 10 }, () => invite(contoso, wish)));

      expect(results.filter((result) => 'blockers' in result)).toHaveLength(9);
      expect(await InvitationModel.countDocuments()).toBe(1);
    });
  });

  it('lets the database refuse a second of the same, whatever the code does', async () => {
    await organizations('prv_contoso');
    await anInvitation(contoso, { ...request, organizationId: 'cus_wingtip' });
    const row = await InvitationModel.findOne().lean();
    await expect(InvitationModel.create({ ...row, _id: 'inv_second' })).rejects.toThrow('one_pending_per_wish');
  });
});
