import { countQueries, useTestDatabase } from '@twotier/testkit';
import mongoose from 'mongoose';
import { PartnershipModel } from '../partnership/partnership.model';
import { aContext } from '../testing/viewers';
import {
  aPartnership,
  aRelationship,
  aSharedCustomer,
  cardOf,
  organizations,
  partnersAnnounces,
} from '../testing/world';
import { OrganizationModel } from '../organization/organization.model';
import type { CustomerRight } from './eligibility';

const pair = { providerId: 'prv_contoso', resellerId: 'rsl_fabrikam' };

/** One line for each right: what, in which partnership, and what stands against it. */
const inWords = (rights: CustomerRight[] | null) =>
  rights?.map(({ permission, partnership, allowed, blockers }) =>
    [
      permission,
      ...(partnership ? [`${partnership.providerId} ${partnership.resellerId}`] : []),
      allowed ? 'yes' : blockers.map(({ code, partnerId }) => [code, partnerId].join(' ').trim()).join(', '),
    ].join(': '),
  ) ?? null;

const rightsOf = async (organization: string | null, customerId = 'cus_wingtip') =>
  inWords(await aContext(organization).loaders.viewerRightsByCustomer.load(customerId));

const MANAGED = ['MANAGE_SUBSCRIPTIONS: yes', 'MANAGE_LICENSES: yes', 'MANAGE_USERS: yes'];

