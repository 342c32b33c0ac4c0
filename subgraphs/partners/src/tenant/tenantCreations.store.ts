import { isDuplicateKey } from '@twotier/mongo';
import { hourOf } from './tenant';
import { TenantCreationsModel } from './tenantCreations.model';

/** The number in the filter is the guard. */
async function addOne(at: Date, most: number): Promise<boolean> {
  const { modifiedCount } = await TenantCreationsModel.updateOne(
    { _id: hourOf(at).hour, count: { $lt: most } },
    { $inc: { count: 1 } },
  );
  return modifiedCount === 1;
}

/** Places are taken and given back beside any transaction: what is counted happens at a directory that is not ours. */
export const tenantCreationStore = {
  /** Takes one of the hour's places, also when many come at once; false when none is left. */
  async takePlace(at: Date, most: number): Promise<boolean> {
    if (await addOne(at, most)) return true;
    // The hour is full, or nobody has come in it yet.
    const { hour, endsAt } = hourOf(at);
    try {
      await TenantCreationsModel.create([{ _id: hour, count: 1, expiresAt: endsAt }]);
      return true;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      return addOne(at, most);
    }
  },

  /** When no tenant came of it. */
  async giveBack(at: Date): Promise<void> {
    await TenantCreationsModel.updateOne({ _id: hourOf(at).hour, count: { $gt: 0 } }, { $inc: { count: -1 } });
  },
};
