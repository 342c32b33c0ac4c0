import { useTestDatabase } from '@twotier/testkit';
import { endPartnership } from '../partnership/endPartnership';
import { ResellerRelationshipModel } from '../resellerRelationship/resellerRelationship.model';
import { anInvitation, invite } from '../testing/invitations';
import { aContext, anonymousContext } from '../testing/viewers';
import { aPartnership, aRelationship, cardOf, everything, organizations, partnersAnnounces } from '../testing/world';

const pair = { providerId: 'prv_contoso', resellerId: 'rsl_fabrikam' };
const TEAM = ['prv_contoso', 'rsl_fabrikam', 'cus_wingtip'];

describe('an invitation is refused, and changes nothing, when', () => {
  useTestDatabase();
  const contoso = aContext('prv_contoso');
  const fabrikam = aContext('rsl_fabrikam');
  const newCustomer = { kind: 'NEW_CUSTOMER' as const, organizationId: 'cus_wingtip' };
  const request = { kind: 'RESELLER_RELATIONSHIP' as const };

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
    expect(await blockersOf(fabrikam, { ...newCustomer, partnershipId })).toMatchObject([{ code: 'ALREADY_RELATED' }]);
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
