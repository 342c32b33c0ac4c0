import { HistoryModel } from '@twotier/history';
import { transact } from '@twotier/mongo';
import { useTestDatabase } from '@twotier/testkit';
import { endPartnership } from '../partnership/endPartnership';
import { openPartnership } from '../partnership/openPartnership';
import { PartnershipModel } from '../partnership/partnership.model';
import { partnershipListOf } from '../partnership/partnershipListOf';
import { BATCH } from '../partnership/partnershipEnds.store';
import { aContext } from '../testing/viewers';
import { after, aPartnership, cardOf, deps, everything, organizations, partnersAnnounces } from '../testing/world';
import { whatDiffers } from '../testing/whatDiffers';
import { onOrganizationChanged } from './onOrganizationChanged';

const pair = { providerId: 'prv_contoso', resellerId: 'rsl_fabrikam' };
const suspended = (id: string, version = 2) => cardOf(id, { state: 'SUSPENDED', version });
const restored = (id: string, version = 3) => cardOf(id, { version });

/** The first part: the company itself. Its edges follow with the next. */
const bring = async (card: ReturnType<typeof cardOf>) =>
  expect(await transact(() => onOrganizationChanged(deps, card))).toBe('more');

const statusOf = async (id: string) => (await PartnershipModel.findById(id).lean())?.status;
const followed = async (subject: string) =>
  (
    await HistoryModel.find({ subject, byJob: 'test', what: /suspended|restored/ })
      .sort({ at: 1, _id: 1 })
      .lean()
  ).map(({ what }) => what);

