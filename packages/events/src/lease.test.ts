import { transact } from '@twotier/mongo';
import { Lease, LeaseLost } from './lease';
import { LeaseModel } from './lease.model';
import { useDatabase } from './testing/useDatabase';

useDatabase();

const HOUR = 3_600_000;
const aLease = () => new Lease('tally<partners', HOUR);
/** What the clock would do to it. */
const letItEnd = () => LeaseModel.updateOne({}, { until: new Date(0) });

describe('Lease', () => {
  it('is taken by exactly one of twenty at once', async () => {
    const taken = await Promise.all(Array.from({ length: 20 }, () => aLease().take()));

    expect(taken.filter(Boolean)).toEqual([true]);
  });

  it('is kept from others while it lasts, and taken again by its owner', async () => {
    const [ours, theirs] = [aLease(), aLease()];

    expect([await ours.take(), await theirs.take(), await ours.take()]).toEqual([true, false, true]);
  });

  it('passes on when it has ended', async () => {
    const [ours, theirs] = [aLease(), aLease()];
    await ours.take();
    await letItEnd();

    expect([await theirs.take(), await ours.take()]).toEqual([true, false]);
  });

  it('passes on at once when it is given back', async () => {
    const [ours, theirs] = [aLease(), aLease()];
    await ours.take();
    await ours.release();

    expect(await theirs.take()).toBe(true);
  });

  it('is not given back by others', async () => {
    const [ours, theirs] = [aLease(), aLease()];
    await ours.take();
    await theirs.release();

    expect(await theirs.take()).toBe(false);
  });

  it('makes a transaction of its former owner worth nothing', async () => {
    const [ours, theirs] = [aLease(), aLease()];
    await ours.take();
    await letItEnd();
    await theirs.take();

    await expect(transact(() => ours.hold())).rejects.toThrow(LeaseLost);
  });

  it('is not taken while a transaction of its owner is on the way', async () => {
    const [ours, theirs] = [aLease(), aLease()];
    await ours.take();
    await letItEnd();
    let stolen: Promise<boolean> | undefined;

    await transact(async () => {
      await ours.hold();
      stolen = theirs.take();
      await LeaseModel.findOne(); // the other's attempt is with the server by now
    });

    expect(await stolen).toBe(false);
  });

  it('goes by the clock of the database, whatever ours says', async () => {
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 24 * HOUR);
    const [ours, theirs] = [aLease(), aLease()];
    await ours.take();
    clock.mockReturnValue(Date.now() + 24 * HOUR);

    expect(await theirs.take()).toBe(false);
    clock.mockRestore();
    expect(await LeaseModel.findOne().lean()).toMatchObject({ until: expect.any(Date) as Date });
    const { until } = (await LeaseModel.findOne().lean()) ?? {};
    expect(Number(until) - Date.now()).toBeLessThanOrEqual(HOUR + 1_000);
  });
});
