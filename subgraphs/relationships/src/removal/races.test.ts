import { OutboxModel } from '@twotier/events';
import { useTestDatabase } from '@twotier/testkit';
import { endPartnership } from '../partnership/endPartnership';
import { PartnershipModel } from '../partnership/partnership.model';
import { takeBackGrants } from '../partnership/takeBackGrants';
import { ResellerRelationshipModel } from '../resellerRelationship/resellerRelationship.model';
import { aContext } from '../testing/viewers';
import { whatDiffers } from '../testing/whatDiffers';
import {
  after,
  announced,
  aPartnership,
  aRelationship,
  cardOf,
  organizations,
  pairsSharing,
  partnersAnnounces,
} from '../testing/world';
import { endResellerRelationship } from './endResellerRelationship';
import { requestRelationshipEnd } from './requestRelationshipEnd';

const contoso = aContext('prv_contoso');
const fabrikam = aContext('rsl_fabrikam');
const wingtip = aContext('cus_wingtip');

/** Contoso shares Wingtip with Fabrikam; Northwind serves it, too. */
async function aWorld() {
  await organizations('prv_contoso', 'prv_northwind', 'prv_adatum', 'rsl_fabrikam', 'rsl_tailspin', 'cus_wingtip');
  const partnership = await aPartnership({ providerId: 'prv_contoso', resellerId: 'rsl_fabrikam' });
  const half = (partnerId: string) => aRelationship({ partnerId, customerId: 'cus_wingtip' });
  const [ofContoso, ofFabrikam] = [await half('prv_contoso'), await half('rsl_fabrikam')];
  await half('prv_northwind');
  return { partnershipId: partnership.id, contoso: ofContoso.id, fabrikam: ofFabrikam.id };
}
type World = Awaited<ReturnType<typeof aWorld>>;

/** Somebody else writes after all was read that the decision rests on. */
const afterReading = (context: typeof contoso, happen: () => Promise<unknown>) =>
  after(context, ['partnershipPairs', 'lastingOf'], happen);

const northwindJoins = () => aPartnership({ providerId: 'prv_northwind', resellerId: 'rsl_fabrikam' });
const northwindIs = (state: 'ACTIVE' | 'SUSPENDED', version: number) =>
  partnersAnnounces(cardOf('prv_northwind', { state, version }));
const statusOf = async (id: string) => (await ResellerRelationshipModel.findById(id).lean())?.status;

describe("a provider ends a reseller's half while", () => {
  useTestDatabase();

  it.each<{ case: string; before?: () => Promise<unknown>; happen: (world: World) => Promise<unknown>; code: string }>([
    {
      case: 'its partnership ends',
      happen: ({ partnershipId }) => endPartnership(fabrikam, partnershipId),
      code: 'NOT_FOUND',
    },
    {
      case: 'it is suspended itself',
      happen: () => partnersAnnounces(cardOf('prv_contoso', { state: 'SUSPENDED', version: 2 })),
      code: 'NOT_FOUND',
    },
    {
      case: 'the customer ends the half by which the provider shares it',
      happen: ({ contoso: id }) => endResellerRelationship(wingtip, id),
      code: 'NOT_FOUND',
    },
    { case: 'another provider comes to share it', happen: northwindJoins, code: 'RELATIONSHIP_NOT_ENDABLE' },
    {
      case: 'another provider is restored',
      before: async () => {
        await northwindJoins();
        await northwindIs('SUSPENDED', 2);
      },
      happen: () => northwindIs('ACTIVE', 3),
      code: 'RELATIONSHIP_NOT_ENDABLE',
    },
  ])('$case: it does not end (R24)', async ({ before, happen, code }) => {
    const world = await aWorld();
    await before?.();

    const outcome = await endResellerRelationship(
      afterReading(contoso, () => happen(world)),
      world.fabrikam,
    );

    expect(outcome).toMatchObject({ code });
    expect(await statusOf(world.fabrikam)).toBe('ACTIVE');
    expect(await whatDiffers()).toEqual([]);
  });

  it('its partnership ends after it: both end', async () => {
    const world = await aWorld();
    const reseller = after(fabrikam, ['partnerships', 'findMany'], () =>
      endResellerRelationship(contoso, world.fabrikam),
    );

    expect(await endPartnership(reseller, world.partnershipId)).toMatchObject({ status: 'ENDED' });

    expect(await statusOf(world.fabrikam)).toBe('ENDED');
    expect(await pairsSharing('cus_wingtip')).toEqual([]);
    expect((await announced()).slice(-2)).toEqual(['relationship.ended', 'partnership.ended']);
    expect(await whatDiffers()).toEqual([]);
  });
});

