import { useTestDatabase } from '@twotier/testkit';
import { generateWorld } from '@twotier/worlds/generateWorld';
import { OrganizationModel } from '../organization/organization.model';
import { PartnershipModel } from '../partnership/partnership.model';
import { ResellerRelationshipModel } from '../resellerRelationship/resellerRelationship.model';
import { SharedCustomerModel } from '../sharedCustomer/sharedCustomer.model';
import { deps } from '../testing/world';
import { seedGeneratedWorld } from './seedGeneratedWorld';

const world = generateWorld({ relationships: 1_000, seed: 7 });

describe('seedGeneratedWorld', () => {
  useTestDatabase();

  it('writes as many relationships as the size says, and everything that follows from them', async () => {
    const written = await seedGeneratedWorld(world, {});

    expect(await ResellerRelationshipModel.countDocuments({ partnerKind: 'RESELLER' })).toBe(1_000);
    const counts = [
      await OrganizationModel.countDocuments(),
      await PartnershipModel.countDocuments(),
      await ResellerRelationshipModel.countDocuments(),
      await SharedCustomerModel.countDocuments(),
    ];
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(written);
    expect(counts[1]).toBe(world.counts.partnerships);
  });

  it('leaves nothing for the use case to derive', async () => {
    await seedGeneratedWorld(world, {});
    const before = await SharedCustomerModel.find().sort({ _id: 1 }).lean();

    for (const { customer } of [...world.relationships()].slice(0, 50)) {
      await deps.transact(async () => {
        const locked = (await deps.stores.organizations.lock([customer.id]))?.get(customer.id);
        const active = await deps.stores.resellerRelationships.activeOf(deps.viewer, customer.id);
        if (locked) await deps.stores.sharedCustomers.derive(locked, active);
      });
    }

    expect(await SharedCustomerModel.find().sort({ _id: 1 }).lean()).toEqual(before);
  });

  it('can be repeated after it broke off', async () => {
    await seedGeneratedWorld(world, {});
    const before = await SharedCustomerModel.countDocuments();
    await seedGeneratedWorld(world, {});
    expect(await SharedCustomerModel.countDocuments()).toBe(before);
  });

  it('has all indexes in the end, also where a run that broke off had left them out', async () => {
    await seedGeneratedWorld(world, {});
    const links = await SharedCustomerModel.countDocuments();
    await SharedCustomerModel.collection.dropIndexes();
    await ResellerRelationshipModel.collection.dropIndex('one_active_per_pair');

    await seedGeneratedWorld(world, {});

    for (const model of [OrganizationModel, PartnershipModel, ResellerRelationshipModel, SharedCustomerModel])
      expect(await model.diffIndexes()).toEqual({ toDrop: [], toCreate: [] });
    expect(await SharedCustomerModel.countDocuments()).toBe(links);
  });
});
