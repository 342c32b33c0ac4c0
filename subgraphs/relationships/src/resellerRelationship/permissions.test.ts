import { countQueries, useTestDatabase } from '@twotier/testkit';
import mongoose from 'mongoose';
import { endPartnership } from '../partnership/endPartnership';
import { endResellerRelationship } from '../removal/endResellerRelationship';
import { aContext } from '../testing/viewers';
import { aPartnership, aRelationship, cardOf, organizations, partnersAnnounces } from '../testing/world';
import type { ResellerRelationship } from './resellerRelationship';

const MANAGE = ['MANAGE_SUBSCRIPTIONS', 'MANAGE_LICENSES', 'MANAGE_USERS'];
const contosoAnd = (resellerId: string) => ({ providerId: 'prv_contoso', resellerId });

/** What a viewer is told of this relationship; null where it does not see it. */
async function toldTo(organization: string, { id }: Pick<ResellerRelationship, 'id'>): Promise<string[] | null> {
  const { relationshipById, permissionsOf } = aContext(organization).loaders;
  const relationship = await relationshipById.load(id);
  return relationship && permissionsOf.load(relationship);
}

/** Wingtip is served by Contoso and by two resellers: one lets Contoso order, the other lets it add subscriptions. */
async function wingtip() {
  await organizations('prv_contoso', 'rsl_fabrikam', 'rsl_tailspin', 'cus_wingtip');
  const partnership = await aPartnership({ ...contosoAnd('rsl_fabrikam'), grants: ['SUBMIT_ORDERS'] });
  await aPartnership({ ...contosoAnd('rsl_tailspin'), grants: ['ADD_SUBSCRIPTIONS'] });
  const of = (partnerId: string) => aRelationship({ partnerId, customerId: 'cus_wingtip' });
  return {
    partnership,
    contoso: await of('prv_contoso'),
    fabrikam: await of('rsl_fabrikam'),
    tailspin: await of('rsl_tailspin'),
  };
}

describe('what a consent lets its partner do', () => {
  useTestDatabase();

  it('is to manage, for a reseller; and for a provider what partnerships let it, as far as the viewer could ask (R26, R26a)', async () => {
    const { contoso, fabrikam } = await wingtip();
    expect(await toldTo('rsl_fabrikam', fabrikam)).toEqual(MANAGE);
    expect(await toldTo('cus_wingtip', fabrikam)).toEqual(MANAGE);
    expect(await toldTo('prv_contoso', contoso)).toEqual(['SUBMIT_ORDERS', 'ADD_SUBSCRIPTIONS']);
    expect(await toldTo('cus_wingtip', contoso)).toEqual(['SUBMIT_ORDERS', 'ADD_SUBSCRIPTIONS']);
    expect(await toldTo('rsl_fabrikam', contoso)).toEqual(['SUBMIT_ORDERS']);
    expect(await toldTo('rsl_tailspin', contoso)).toEqual(['ADD_SUBSCRIPTIONS']);
  });

  it('ends for a provider with the partnership that let it', async () => {
    const { partnership, contoso } = await wingtip();
    await endPartnership(aContext('rsl_fabrikam'), partnership.id);
    expect(await toldTo('prv_contoso', contoso)).toEqual(['ADD_SUBSCRIPTIONS']);
  });

  it('ends for a provider with the half of the reseller', async () => {
    const { contoso, fabrikam } = await wingtip();
    await endResellerRelationship(aContext('cus_wingtip'), fabrikam.id);
    expect(await toldTo('prv_contoso', contoso)).toEqual(['ADD_SUBSCRIPTIONS']);
  });

  it('is nothing once it has ended', async () => {
    const { contoso, fabrikam } = await wingtip();
    for (const { id } of [contoso, fabrikam]) await endResellerRelationship(aContext('cus_wingtip'), id);
    expect([await toldTo('cus_wingtip', contoso), await toldTo('cus_wingtip', fabrikam)]).toEqual([[], []]);
  });

  it.each([
    { suspended: 'rsl_fabrikam', contoso: ['ADD_SUBSCRIPTIONS'], fabrikam: [] },
    { suspended: 'prv_contoso', contoso: [], fabrikam: MANAGE },
    { suspended: 'cus_wingtip', contoso: [], fabrikam: MANAGE },
  ])('is nothing while its partner is suspended: $suspended', async ({ suspended, contoso, fabrikam }) => {
    const world = await wingtip();
    await partnersAnnounces(cardOf(suspended, { state: 'SUSPENDED', version: 2 }));
    expect([await toldTo('cus_wingtip', world.contoso), await toldTo('cus_wingtip', world.fabrikam)]).toEqual([
      contoso,
      fabrikam,
    ]);
  });

  it('costs three commands for all relationships of a response', async () => {
    const { contoso, fabrikam, tailspin } = await wingtip();
    const { permissionsOf } = aContext('cus_wingtip').loaders;
    const counted = await countQueries([mongoose.connection.name], () =>
      permissionsOf.loadMany([contoso, fabrikam, tailspin]),
    );
    expect(counted.byCommand.map(({ collection }) => collection).sort()).toEqual([
      'organizations',
      'partnerships',
      'resellerRelationships',
    ]);
  });
});
