import { useTestDatabase } from '@twotier/testkit';
import { OutboxModel } from '@twotier/events';
import { HistoryModel } from '@twotier/history';
import { aContext, anonymousContext } from '../testing/viewers';
import {
  announced,
  aPartnership,
  aSharedCustomer,
  cardOf,
  everything,
  organizations,
  pairsSharing,
  partnersAnnounces,
} from '../testing/world';
import { endPartnership } from './endPartnership';
import { PartnershipModel } from './partnership.model';

const pair = { providerId: 'prv_contoso', resellerId: 'rsl_fabrikam' };

/** Somebody else writes between our read and our write. Outside of the transaction, and once, since the use case runs again. */
function afterRead(context: ReturnType<typeof aContext>, write: () => Promise<unknown>) {
  let done = false;
  const findMany: typeof context.stores.partnerships.findMany = async (...args) => {
    const found = await context.stores.partnerships.findMany(...args);
    if (!done) {
      done = true;
      await write();
    }
    return found;
  };
  return { ...context, stores: { ...context.stores, partnerships: { ...context.stores.partnerships, findMany } } };
}

describe('endPartnership', () => {
  useTestDatabase();
  const fabrikam = aContext('rsl_fabrikam');

  it.each([
    ['the reseller', 'rsl_fabrikam'],
    ['the provider', 'prv_contoso'],
  ])('ends it for %s, keeps the customers and tells who ended it (R15)', async (_side, organization) => {
    await organizations('prv_contoso', 'rsl_fabrikam', 'cus_wingtip');
    const { id } = await aPartnership(pair);
    await aSharedCustomer('prv_contoso', 'rsl_fabrikam', 'cus_wingtip');

    expect(await endPartnership(aContext(organization, ['ADMIN_AGENT']), id)).toMatchObject({
      id,
      status: 'ENDED',
      version: 2,
    });

    expect(await pairsSharing('cus_wingtip')).toEqual(['prv_contoso rsl_fabrikam']);
    expect(await OutboxModel.findOne({ type: 'partnership.ended' }).lean()).toMatchObject({
      subject: id,
      data: { ...pair, endedByOrganizationId: organization },
    });
    expect(await HistoryModel.findOne({ subject: id, what: 'partnership.ended' }).lean()).toMatchObject({
      byOrganizationId: organization,
      byUserId: `usr_${organization.slice(4)}`,
      parties: ['prv_contoso', 'rsl_fabrikam'],
      before: { status: 'ACTIVE' },
      after: { status: 'ENDED' },
    });
  });

  it.each(['prv_contoso', 'rsl_fabrikam'])('lets %s end one that is suspended (R15)', async (organization) => {
    await organizations('prv_contoso', 'rsl_fabrikam');
    const { id } = await aPartnership(pair);
    await partnersAnnounces(cardOf('rsl_fabrikam', { state: 'SUSPENDED', version: 2 }));

    expect(await endPartnership(aContext(organization), id)).toMatchObject({ status: 'ENDED' });

    expect(await HistoryModel.findOne({ what: 'partnership.ended' }).lean()).toMatchObject({
      before: { status: 'SUSPENDED' },
      after: { status: 'ENDED' },
    });
  });

  it('gives the ended partnership again and tells nobody twice (R35)', async () => {
    await organizations('prv_contoso', 'rsl_fabrikam');
    const { id } = await aPartnership(pair);
    const first = await endPartnership(fabrikam, id);
    const before = await everything();

    expect(await endPartnership(fabrikam, id)).toEqual(first);

    expect(await everything()).toEqual(before);
  });

  it('ends it once when both sides end it at the same time (R15)', async () => {
    await organizations('prv_contoso', 'rsl_fabrikam');
    const { id } = await aPartnership(pair);

    const [mine, theirs] = await Promise.all([
      endPartnership(fabrikam, id),
      endPartnership(aContext('prv_contoso'), id),
    ]);

    expect(mine).toEqual(theirs);
    expect(await announced()).toEqual(['partnership.started', 'partnership.ended']);
  });

  it('answers from what is there when the other side ends it between our read and our write', async () => {
    await organizations('prv_contoso', 'rsl_fabrikam');
    const { id } = await aPartnership(pair);
    const context = afterRead(fabrikam, () =>
      PartnershipModel.collection.updateOne(
        { providerId: 'prv_contoso' },
        { $set: { status: 'ENDED' }, $inc: { version: 1 } },
      ),
    );

    expect(await endPartnership(context, id)).toMatchObject({ status: 'ENDED', version: 2 });

    expect(await announced()).toEqual(['partnership.started']);
  });

  it('leaves a new partnership of the pair alone when an old one is ended again (R11)', async () => {
    await organizations('prv_contoso', 'rsl_fabrikam');
    const old = await aPartnership(pair);
    await endPartnership(fabrikam, old.id);
    const renewed = await aPartnership(pair);

    await endPartnership(fabrikam, old.id);

    expect(await PartnershipModel.findById(renewed.id).lean()).toMatchObject({ status: 'ACTIVE' });
  });

  it.each([
    { case: 'another reseller asks (R33)', context: aContext('rsl_tailspin'), refusal: 'NotFoundError' },
    { case: 'another provider asks (R33)', context: aContext('prv_northwind'), refusal: 'NotFoundError' },
    { case: 'staff ask (R34)', context: aContext(null, ['REVIEWER']), refusal: 'NotFoundError' },
    { case: 'nobody is signed in', context: anonymousContext(), refusal: 'NotFoundError' },
    { case: 'a sales agent asks', context: aContext('rsl_fabrikam', ['SALES_AGENT']), refusal: 'ForbiddenError' },
    { case: 'a helpdesk agent asks', context: aContext('rsl_fabrikam', ['HELPDESK_AGENT']), refusal: 'ForbiddenError' },
    {
      case: 'a billing administrator asks',
      context: aContext('prv_contoso', ['BILLING_ADMIN']),
      refusal: 'ForbiddenError',
    },
    { case: 'a user administrator asks', context: aContext('prv_contoso', ['USER_ADMIN']), refusal: 'ForbiddenError' },
  ])('refuses and changes nothing when $case', async ({ context, refusal }) => {
    await organizations('prv_contoso', 'rsl_fabrikam');
    const { id } = await aPartnership(pair);
    const before = await everything();

    expect(await endPartnership(context, id)).toMatchObject({ __typename: refusal });

    expect(await everything()).toEqual(before);
  });

  it('answers a made-up id as it answers a stranger (R33)', async () => {
    await organizations('prv_contoso', 'rsl_fabrikam');
    const { id } = await aPartnership(pair);
    expect(await endPartnership(fabrikam, 'pts_nothing')).toEqual(await endPartnership(aContext('rsl_tailspin'), id));
  });
});
