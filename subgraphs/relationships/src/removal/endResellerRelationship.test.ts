import { OutboxModel } from '@twotier/events';
import { HistoryModel } from '@twotier/history';
import { useTestDatabase } from '@twotier/testkit';
import { ResellerRelationshipModel } from '../resellerRelationship/resellerRelationship.model';
import { aContext, anonymousContext } from '../testing/viewers';
import { whatDiffers } from '../testing/whatDiffers';
import {
  announced,
  aPartnership,
  aRelationship,
  cardOf,
  deps,
  everything,
  organizations,
  pairsSharing,
  partnersAnnounces,
} from '../testing/world';
import { endPartnership } from '../partnership/endPartnership';
import { endResellerRelationship } from './endResellerRelationship';

const wingtip = aContext('cus_wingtip');
const contoso = aContext('prv_contoso');

/** Contoso and Fabrikam work together and share Wingtip; Tailspin and Northwind serve it, too, and work with nobody. */
async function aWorld() {
  await organizations(
    cardOf('prv_contoso', { name: 'Contoso' }),
    'prv_northwind',
    cardOf('rsl_fabrikam', { name: 'Fabrikam' }),
    'rsl_tailspin',
    cardOf('cus_wingtip', { name: 'Wingtip Toys' }),
  );
  const partnership = await aPartnership({ providerId: 'prv_contoso', resellerId: 'rsl_fabrikam' });
  const half = (partnerId: string) => aRelationship({ partnerId, customerId: 'cus_wingtip' });
  const halves = {
    contoso: (await half('prv_contoso')).id,
    fabrikam: (await half('rsl_fabrikam')).id,
    northwind: (await half('prv_northwind')).id,
    tailspin: (await half('rsl_tailspin')).id,
  };
  return { partnershipId: partnership.id, ...halves };
}

