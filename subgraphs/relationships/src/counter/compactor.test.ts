import { aHeardLogger } from '@twotier/events/testing';
import { transact } from '@twotier/mongo';
import { useTestDatabase } from '@twotier/testkit';
import mongoose from 'mongoose';
import { EventEmitter, once } from 'node:events';
import { endPartnership } from '../partnership/endPartnership';
import { looseRows, rowsOf, untilFolded } from '../testing/figures';
import { runDoomedCompactor } from '../testing/runDoomedCompactor';
import { aContext } from '../testing/viewers';
import { whatDiffers } from '../testing/whatDiffers';
import { aPartnership, aRelationship, deps, organizations } from '../testing/world';
import { startCompactor, type Compactor, type CompactorOptions } from './compactor';
import { customersOf } from './counter';
import { CounterModel } from './counter.model';

const contoso = customersOf('prv_contoso');
const fabrikam = customersOf('rsl_fabrikam');
const NEVER_MS = 60_000;

describe('the compactor', () => {
  useTestDatabase();
  const started: Compactor[] = [];
  afterEach(() => Promise.all(started.splice(0).map((compactor) => compactor.stop())));

  const start = (options: Partial<CompactorOptions> = {}) => {
    const { logger, said, next } = aHeardLogger();
    const compactor = startCompactor({ ...deps, logger, leaseMs: 300, pollMs: NEVER_MS, ...options });
    started.push(compactor);
    return { compactor, said, next };
  };

  it('folds what was there before it, and what comes while it works', async () => {
    await looseRows(contoso, [1, 1, 1]);
    start();
    await untilFolded();
    expect(await rowsOf(contoso)).toEqual([3]);

    await looseRows(contoso, [1, -1, -1]);
    await looseRows(fabrikam, [1]);
    await untilFolded();

    expect([await rowsOf(contoso), await rowsOf(fabrikam)]).toEqual([[2], [1]]);
  });

  it('looks by itself now and then, should the change stream have said nothing', async () => {
    await looseRows(contoso, [1]);
    start({ pollMs: 200 });
    await untilFolded();
    // The stream tells of rows that are appended, not of this.
    await CounterModel.collection.updateOne({ counterId: contoso }, { $set: { isLoose: true } });
    await untilFolded();

    expect(await rowsOf(contoso)).toEqual([1]);
  });

  it('works in one process at a time; the next one goes on', async () => {
    const first = start();
    await first.next('folds counters');
    const second = start();
    await looseRows(contoso, [1, 1]);
    await untilFolded();
    expect(second.said).toEqual([]);

    const takesOver = second.next('folds counters');
    await first.compactor.stop();
    await takesOver;
    await looseRows(contoso, [1]);
    await untilFolded();

    expect(await rowsOf(contoso)).toEqual([3]);
  });

  it('waits for a database that is away, longer each time', async () => {
    const failures = [new Error('away'), new Error('still away')];
    const away: typeof transact = (work) => {
      const failure = failures.shift();
      return failure ? Promise.reject(failure) : transact(work);
    };
    await looseRows(contoso, [1, 1]);
    const { said } = start({ transact: away });
    await untilFolded();

    expect(said.filter(({ level }) => level === 40)).toMatchObject([
      {
        msg: 'cannot fold counters at present',
        job: 'fold-counters',
        attempt: 1,
        retryInMs: 100,
        err: { message: 'away' },
      },
      { msg: 'cannot fold counters at present', job: 'fold-counters', attempt: 2, retryInMs: 200 },
    ]);
  });

  it('stops within two seconds, even from a database that does not answer', async () => {
    const asked = new EventEmitter();
    const isAsked = once(asked, 'asked');
    const { compactor } = start({ transact: () => new Promise(() => asked.emit('asked')) });
    await isAsked;

    const since = performance.now();
    await compactor.stop();
    started.pop();

    expect(performance.now() - since).toBeLessThan(2_000);
  });

  it('loses and adds nothing when it is killed amid fifty who open and end at once', async () => {
    const resellers = ['rsl_a', 'rsl_b', 'rsl_c', 'rsl_d', 'rsl_e'];
    const customers = Array.from({ length: 22 }, (_, at) => `cus_${at}`);
    await organizations('prv_contoso', ...resellers, ...customers);
    const partnerships = [];
    for (const resellerId of resellers)
      partnerships.push(await aPartnership({ providerId: 'prv_contoso', resellerId }));
    const dying = runDoomedCompactor({ dbName: mongoose.connection.name, leaseMs: 300, killAt: 2 });
    await untilFolded();

    await Promise.all([
      ...customers.map((customerId) => aRelationship({ partnerId: 'prv_contoso', customerId })),
      ...customers.map((customerId, at) => aRelationship({ partnerId: resellers[at % 5] as string, customerId })),
      ...partnerships.map(({ id, resellerId }) => endPartnership(aContext(resellerId), id)),
    ]);
    expect(await dying).toBe('SIGKILL');
    expect(await whatDiffers()).toEqual([]);
    start();
    await untilFolded();

    expect(await whatDiffers()).toEqual([]);
    expect(await CounterModel.countDocuments()).toBe((await CounterModel.distinct('counterId')).length);
  }, 60_000);
});