describe('viewerRights', () => {
  useTestDatabase();
  beforeEach(async () => {
    await organizations('prv_contoso', 'prv_northwind', 'rsl_fabrikam', 'rsl_tailspin', 'cus_wingtip', 'cus_lucerne');
  });

  it('of a reseller: what it manages itself, and whether its providers may order (R26, R26a)', async () => {
    await aPartnership(pair);
    await aPartnership({ providerId: 'prv_northwind', resellerId: 'rsl_fabrikam', grants: [] });
    await aSharedCustomer('prv_contoso', 'rsl_fabrikam', 'cus_wingtip');

    expect(await rightsOf('rsl_fabrikam')).toEqual([
      ...MANAGED,
      'SUBMIT_ORDERS: prv_contoso rsl_fabrikam: yes',
      'SUBMIT_ORDERS: prv_northwind rsl_fabrikam: GRANT_MISSING rsl_fabrikam, RELATIONSHIP_MISSING prv_northwind',
    ]);
  });

  it('of a provider: orders and subscriptions in each of its partnerships (R26)', async () => {
    await aPartnership(pair);
    await aPartnership({
      providerId: 'prv_contoso',
      resellerId: 'rsl_tailspin',
      grants: ['SUBMIT_ORDERS', 'ADD_SUBSCRIPTIONS'],
      since: new Date('2025-01-01T00:00:00Z'),
    });
    await aSharedCustomer('prv_contoso', 'rsl_fabrikam', 'cus_wingtip');

    // Shared ones first, although the other partnership is younger.
    expect(await rightsOf('prv_contoso')).toEqual([
      'SUBMIT_ORDERS: prv_contoso rsl_fabrikam: yes',
      'ADD_SUBSCRIPTIONS: prv_contoso rsl_fabrikam: GRANT_MISSING rsl_fabrikam',
      'SUBMIT_ORDERS: prv_contoso rsl_tailspin: RELATIONSHIP_MISSING rsl_tailspin',
      'ADD_SUBSCRIPTIONS: prv_contoso rsl_tailspin: RELATIONSHIP_MISSING rsl_tailspin',
    ]);
  });

  it('says the same of a partnership as orderEligibility of its two', async () => {
    await aPartnership(pair);
    await aRelationship({ partnerId: 'rsl_fabrikam', customerId: 'cus_wingtip' });
    await partnersAnnounces(cardOf('cus_wingtip', { state: 'SUSPENDED', version: 2 }));

    const { loaders } = aContext('rsl_fabrikam');
    const rights = await loaders.viewerRightsByCustomer.load('cus_wingtip');
    expect(rights?.find(({ permission }) => permission === 'SUBMIT_ORDERS')?.blockers).toEqual(
      (await loaders.orderEligibilityOf.load({ ...pair, customerId: 'cus_wingtip', at: null }))?.blockers,
    );
    expect(inWords(rights)?.at(-1)).toBe(
      'SUBMIT_ORDERS: prv_contoso rsl_fabrikam: RELATIONSHIP_MISSING prv_contoso, ORGANIZATION_SUSPENDED',
    );
  });

  it('leaves a suspended reseller nothing, and says why (R26a)', async () => {
    await aPartnership(pair);
    await aSharedCustomer('prv_contoso', 'rsl_fabrikam', 'cus_wingtip');
    await partnersAnnounces(cardOf('rsl_fabrikam', { state: 'SUSPENDED', version: 2 }));

    expect(await rightsOf('rsl_fabrikam')).toEqual([
      'MANAGE_SUBSCRIPTIONS: ORGANIZATION_SUSPENDED rsl_fabrikam',
      'MANAGE_LICENSES: ORGANIZATION_SUSPENDED rsl_fabrikam',
      'MANAGE_USERS: ORGANIZATION_SUSPENDED rsl_fabrikam',
    ]);
  });

  it('counts a suspension that has not reached the partnership yet', async () => {
    await aPartnership(pair);
    await aSharedCustomer('prv_contoso', 'rsl_fabrikam', 'cus_wingtip');
    await OrganizationModel.updateOne({ _id: 'prv_contoso' }, { state: 'SUSPENDED' });

    expect((await rightsOf('rsl_fabrikam'))?.at(-1)).toBe(
      'SUBMIT_ORDERS: prv_contoso rsl_fabrikam: ORGANIZATION_SUSPENDED prv_contoso',
    );
  });

  it('is nothing for whoever does not serve the customer, and for the customer itself (R33)', async () => {
    await aPartnership(pair);
    await aRelationship({ partnerId: 'rsl_fabrikam', customerId: 'cus_wingtip' });
    for (const who of ['prv_contoso', 'rsl_tailspin', 'cus_wingtip', null]) expect(await rightsOf(who)).toBeNull();
    expect(await rightsOf('rsl_fabrikam', 'cus_never')).toBeNull();
  });

  it('goes to 50 partnerships and no further, those that share the customer among them', async () => {
    const shared = await aPartnership({ ...pair, since: new Date('2020-01-01T00:00:00Z') });
    await aSharedCustomer('prv_contoso', 'rsl_fabrikam', 'cus_wingtip');
    const row = await PartnershipModel.findById(shared.id).lean();
    await PartnershipModel.collection.insertMany(
      Array.from({ length: 60 }, (_, index) => ({
        ...row,
        _id: `pts_${index}`,
        resellerId: `rsl_${index}`,
        since: new Date(Date.UTC(2024, 0, index + 1)),
      })) as never[],
    );

    const rights = await aContext('prv_contoso').loaders.viewerRightsByCustomer.load('cus_wingtip');
    const partnerships = [...new Set(rights?.map(({ partnership }) => partnership?.id))];
    expect(partnerships).toHaveLength(50);
    expect(partnerships.slice(0, 2)).toEqual([shared.id, 'pts_59']);
    expect(partnerships.at(-1)).toBe('pts_11');
  });

  it('takes five commands at most, for one customer and for a page of them', async () => {
    await aPartnership(pair);
    for (const customerId of ['cus_wingtip', 'cus_lucerne'])
      await aSharedCustomer('prv_contoso', 'rsl_fabrikam', customerId);
    const commands = async (customerIds: string[]) => {
      const counted = await countQueries([mongoose.connection.name], async () => {
        const rights = await aContext('rsl_fabrikam').loaders.viewerRightsByCustomer.loadMany(customerIds);
        expect(rights.every((one) => Array.isArray(one) && one.length === 4)).toBe(true);
      });
      return counted.byCommand.map(({ collection }) => collection).sort();
    };
    const once = ['organizations', 'partnerships', 'resellerRelationships', 'sharedCustomers'];
    expect(await commands(['cus_wingtip'])).toEqual(once);
    expect(await commands(['cus_wingtip', 'cus_lucerne'])).toEqual(once);
  });
});