describe('onOrganizationChanged', () => {
  useTestDatabase();

  it.each(['prv_contoso', 'rsl_fabrikam'])(
    'suspends and restores the partnerships of %s, and writes it down',
    async (id) => {
      await organizations('prv_contoso', 'rsl_fabrikam', 'prv_northwind', 'rsl_tailspin');
      const partnership = await aPartnership(pair);
      const others = await aPartnership({ providerId: 'prv_northwind', resellerId: 'rsl_tailspin' });

      await partnersAnnounces(suspended(id));
      expect([await statusOf(partnership.id), await statusOf(others.id)]).toEqual(['SUSPENDED', 'ACTIVE']);

      await partnersAnnounces(restored(id));
      expect(await PartnershipModel.findById(partnership.id).lean()).toMatchObject({ status: 'ACTIVE', version: 3 });
      expect(
        await HistoryModel.find({ subject: partnership.id, byJob: 'test', before: { $ne: null } })
          .sort({ at: 1 })
          .lean(),
      ).toMatchObject([
        {
          what: 'partnership.suspended',
          parties: ['prv_contoso', 'rsl_fabrikam'],
          before: { status: 'ACTIVE' },
          after: { status: 'SUSPENDED' },
        },
        { what: 'partnership.restored', before: { status: 'SUSPENDED' }, after: { status: 'ACTIVE' } },
      ]);
    },
  );

  it('lifts one suspension without lifting that of the other side', async () => {
    await organizations('prv_contoso', 'rsl_fabrikam');
    const { id } = await aPartnership(pair);
    await partnersAnnounces(suspended('prv_contoso'));
    await partnersAnnounces(suspended('rsl_fabrikam'));

    await partnersAnnounces(restored('prv_contoso'));
    expect(await statusOf(id)).toBe('SUSPENDED');

    await partnersAnnounces(restored('rsl_fabrikam'));
    expect(await statusOf(id)).toBe('ACTIVE');
    expect(await followed(id)).toEqual(['partnership.suspended', 'partnership.restored']);
  });

  it.each([
    ['PROVIDER' as const, 'prv_contoso'],
    ['RESELLER' as const, 'rsl_fabrikam'],
  ])('moves it in the lists and totals of the %s', async (ownerKind, ownerId) => {
    await organizations('prv_contoso', 'rsl_fabrikam');
    const { id } = await aPartnership(pair);
    const listed = async (filter?: { status: ('ACTIVE' | 'SUSPENDED')[] }) => {
      const context = aContext(ownerId);
      const list = partnershipListOf(context, { ownerKind, ownerId }, { ...(filter && { filter }) });
      if (!list) throw new Error('Its own list is hidden.');
      const { page, total } = context.loaders.partnershipLists;
      const [{ rows }, { count }] = await Promise.all([page(list), total(list)]);
      return [rows.map((row) => row.id), count];
    };

    await partnersAnnounces(suspended('prv_contoso'));
    expect(await listed({ status: ['ACTIVE'] })).toEqual([[], 0]);
    expect(await listed({ status: ['SUSPENDED'] })).toEqual([[id], 1]);
    expect(await listed()).toEqual([[id], 1]);

    await partnersAnnounces(restored('prv_contoso'));
    expect(await listed({ status: ['ACTIVE'] })).toEqual([[id], 1]);
    expect(await listed({ status: ['SUSPENDED'] })).toEqual([[], 0]);
  });

  it('leaves an ended partnership ended, whatever becomes of its ends', async () => {
    await organizations('prv_contoso', 'rsl_fabrikam');
    const { id } = await aPartnership(pair);
    await endPartnership(aContext('rsl_fabrikam'), id);

    await partnersAnnounces(suspended('prv_contoso'));
    await partnersAnnounces(restored('prv_contoso'));

    expect(await statusOf(id)).toBe('ENDED');
    expect(await followed(id)).toEqual([]);
  });

  it('changes nothing by what comes again, late or in another order', async () => {
    await organizations('prv_contoso', 'rsl_fabrikam');
    const { id } = await aPartnership(pair);
    await partnersAnnounces(restored('prv_contoso', 5));
    await partnersAnnounces(suspended('prv_contoso', 6));
    const before = await everything();

    await partnersAnnounces(suspended('prv_contoso', 6));
    await partnersAnnounces(restored('prv_contoso', 5));
    await partnersAnnounces(suspended('prv_contoso', 2));

    expect(await everything()).toEqual(before);
    expect(await statusOf(id)).toBe('SUSPENDED');
  });

  it('brings onto the edges what something else has brought here before its event', async () => {
    await organizations('prv_contoso', 'rsl_fabrikam');
    const { id } = await aPartnership(pair);
    const card = { ...suspended('prv_contoso', 3), name: 'Contoso Worldwide' };
    await transact(() => deps.stores.organizations.refresh(card));
    expect(await statusOf(id)).toBe('ACTIVE');

    await partnersAnnounces(restored('prv_contoso', 2));
    expect(await PartnershipModel.findById(id).lean()).toMatchObject({
      status: 'SUSPENDED',
      providerName: 'Contoso Worldwide',
      providerNameVersion: 3,
    });

    await partnersAnnounces(card);
    expect(await followed(id)).toEqual(['partnership.suspended']);
  });

  it('takes thousands of partnerships in parts, and goes on where it was left', async () => {
    const count = 2 * BATCH + 1;
    await organizations('prv_contoso', 'rsl_fabrikam');
    const { id } = await aPartnership(pair);
    const row = await PartnershipModel.findById(id).lean();
    const more = Array.from({ length: count - 1 }, (_, index) => ({
      ...row,
      _id: `pts_${index}`,
      resellerId: `rsl_${index}`,
    }));
    await PartnershipModel.collection.insertMany(more as never[]);
    const suspendedSoFar = () => PartnershipModel.countDocuments({ status: 'SUSPENDED', version: 2 });

    await bring(suspended('prv_contoso'));
    expect(await suspendedSoFar()).toBe(0);
    expect(await transact(() => onOrganizationChanged(deps, suspended('prv_contoso')))).toBe('more');
    expect(await suspendedSoFar()).toBe(BATCH);

    expect(await partnersAnnounces(suspended('prv_contoso'))).toBe(2);
    expect(await suspendedSoFar()).toBe(count);
    expect(await HistoryModel.countDocuments({ what: 'partnership.suspended' })).toBe(count);
  }, 30_000);

  it('takes a partnership that is older than suspension for one of active companies', async () => {
    await organizations('prv_contoso', 'rsl_fabrikam');
    const { id } = await aPartnership(pair);
    await PartnershipModel.collection.updateMany({}, { $unset: { providerState: 1, resellerState: 1 } });

    await partnersAnnounces(suspended('rsl_fabrikam'));
    expect(await statusOf(id)).toBe('SUSPENDED');
    await partnersAnnounces(restored('rsl_fabrikam'));
    expect(await statusOf(id)).toBe('ACTIVE');
  });

  describe('at the same moment as', () => {
    it('the suspension of the other side: neither is computed from the past of the other', async () => {
      await organizations('prv_contoso', 'rsl_fabrikam');
      const { id } = await aPartnership(pair);
      await partnersAnnounces(suspended('prv_contoso'));
      await bring(restored('prv_contoso'));

      const meanwhile = after(deps, ['organizations', 'refresh'], () => partnersAnnounces(suspended('rsl_fabrikam')));
      await partnersAnnounces(restored('prv_contoso'), meanwhile);

      expect(await statusOf(id)).toBe('SUSPENDED');
      expect(await whatDiffers()).toEqual([]);
    });

    it('the end of a partnership: it stays ended', async () => {
      await organizations('prv_contoso', 'rsl_fabrikam');
      const { id } = await aPartnership(pair);

      await bring(suspended('prv_contoso'));
      const meanwhile = after(deps, ['organizations', 'refresh'], () => endPartnership(aContext('rsl_fabrikam'), id));
      await partnersAnnounces(suspended('prv_contoso'), meanwhile);

      expect(await statusOf(id)).toBe('ENDED');
      expect(await followed(id)).toEqual([]);
    });

    it('the end of a partnership that has read it before: it ends as a suspended one', async () => {
      await organizations('prv_contoso', 'rsl_fabrikam');
      const { id } = await aPartnership(pair);

      const meanwhile = after(aContext('rsl_fabrikam'), ['partnerships', 'findMany'], () =>
        partnersAnnounces(suspended('prv_contoso')),
      );
      expect(await endPartnership(meanwhile, id)).toMatchObject({ status: 'ENDED', version: 3 });

      expect(await HistoryModel.findOne({ what: 'partnership.ended' }).lean()).toMatchObject({
        before: { status: 'SUSPENDED' },
      });
    });

    it('the consent to a partnership: it is suspended as soon as it is there', async () => {
      await organizations('prv_contoso', 'rsl_fabrikam');
      const { context, met } = whoMeetsALock();
      const suspending: Promise<unknown>[] = [];
      const opening = after(deps, ['organizations', 'lock'], async () => {
        suspending.push(partnersAnnounces(suspended('prv_contoso'), context));
        await met;
      });

      const opened = await openPartnership(opening, { ...pair, grants: [], since: new Date(0) });
      await Promise.all(suspending);

      expect(opened).toMatchObject({ status: 'ACTIVE' });
      expect(await PartnershipModel.distinct('status')).toEqual(['SUSPENDED']);
      expect(await whatDiffers()).toEqual([]);
    });
  });
});

/** Says when it was refused a row that somebody else has locked. It is tried again until that one has gone through. */
function whoMeetsALock() {
  const { organizations: original } = deps.stores;
  let meet: () => void;
  const met = new Promise<void>((resolve) => (meet = resolve));
  const refresh: typeof original.refresh = (...given) =>
    original.refresh(...given).catch((error: unknown) => {
      meet();
      throw error;
    });
  return { met, context: { ...deps, stores: { ...deps.stores, organizations: { ...original, refresh } } } };
}