describe('a customer ends a relationship while', () => {
  useTestDatabase();

  it('its partner ends it: it ends once, and both are answered by it (R20)', async () => {
    const world = await aWorld();
    let theirs: unknown;
    const context = afterReading(wingtip, async () => {
      theirs = await endResellerRelationship(contoso, world.contoso);
    });

    expect(await endResellerRelationship(context, world.contoso)).toEqual(theirs);

    expect(await OutboxModel.find({ type: 'relationship.ended' }).lean()).toMatchObject([
      { data: { endedBy: { id: 'prv_contoso' } } },
    ]);
    expect(await whatDiffers()).toEqual([]);
  });

  it.each([
    ['a provider arrives', 'prv_adatum', []],
    ['another reseller arrives', 'rsl_tailspin', ['prv_contoso rsl_tailspin', 'prv_northwind rsl_tailspin']],
    ['the same consent is given again', 'rsl_fabrikam', []],
  ])('%s: it is shared by what is left alone (R25)', async (_case, partnerId, sharing) => {
    const world = await aWorld();
    const context = afterReading(wingtip, () => aRelationship({ partnerId, customerId: 'cus_wingtip' }));

    expect(await endResellerRelationship(context, world.fabrikam)).toMatchObject({ status: 'ENDED' });

    expect(await pairsSharing('cus_wingtip')).toEqual(sharing);
    expect(await whatDiffers()).toEqual([]);
  });

  it('its reseller asks for the end: nothing is asked of what has ended', async () => {
    const world = await aWorld();
    const context = afterReading(fabrikam, () => endResellerRelationship(wingtip, world.fabrikam));

    expect(await requestRelationshipEnd(context, { resellerRelationshipId: world.fabrikam })).toMatchObject({
      blockers: [{ code: 'RELATIONSHIP_ENDED' }],
    });

    expect(await announced()).not.toContain('relationship.endRequested');
  });
});

describe('a reseller', () => {
  useTestDatabase();

  it('asks twice at once: they are asked once (R24)', async () => {
    const world = await aWorld();
    const ask = (context: typeof fabrikam) =>
      requestRelationshipEnd(context, { resellerRelationshipId: world.fabrikam });
    let first: unknown;
    const context = afterReading(fabrikam, async () => {
      first = await ask(fabrikam);
    });

    expect(await ask(context)).toEqual(first);

    expect((await announced()).filter((type) => type === 'relationship.endRequested')).toHaveLength(1);
  });

  it.each([
    ['takes back another', (id: string) => takeBackGrants(fabrikam, { partnershipId: id, grants: ['SUBMIT_ORDERS'] })],
    ['has ended the partnership', (id: string) => endPartnership(contoso, id)],
  ])('takes back a grant while somebody %s: nothing is lost (R13)', async (_case, happen) => {
    const { partnershipId } = await aWorld();
    await PartnershipModel.updateOne({ _id: partnershipId }, { grants: ['SUBMIT_ORDERS', 'ADD_SUBSCRIPTIONS'] });
    const context = after(fabrikam, ['partnerships', 'findMany'], () => happen(partnershipId));

    const outcome = await takeBackGrants(context, { partnershipId, grants: ['ADD_SUBSCRIPTIONS'] });

    const row = await PartnershipModel.findById(partnershipId).lean();
    expect(row?.grants).toEqual(row?.status === 'ENDED' ? ['SUBMIT_ORDERS', 'ADD_SUBSCRIPTIONS'] : []);
    expect(outcome).toMatchObject(row?.status === 'ENDED' ? { code: 'PARTNERSHIP_ENDED' } : { grants: [] });
  });
});
