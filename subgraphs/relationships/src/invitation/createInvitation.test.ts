import { OutboxModel } from '@twotier/events';
import { HistoryModel } from '@twotier/history';
import { useTestDatabase } from '@twotier/testkit';
import { endPartnership } from '../partnership/endPartnership';
import { ResellerRelationshipModel } from '../resellerRelationship/resellerRelationship.model';
import { anInvitation, invite } from '../testing/invitations';
import { aContext, anonymousContext } from '../testing/viewers';
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
    const wishes = [
      ['partner', 'PARTNERSHIP' as const, 'prv_contoso', ['rsl_tailspin', 'rsl_NeverGiven']],
      ['customer', 'RESELLER_RELATIONSHIP' as const, 'prv_contoso', ['cus_lucerne', 'cus_NeverGiven']],
    ] as const;

    it.each(wishes)(
      'is the same for a %s that exists and one that does not (R33)',
      async (_what, kind, inviter, ids) => {
        // Everything would stand against it: another region, suspended, fifty partners.
        const hostile = { countryCode: 'CN', state: 'SUSPENDED' as const };
        await organizations(inviter, cardOf(ids[0], hostile));
        const answers = [];
        for (const organizationId of ids) {
          const {
            id,
            organizationId: bound,
            createdAt,
            expiresAt,
            ...rest
          } = await anInvitation(aContext(inviter), {
            kind,
            organizationId,
          });
          expect([bound, expiresAt > createdAt, id.length]).toEqual([organizationId, true, 25]);
          answers.push(rest);
        }
        expect(answers[0]).toEqual(answers[1]);
      },
    );
  });

  describe('is refused, and changes nothing, when', () => {
    const refused = async (context: typeof fabrikam, given: Parameters<typeof invite>[1]) => {
      const before = await everything();
      const refusal = await invite(context, given);
      expect(await everything()).toEqual(before);
      return refusal;
    };
    const blockersOf = async (...given: Parameters<typeof refused>) => {
      const refusal = await refused(...given);
      expect(refusal).toMatchObject({ __typename: 'InvitationNotPossibleError', code: 'INVITATION_NOT_POSSIBLE' });
      return (refusal as { blockers: object[] }).blockers;
    };

    it('the inviter is suspended', async () => {
      await organizations(cardOf('prv_contoso', { state: 'SUSPENDED', version: 2 }));
      expect(await blockersOf(contoso, request)).toMatchObject([
        { code: 'ORGANIZATION_SUSPENDED', partnerId: 'prv_contoso', mendableBy: ['PROGRAMME'] },
      ]);
    });

    it('the partnership is suspended, with everything else that stands against it (R17)', async () => {
      await organizations('prv_contoso', cardOf('rsl_fabrikam', { primaryDomain: 'Fabrikam.example' }), 'cus_wingtip');
      const { id: partnershipId } = await aPartnership(pair);
      await aRelationship({ partnerId: 'rsl_fabrikam', customerId: 'cus_wingtip' });
      await aRelationship({ partnerId: 'prv_contoso', customerId: 'cus_wingtip' });
      await partnersAnnounces(cardOf('prv_contoso', { state: 'SUSPENDED', version: 2 }));
      await partnersAnnounces(cardOf('cus_wingtip', { countryCode: 'CN', version: 2 }));

      const wish = { ...newCustomer, partnershipId, email: 'ada@mail.FABRIKAM.example' };
      expect(await blockersOf(fabrikam, wish)).toMatchObject([
        { code: 'ORGANIZATION_SUSPENDED', partnerId: 'prv_contoso' },
        { code: 'PARTNERSHIP_NOT_ACTIVE', half: 'PARTNERSHIP', partnerId: 'prv_contoso', mendableBy: ['PROGRAMME'] },
        { code: 'DIFFERENT_REGION', half: 'RESELLER_RELATIONSHIP', partnerId: 'rsl_fabrikam' },
        { code: 'DIFFERENT_REGION', half: 'PROVIDER_RELATIONSHIP', partnerId: 'prv_contoso' },
        // Nothing of the provider's half, which the reseller does not see any more.
        { code: 'OWN_ADDRESS', partnerId: 'rsl_fabrikam', mendableBy: ['RESELLER'] },
      ]);
    });

    it('the partnership has ended (R17)', async () => {
      await organizations(...TEAM);
      const { id: partnershipId } = await aPartnership(pair);
      await endPartnership(contoso, partnershipId);
      expect(await blockersOf(fabrikam, { ...newCustomer, partnershipId })).toMatchObject([
        { code: 'PARTNERSHIP_NOT_ACTIVE', mendableBy: ['PROVIDER'] },
      ]);
    });

    it('the partnership is that of others, as if there were none (R33)', async () => {
      await organizations(...TEAM, 'rsl_tailspin');
      const { id: partnershipId } = await aPartnership(pair);
      const tailspin = aContext('rsl_tailspin');
      const theirs = await refused(tailspin, { ...newCustomer, partnershipId });
      expect(theirs).toMatchObject({ code: 'NOT_FOUND' });
      expect(await refused(tailspin, newCustomer)).toEqual(theirs);
    });

    it.each([
      ['a provider for a reseller', { kind: 'PARTNERSHIP' as const, organizationId: 'prv_northwind' }, 'prv_contoso'],
      ['a customer for a reseller', { kind: 'PARTNERSHIP' as const, organizationId: 'cus_NeverGiven' }, 'prv_contoso'],
      ['a provider for a customer', { ...request, organizationId: 'prv_contoso' }, 'rsl_fabrikam'],
      ['itself for a customer', { ...request, organizationId: 'rsl_fabrikam' }, 'rsl_fabrikam'],
    ])('it takes %s (R14)', async (_what, wish, inviter) => {
      await organizations('prv_contoso', 'prv_northwind', 'rsl_fabrikam');
      expect(await blockersOf(aContext(inviter), wish)).toMatchObject([{ code: 'RECIPIENT_NOT_ALLOWED' }]);
    });

    it('they are partners already, naming the partnership (R11)', async () => {
      await organizations(...TEAM);
      const { id } = await aPartnership(pair);
      const wish = { kind: 'PARTNERSHIP' as const, organizationId: 'rsl_fabrikam' };
      const already = { code: 'ALREADY_PARTNERS', partnerId: 'rsl_fabrikam' };
      expect(await blockersOf(contoso, wish)).toMatchObject([
        { ...already, message: `You work together already, in partnership ${id}.` },
      ]);
      await partnersAnnounces(cardOf('rsl_fabrikam', { countryCode: 'CN', version: 2 }));
      expect(await blockersOf(contoso, wish)).toMatchObject([{ code: 'DIFFERENT_REGION' }, already]);
    });

    it('the customer has consented to all of it (R18)', async () => {
      await organizations(...TEAM);
      const { id: partnershipId } = await aPartnership(pair);
      await aRelationship({ partnerId: 'rsl_fabrikam', customerId: 'cus_wingtip' });
      const wish = { ...request, organizationId: 'cus_wingtip' };
      expect(await blockersOf(fabrikam, wish)).toMatchObject([{ code: 'ALREADY_RELATED' }]);
      await aRelationship({ partnerId: 'prv_contoso', customerId: 'cus_wingtip' });
      expect(await blockersOf(fabrikam, { ...newCustomer, partnershipId })).toMatchObject([
        { code: 'ALREADY_RELATED' },
      ]);
    });

    it('the customer has fifty providers and would need another', async () => {
      await organizations(...TEAM, 'prv_0');
      const { id: partnershipId } = await aPartnership(pair);
      await aRelationship({ partnerId: 'rsl_fabrikam', customerId: 'cus_wingtip' });
      await aRelationship({ partnerId: 'prv_0', customerId: 'cus_wingtip' });
      const first = await ResellerRelationshipModel.findOne({ partnerId: 'prv_0' }).lean();
      const more = Array.from({ length: 49 }, (_, index) => ({
        ...first,
        _id: `rel_${index + 1}`,
        partnerId: `prv_${index + 1}`,
      }));
      await ResellerRelationshipModel.collection.insertMany(more as never[]);
      expect(await blockersOf(fabrikam, { ...newCustomer, partnershipId })).toMatchObject([
        {
          code: 'TOO_MANY_PARTNERS',
          half: 'PROVIDER_RELATIONSHIP',
          partnerId: 'prv_contoso',
          mendableBy: ['CUSTOMER'],
        },
      ]);
    });

    it.each(['ada@contoso.example', 'ada@MAIL.Contoso.example', 'ada@bücher.example', 'ada@a.xn--bcher-kva.example'])(
      'the letter would go to %s, the inviters’ own (R23)',
      async (email) => {
        await organizations(
          cardOf('prv_contoso', { primaryDomain: 'contoso.example' }),
          cardOf('rsl_fabrikam', { primaryDomain: 'Bücher.example' }),
        );
        const { id: partnershipId } = await aPartnership(pair);
        expect(await blockersOf(fabrikam, { ...newCustomer, partnershipId, email })).toMatchObject([
          { code: 'OWN_ADDRESS' },
        ]);
      },
    );

    it('the same is asked of the same organisation already, pointing to it', async () => {
      await organizations('prv_contoso');
      const wish = { ...request, organizationId: 'cus_wingtip' };
      const { id } = await anInvitation(contoso, wish);
      expect(await blockersOf(contoso, wish)).toMatchObject([
        { code: 'ALREADY_INVITED', mendableBy: ['CUSTOMER', 'PROVIDER'], pendingInvitation: { id } },
      ]);
    });

    it.each([
      ['a helpdesk agent asks', aContext('prv_contoso', ['HELPDESK_AGENT']), request],
      ['a user administrator asks', aContext('prv_contoso', ['USER_ADMIN', 'BILLING_ADMIN']), request],
      ['a reseller invites resellers', fabrikam, { kind: 'PARTNERSHIP' as const }],
      ['a customer asks', aContext('cus_wingtip'), request],
      ['staff ask (R34)', aContext(null, ['REVIEWER']), request],
    ])('%s', async (_who, context, wish) => {
      expect(await refused(context, wish)).toMatchObject({
        code: 'FORBIDDEN',
        requiredRoles: ['GLOBAL_ADMIN', 'ADMIN_AGENT', 'SALES_AGENT'],
      });
    });

    it('a provider invites customers together with a provider', async () => {
      await organizations(...TEAM);
      const { id: partnershipId } = await aPartnership(pair);
      expect(await refused(contoso, { ...newCustomer, partnershipId })).toMatchObject({ code: 'FORBIDDEN' });
    });

    it('nobody is signed in', async () => {
      await expect(refused(anonymousContext(), request)).rejects.toMatchObject({
        extensions: { code: 'UNAUTHENTICATED' },
      });
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
