import { historyListOf, HistoryModel } from '@twotier/history';
import { transact } from '@twotier/mongo';
import { useTestDatabase } from '@twotier/testkit';
import { AsyncLocalStorage } from 'node:async_hooks';
import { openPartnership } from '../partnership/openPartnership';
import { PartnershipModel } from '../partnership/partnership.model';
import { ResellerRelationshipModel } from '../resellerRelationship/resellerRelationship.model';
import { SharedCustomerModel } from '../sharedCustomer/sharedCustomer.model';
import { aContext, aContextOf } from '../testing/viewers';
import { whatDiffers } from '../testing/whatDiffers';
import {
  aPartnership,
  aSharedCustomer,
  cardOf,
  deps,
  everything,
  organizations,
  partnersAnnounces,
} from '../testing/world';
import { OrganizationModel } from './organization.model';

const pair = { providerId: 'prv_contoso', resellerId: 'rsl_fabrikam' };
const ALL = ['prv_contoso', 'rsl_fabrikam', 'cus_wingtip'];
const suspended = (id: string, version = 2) => cardOf(id, { state: 'SUSPENDED', version });
const snapshot = (card: ReturnType<typeof cardOf>) => ({ ...card, isSnapshot: true as const });
const rowOf = (id: string) => OrganizationModel.findById(id).lean();

/** A customer that both of the pair serve. */
const aTriangle = async () => {
  await organizations(...ALL);
  const { id } = await aPartnership(pair);
  await aSharedCustomer('prv_contoso', 'rsl_fabrikam', 'cus_wingtip');
  return id;
};

/** A mended row is younger. */
const withoutInstants = (world: Record<string, unknown[]>) =>
  JSON.parse(JSON.stringify(world, (name, value: unknown) => (name === 'updatedAt' ? undefined : value))) as unknown;