describe('endResellerRelationship', () => {
  useTestDatabase();

  it('ends it for the customer, with what is shared by it, and tells who shared it (R24, R25)', async () => {
    const { fabrikam } = await aWorld();
    const context = { ...aContext('cus_wingtip', ['ADMIN_AGENT']), now: () => new Date('2026-11-20T10:00:00Z') };

    expect(await endResellerRelationship(context, fabrikam)).toMatchObject({
      id: fabrikam,
      status: 'ENDED',
      endedAt: new Date('2026-11-20T10:00:00Z'),
      since: new Date('2024-01-01T00:00:00Z'),
    });

    expect(await pairsSharing('cus_wingtip')).toEqual(['prv_contoso rsl_tailspin', 'prv_northwind rsl_tailspin']);
    expect(await OutboxModel.findOne({ type: 'relationship.ended' }).lean()).toMatchObject({
      subject: fabrikam,
      data: {
        relationshipId: fabrikam,
        partnerId: 'rsl_fabrikam',
        partnerKind: 'RESELLER',
        partnerName: 'Fabrikam',
        customerId: 'cus_wingtip',
        customerName: 'Wingtip Toys',
        endedAt: new Date('2026-11-20T10:00:00Z'),
        endedBy: { id: 'cus_wingtip', name: 'Wingtip Toys' },
        sharedWithIds: ['prv_contoso'],
      },
    });
    expect(await HistoryModel.findOne({ what: 'relationship.ended' }).lean()).toMatchObject({
      subject: fabrikam,
      byOrganizationId: 'cus_wingtip',
      parties: ['rsl_fabrikam', 'cus_wingtip'],
      at: new Date('2026-11-20T10:00:00Z'),
      before: { status: 'ACTIVE' },
      after: { status: 'ENDED' },
    });
    expect(await whatDiffers()).toEqual([]);
  });

  it('ends its own for a provider (R24)', async () => {
    const world = await aWorld();

    expect(await endResellerRelationship(contoso, world.contoso)).toMatchObject({ status: 'ENDED' });

    expect(await pairsSharing('cus_wingtip')).toEqual(['prv_northwind rsl_fabrikam', 'prv_northwind rsl_tailspin']);
    expect(await OutboxModel.findOne({ type: 'relationship.ended' }).lean()).toMatchObject({
      data: { endedBy: { id: 'prv_contoso' }, sharedWithIds: ['rsl_fabrikam'] },
    });
    expect(await whatDiffers()).toEqual([]);
  });

  it("ends a reseller's half for the one provider that shares it by an active partnership (R24)", async () => {
    const { fabrikam } = await aWorld();

    // How the reseller came to the customer is none of the provider's business.
    expect(await endResellerRelationship(contoso, fabrikam)).toMatchObject({ status: 'ENDED', origin: null });

    expect(await OutboxModel.findOne({ type: 'relationship.ended' }).lean()).toMatchObject({
      data: { partnerId: 'rsl_fabrikam', endedBy: { id: 'prv_contoso' }, sharedWithIds: ['prv_contoso'] },
    });
    expect(await whatDiffers()).toEqual([]);
  });

  it.each([
    ['the customer', wingtip],
    ['the provider whose it is not, and who sees it no more', contoso],
  ])('gives the ended relationship again to %s, and tells nobody twice (R35)', async (_who, context) => {
    const { fabrikam } = await aWorld();
    const first = await endResellerRelationship(context, fabrikam);
    const before = await everything();

    expect(await endResellerRelationship(context, fabrikam)).toEqual(first);

    expect(await everything()).toEqual(before);
  });

  it('lets a suspended company end (R24)', async () => {
    const { contoso: own } = await aWorld();
    await partnersAnnounces(cardOf('prv_contoso', { state: 'SUSPENDED', version: 2 }));

    expect(await endResellerRelationship(contoso, own)).toMatchObject({ status: 'ENDED' });

    // Suspended, they shared nothing.
    expect(await OutboxModel.findOne({ type: 'relationship.ended' }).lean()).toMatchObject({
      data: { sharedWithIds: [] },
    });
  });

  it('leaves an ended one as it was when a new consent opens another (R25)', async () => {
    const { fabrikam } = await aWorld();
    await endResellerRelationship(wingtip, fabrikam);
    const ended = await ResellerRelationshipModel.findById(fabrikam).lean();

    const opened = await aRelationship({ partnerId: 'rsl_fabrikam', customerId: 'cus_wingtip' });
    expect(await endResellerRelationship(wingtip, fabrikam)).toMatchObject({ id: fabrikam, status: 'ENDED' });

    expect(await ResellerRelationshipModel.findById(fabrikam).lean()).toEqual(ended);
    expect(await ResellerRelationshipModel.findById(opened.id).lean()).toMatchObject({ status: 'ACTIVE', version: 1 });
    expect(await pairsSharing('cus_wingtip')).toContain('prv_contoso rsl_fabrikam');
    expect(await whatDiffers()).toEqual([]);
  });

  it('lets the store end nothing twice, whatever the code does', async () => {
    const { fabrikam } = await aWorld();
    const ended = await endResellerRelationship(wingtip, fabrikam);
    const again = deps.stores.relationshipEnds.end(wingtip.viewer, ended as never, new Date());
    await expect(again).rejects.toThrow('is no longer in the state that was read');
  });

  it.each([
    { case: 'a stranger asks (R33)', context: aContext('cus_other'), refusal: 'NotFoundError' },
    {
      case: 'a reseller asks that serves the customer, too (R33)',
      context: aContext('rsl_tailspin'),
      refusal: 'NotFoundError',
    },
    {
      case: 'a provider asks that does not work with the reseller (R33)',
      context: aContext('prv_northwind'),
      refusal: 'NotFoundError',
    },
    { case: 'staff ask (R34)', context: aContext(null, ['REVIEWER']), refusal: 'NotFoundError' },
    { case: 'nobody is signed in', context: anonymousContext(), refusal: 'NotFoundError' },
    { case: 'a sales agent asks', context: aContext('cus_wingtip', ['SALES_AGENT']), refusal: 'ForbiddenError' },
    { case: 'a helpdesk agent asks', context: aContext('prv_contoso', ['HELPDESK_AGENT']), refusal: 'ForbiddenError' },
    {
      case: 'a billing administrator asks',
      context: aContext('rsl_fabrikam', ['BILLING_ADMIN']),
      refusal: 'ForbiddenError',
    },
    { case: 'a user administrator asks', context: aContext('cus_wingtip', ['USER_ADMIN']), refusal: 'ForbiddenError' },
    { case: 'the reseller asks (R24)', context: aContext('rsl_fabrikam'), refusal: 'RelationshipNotEndableError' },
  ])('refuses and changes nothing when $case', async ({ context, refusal }) => {
    const { fabrikam } = await aWorld();
    const before = await everything();

    expect(await endResellerRelationship(context, fabrikam)).toMatchObject({ __typename: refusal });

    expect(await everything()).toEqual(before);
  });

  it('answers a made-up id as it answers a stranger (R33)', async () => {
    const { fabrikam } = await aWorld();
    expect(await endResellerRelationship(wingtip, 'rel_nothing')).toEqual(
      await endResellerRelationship(aContext('prv_northwind'), fabrikam),
    );
  });

  it('refuses a provider a half that another shares, and says nothing of whom (R24, R32)', async () => {
    const { fabrikam } = await aWorld();
    await aPartnership({ providerId: 'prv_northwind', resellerId: 'rsl_fabrikam' });
    const before = await everything();

    const refusal = await endResellerRelationship(contoso, fabrikam);

    expect(refusal).toMatchObject({
      code: 'RELATIONSHIP_NOT_ENDABLE',
      blockers: [
        { code: 'SHARED_WITH_ANOTHER', half: 'RESELLER_RELATIONSHIP', partnerId: null, mendableBy: ['CUSTOMER'] },
      ],
    });
    expect(JSON.stringify(refusal)).not.toMatch(/northwind/i);
    expect(await everything()).toEqual(before);
  });

  it.each([
    ['is suspended', () => partnersAnnounces(cardOf('prv_northwind', { state: 'SUSPENDED', version: 2 }))],
    ['has ended', async (id: string) => endPartnership(aContext('prv_northwind'), id)],
  ])("lets it end a half while the other's partnership %s (R24)", async (_state, happen) => {
    const { fabrikam } = await aWorld();
    const other = await aPartnership({ providerId: 'prv_northwind', resellerId: 'rsl_fabrikam' });
    await happen(other.id);

    expect(await endResellerRelationship(contoso, fabrikam)).toMatchObject({ status: 'ENDED' });
    expect(await whatDiffers()).toEqual([]);
  });

  it("lets no provider end a reseller's half once their partnership has ended (R24)", async () => {
    const { fabrikam, partnershipId } = await aWorld();
    await endPartnership(contoso, partnershipId);

    expect(await endResellerRelationship(contoso, fabrikam)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await announced()).not.toContain('relationship.ended');
  });
});
