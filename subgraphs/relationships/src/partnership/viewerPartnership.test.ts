import { countQueries, useTestDatabase } from '@twotier/testkit';
import mongoose from 'mongoose';
import { aContext, anonymousContext } from '../testing/viewers';
import { aPartnership, cardOf, organizations, partnersAnnounces } from '../testing/world';
import { endPartnership } from './endPartnership';

describe("the partnership of the viewer's company", () => {
  useTestDatabase();
  const IDS = ['prv_contoso', 'prv_ended', 'prv_other', 'rsl_tailspin', 'pts_none'];

  beforeEach(async () => {
    await organizations('prv_contoso', 'prv_ended', 'prv_other', 'rsl_fabrikam', 'rsl_tailspin');
    await aPartnership({ id: 'pts_fabrikam', providerId: 'prv_contoso', resellerId: 'rsl_fabrikam' });
    await aPartnership({ id: 'pts_tailspin', providerId: 'prv_contoso', resellerId: 'rsl_tailspin' });
    await aPartnership({ id: 'pts_ended', providerId: 'prv_ended', resellerId: 'rsl_fabrikam' });
    await endPartnership(aContext('rsl_fabrikam'), 'pts_ended');
  });
  const found = async (context: ReturnType<typeof aContext>, ids: string[]) =>
    (await context.loaders.viewerPartnershipByPartner.loadMany(ids)).map((one) =>
      one instanceof Error || one === null ? null : one.id,
    );

  it('is the one that lasts, for many companies in one command', async () => {
    const counted = await countQueries([mongoose.connection.name], async () => {
      expect(await found(aContext('rsl_fabrikam'), IDS)).toEqual(['pts_fabrikam', null, null, null, null]);
    });
    expect(counted).toMatchObject({ commands: 1, docsExamined: 1 });
  });

  it('is the same from the other side, and also while it is suspended', async () => {
    await partnersAnnounces(cardOf('rsl_tailspin', { version: 2, state: 'SUSPENDED' }));
    const ids = ['rsl_tailspin', 'rsl_fabrikam', 'prv_ended'];
    expect(await found(aContext('prv_contoso'), ids)).toEqual(['pts_tailspin', 'pts_fabrikam', null]);
  });

  it.each([
    ['another company', aContext('prv_other')],
    ['a customer', aContext('cus_wingtip')],
    ['somebody without a company', aContext(null)],
    ['nobody', anonymousContext()],
  ])('is none for %s (R32)', async (_who, context) => {
    expect(await found(context, [...IDS, 'rsl_fabrikam'])).toEqual([null, null, null, null, null, null]);
  });
});