describe('the projection of organisations', () => {
  useTestDatabase();

  describe('a change of state', () => {
    it('is written down once, however often it comes, and for nobody to read', async () => {
      await aTriangle();

      await partnersAnnounces(suspended('prv_contoso'));
      await partnersAnnounces(suspended('prv_contoso'));
      await partnersAnnounces(cardOf('prv_contoso', { version: 3 }));

      const rows = await HistoryModel.find({ subject: 'prv_contoso' }).sort({ at: 1, _id: 1 }).lean();
      expect(rows.map(({ what, parties, before, after }) => ({ what, parties, before, after }))).toEqual([
        { what: 'organization.suspended', parties: [], before: { state: 'ACTIVE' }, after: { state: 'SUSPENDED' } },
        { what: 'organization.restored', parties: [], before: { state: 'SUSPENDED' }, after: { state: 'ACTIVE' } },
      ]);
    });

    it.each(ALL)('is not in the history that %s reads here (R36)', async (own) => {
      await aTriangle();
      await partnersAnnounces(suspended('prv_contoso'));
      const context = aContext(own);

      const list = historyListOf(context, 'relationshipHistory', { filter: { subjectId: 'prv_contoso' } });

      expect(list && (await context.loaders.historyLists.total(list))).toEqual({ count: 0, isExact: true });
      expect(list && (await context.loaders.historyLists.page(list)).rows).toEqual([]);
    });
  });

  it('takes a change of country onto what carries it', async () => {
    const id = await aTriangle();

    await partnersAnnounces(cardOf('cus_wingtip', { countryCode: 'FR', version: 2 }));
    await partnersAnnounces(cardOf('rsl_fabrikam', { countryCode: 'PL', version: 2 }));

    expect(await ResellerRelationshipModel.distinct('countryCode')).toEqual(['FR']);
    expect(await SharedCustomerModel.distinct('countryCode')).toEqual(['FR']);
    expect(await PartnershipModel.findById(id).lean()).toMatchObject({ providerCountry: 'DE', resellerCountry: 'PL' });
  });

  describe('a snapshot', () => {
    it('goes over what is wrong at the same version, on the edges as well', async () => {
      const id = await aTriangle();
      const right = await everything();
      const wrong = { name: 'Mallory', nameKey: 'mallory', countryCode: 'US' };
      await OrganizationModel.updateMany({}, { $set: wrong });
      await ResellerRelationshipModel.updateMany({}, { $set: wrong });
      await SharedCustomerModel.updateMany({}, { $set: wrong });
      await PartnershipModel.updateOne({ _id: id }, { $set: { providerName: 'Mallory', resellerCountry: 'US' } });

      for (const one of ALL) await partnersAnnounces(cardOf(one));
      expect(await OrganizationModel.distinct('name')).toEqual(['Mallory']);

      for (const one of ALL) await partnersAnnounces(snapshot(cardOf(one)));
      expect(withoutInstants(await everything())).toEqual(withoutInstants(right));
    });

    it('mends a status that does not follow from both ends, and writes that down', async () => {
      const id = await aTriangle();
      await PartnershipModel.updateOne({ _id: id }, { $set: { status: 'SUSPENDED' } });

      await partnersAnnounces(snapshot(cardOf('rsl_fabrikam')));

      expect(await PartnershipModel.findById(id).lean()).toMatchObject({ status: 'ACTIVE', version: 2 });
      expect(await HistoryModel.countDocuments({ subject: id, what: 'partnership.restored' })).toBe(1);
    });

    it('of an older version changes nothing, and one of what is here neither', async () => {
      await aTriangle();
      await partnersAnnounces(cardOf('prv_contoso', { name: 'Contoso Worldwide', version: 5 }));
      const before = await everything();

      await partnersAnnounces(snapshot(cardOf('prv_contoso', { version: 4 })));
      await partnersAnnounces(snapshot(cardOf('prv_contoso', { name: 'Contoso Worldwide', version: 5 })));

      expect(await everything()).toEqual(before);
    });

    it('rebuilds a projection that is gone', async () => {
      await aTriangle();
      const rows = () => OrganizationModel.find().sort({ _id: 1 }).select('-seq -createdAt -updatedAt').lean();
      const before = await rows();
      await OrganizationModel.deleteMany();

      for (const one of ALL) await partnersAnnounces(snapshot(cardOf(one)));

      expect(await rows()).toEqual(before);
      expect(await whatDiffers()).toEqual([]);
    });
  });

  describe('the token of who acts', () => {
    const acting = (given: Parameters<typeof cardOf>[1]) => ({
      ...deps,
      stores: aContextOf(cardOf('rsl_fabrikam', given)).stores,
    });
    const open = (context: typeof deps) => openPartnership(context, { ...pair, grants: [], since: new Date(0) });

    it('brings an organisation that no event has brought yet', async () => {
      await organizations('prv_contoso');

      expect(await open(deps)).toMatchObject({ code: 'NOT_FOUND' });
      expect(await open(acting({ name: 'Fabrikam' }))).toMatchObject({ status: 'ACTIVE', resellerName: 'Fabrikam' });

      // What the token does not tell comes with the event.
      await partnersAnnounces(cardOf('rsl_fabrikam', { name: 'Fabrikam', primaryDomain: 'fabrikam.example' }));
      expect(await rowOf('rsl_fabrikam')).toMatchObject({ version: 1, primaryDomain: 'fabrikam.example' });
      expect(await whatDiffers()).toEqual([]);
    });

    it('brings a newer name and state, written down; the edges follow at the event', async () => {
      const id = await aTriangle();
      const card = { name: 'Fabrikam Cloud', state: 'SUSPENDED' as const, version: 3 };

      expect(await open(acting(card))).toMatchObject({ id, status: 'ACTIVE' });
      expect(await rowOf('rsl_fabrikam')).toMatchObject(card);
      expect(await HistoryModel.countDocuments({ what: 'organization.suspended' })).toBe(1);

      await partnersAnnounces(cardOf('rsl_fabrikam', card));
      expect(await PartnershipModel.findById(id).lean()).toMatchObject({
        status: 'SUSPENDED',
        resellerName: 'Fabrikam Cloud',
      });
      expect(await whatDiffers()).toEqual([]);
    });

    it.each([2, 5])('of version %i changes nothing where version 5 is', async (version) => {
      await aTriangle();
      await partnersAnnounces(cardOf('rsl_fabrikam', { name: 'Fabrikam Cloud', version: 5 }));
      const kept = { name: 'Fabrikam Cloud', state: 'ACTIVE', version: 5 };
      const seq = (await rowOf('rsl_fabrikam'))?.seq ?? 0;

      await open(acting({ name: 'Fabrikam', state: 'SUSPENDED', version }));

      expect(await rowOf('rsl_fabrikam')).toMatchObject({ ...kept, seq: seq + 1 });
    });

    it('leaves the domain that it does not know', async () => {
      await organizations('prv_contoso', cardOf('rsl_fabrikam', { primaryDomain: 'fabrikam.example' }));
      const { id, kind, name, countryCode, state } = cardOf('rsl_fabrikam');

      await open({ ...deps, stores: aContextOf({ id, kind, name, countryCode, state, version: 2 }).stores });

      expect(await rowOf('rsl_fabrikam')).toMatchObject({ version: 2, primaryDomain: 'fabrikam.example' });
    });

    it('may arrive together with the event: whoever comes second finds it', async () => {
      await organizations('prv_contoso');

      await Promise.all([open(acting({})), partnersAnnounces(cardOf('rsl_fabrikam')), open(acting({}))]);

      expect(await PartnershipModel.countDocuments()).toBe(1);
      expect(await whatDiffers()).toEqual([]);
    });

    it('runs again where the event has come after what it saw', async () => {
      const outside = AsyncLocalStorage.snapshot();
      const pending = [() => outside(() => partnersAnnounces(cardOf('rsl_fabrikam')))];

      const { isChanged } = await transact(async () => {
        expect(await rowOf('rsl_tailspin')).toBeNull(); // from here on it sees this instant
        await pending.pop()?.();
        return deps.stores.organizations.refresh(cardOf('rsl_fabrikam'));
      });

      expect(isChanged).toBe(false);
      expect(await OrganizationModel.distinct('_id')).toEqual(['rsl_fabrikam']);
    });

    it('brings nobody but who acts', async () => {
      await organizations('prv_contoso');
      const { stores } = aContextOf(cardOf('rsl_tailspin'));

      expect(await transact(() => stores.organizations.lock(['prv_contoso', 'rsl_fabrikam']))).toBeNull();

      expect(await OrganizationModel.distinct('_id')).toEqual(['prv_contoso']);
    });
  });
});
