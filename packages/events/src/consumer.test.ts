import { transact } from '@twotier/mongo';
import { currentRequestId, runInScope } from '@twotier/subgraph-kit';
import { appendToOutbox } from './appendToOutbox';
import type { ConsumerOptions } from './consumer';
import { LeaseModel } from './lease.model';
import { OutboxModel } from './outbox.model';
import { PositionModel } from './position.model';
import { SeenEventModel } from './seenEvent.model';
import { aGate } from './testing/gate';
import { announce, tallies, tallyHandlers } from './testing/tally';
import { TallyModel } from './testing/tally.model';
import { aHeardLogger, useConsumers } from './testing/useConsumers';
import { useDatabase } from './testing/useDatabase';

useDatabase();
const start = useConsumers();

const fabrikam = 'rsl_fabrikam';
const tailspin = 'rsl_tailspin';
const position = () => PositionModel.findOne().lean();
const announceStrange = (data: object) =>
  transact(() => appendToOutbox({ type: 'weather.changed', subject: fabrikam, data }));

/** Lets an idle consumer store where it is. */
async function aPlaceInTheStream() {
  const consumer = start({ leaseMs: 300 });
  while (!(await position())?.token);
  await consumer.stop();
}

describe('startConsumer', () => {
  it('gives each event its effect once, in order per subject', async () => {
    const consumer = start();
    for (const version of [1, 2, 3]) {
      await announce(fabrikam, version);
      await announce(tailspin, version);
    }

    await consumer.caughtUp();

    expect(await tallies()).toEqual({ [fabrikam]: [1, 2, 3], [tailspin]: [1, 2, 3] });
  });

  it('handles what was announced before it first started', async () => {
    await announce(fabrikam, 1);
    await announce(fabrikam, 2);

    await start().caughtUp();

    expect(await tallies()).toEqual({ [fabrikam]: [1, 2] });
  });

  it('goes on where it stopped', async () => {
    const first = start();
    await announce(fabrikam, 1);
    await first.caughtUp();
    await first.stop();
    await announce(fabrikam, 2);

    await start().caughtUp();

    expect(await tallies()).toEqual({ [fabrikam]: [1, 2] });
  });

  it('passes by what concerns nobody here, and moves on', async () => {
    const { onStep, reached, open } = aGate('committed', 7);
    start({ onStep });
    const { at } = await announceStrange({ version: 7 });
    await reached;
    open();

    expect(await position()).toMatchObject({ at });
    expect(await SeenEventModel.countDocuments()).toBe(0);
  });

  it('stores the place in the stream also when nothing comes', async () => {
    await aPlaceInTheStream();

    expect(await position()).toEqual({
      _id: expect.any(String) as string,
      token: { _data: expect.any(String) as string },
    });
  });

  it('lets handlers know which request it was', async () => {
    const requests: (string | null)[] = [];
    const consumer = start({
      handlers: { 'organization.changed': async () => void requests.push(currentRequestId()) },
    });
    await runInScope('req-1', () => announce(fabrikam, 1));

    await consumer.caughtUp();

    expect(requests).toEqual(['req-1']);
  });

  describe('of an event that is too much for one transaction', () => {
    /** Takes three transactions over each event. */
    const inThreeParts: ConsumerOptions['handlers'] = {
      'organization.changed': async ({ subject, data }) => {
        const row = await TallyModel.findOneAndUpdate(
          { _id: subject },
          { $push: { versions: data.version } },
          { upsert: true, returnDocument: 'after' },
        ).lean();
        return row.versions.filter((version) => version === data.version).length < 3 ? 'more' : 'done';
      },
    };

    it('does part after part, and what comes behind it after the last', async () => {
      const consumer = start({ handlers: inThreeParts });
      await announce(fabrikam, 1);
      await announce(fabrikam, 2);

      await consumer.caughtUp();

      expect(await tallies()).toEqual({ [fabrikam]: [1, 1, 1, 2, 2, 2] });
      expect(await SeenEventModel.countDocuments()).toBe(2);
    });

    it('goes on after the last part that was stored when another process takes over', async () => {
      await aPlaceInTheStream();
      const { onStep, reached, open } = aGate('committed', 1);
      const first = start({ handlers: inThreeParts, onStep });
      await announce(fabrikam, 1);
      await reached;
      const stopped = first.stop();
      open();
      await stopped;
      expect([await tallies(), await SeenEventModel.countDocuments()]).toEqual([{ [fabrikam]: [1] }, 0]);

      await start({ handlers: inThreeParts }).caughtUp();

      expect(await tallies()).toEqual({ [fabrikam]: [1, 1, 1] });
    });
  });

  it('follows its outbox again after somebody has dropped it', async () => {
    const consumer = start();
    await announce(fabrikam, 1);
    await consumer.caughtUp();
    await OutboxModel.collection.drop();
    await announce(fabrikam, 2);

    await consumer.caughtUp();

    expect(await tallies()).toEqual({ [fabrikam]: [1, 2] });
  });
});

describe('a handler that throws', () => {
  /** Fails at version 2 as often as told, after it has written. */
  const failing = (times: number) => {
    let left = times;
    return {
      'organization.changed': async (
        event: Parameters<NonNullable<(typeof tallyHandlers)['organization.changed']>>[0],
      ) => {
        await tallyHandlers['organization.changed']?.(event);
        if (event.data.version === 2 && left-- > 0) throw new Error('not today');
      },
    };
  };

  it('loses nothing, repeats nothing and keeps the order', async () => {
    const consumer = start({ handlers: failing(3) });
    for (const version of [1, 2, 3]) await announce(fabrikam, version);

    await consumer.caughtUp();

    expect(await tallies()).toEqual({ [fabrikam]: [1, 2, 3] });
  });

  it('holds everything behind it, and says which event it is each time', async () => {
    const { logger, said, next } = aHeardLogger();
    await announce(fabrikam, 1);
    const { id } = await announce(fabrikam, 2);
    await announce(fabrikam, 3);
    start({ handlers: failing(Infinity), logger });
    await next('event failed, all behind it wait');
    await next('event failed, all behind it wait');

    expect(await tallies()).toEqual({ [fabrikam]: [1] });
    const event = { id, type: 'organization.changed', subject: fabrikam };
    expect(said.filter(({ level }) => level >= 40)).toMatchObject([
      {
        level: 50,
        consumer: expect.stringMatching(/^tally</) as string,
        event,
        attempt: 1,
        retryInMs: 100,
        err: { message: 'not today' },
      },
      { level: 50, event, attempt: 2, retryInMs: 200 },
    ]);
  });
});

describe('two processes of one consumer', () => {
  it('work one at a time', async () => {
    const first = start();
    await announce(fabrikam, 1);
    await first.caughtUp();
    const handledBySecond = jest.fn(tallyHandlers['organization.changed']);
    const second = start({ handlers: { 'organization.changed': handledBySecond }, leaseMs: 100 });
    for (const version of [2, 3, 4]) await announce(fabrikam, version);

    await second.caughtUp();

    expect(await tallies()).toEqual({ [fabrikam]: [1, 2, 3, 4] });
    expect(handledBySecond).not.toHaveBeenCalled();
  });

  it('pass the work on at once when one stops', async () => {
    const first = start();
    await announce(fabrikam, 1);
    await first.caughtUp();
    const second = start({ leaseMs: 100 });
    await first.stop();
    await announce(fabrikam, 2);

    await second.caughtUp();

    expect(await tallies()).toEqual({ [fabrikam]: [1, 2] });
  });

  it('do no harm when one wakes up after the other has taken over', async () => {
    await aPlaceInTheStream();
    const { onStep, reached, open } = aGate('read', 1);
    const { logger, next } = aHeardLogger();
    start({ onStep, logger });
    await announce(fabrikam, 1);
    await reached;
    await LeaseModel.updateOne({}, { until: new Date(0) });
    const second = start();
    await announce(fabrikam, 2);
    await second.caughtUp();
    const before = await position();
    open();
    await next('another process follows the outbox now');

    expect(await tallies()).toEqual({ [fabrikam]: [1, 2] });
    expect(await position()).toEqual(before);
  });

  it('wait for each other when one takes over amid a transaction', async () => {
    const { onStep, reached, open } = aGate('stored', 1);
    start({ onStep });
    await announce(fabrikam, 1);
    await reached;
    const second = start({ leaseMs: 100 });
    await announce(fabrikam, 2);
    open();
    await second.caughtUp();

    expect(await tallies()).toEqual({ [fabrikam]: [1, 2] });
    expect(await TallyModel.countDocuments()).toBe(1);
  });
});

describe('stop', () => {
  it('takes at most 2 s and gives the lease back', async () => {
    const consumer = start();
    await announce(fabrikam, 1);
    await consumer.caughtUp();
    const before = Date.now();

    await consumer.stop();

    expect(Date.now() - before).toBeLessThan(2_000);
    expect(await LeaseModel.countDocuments()).toBe(0);
  });

  it('does not wait for a handler that hangs, whose event stays to be handled', async () => {
    const { onStep, reached, open } = aGate('stored', 1);
    const consumer = start({ onStep });
    await announce(fabrikam, 1);
    await reached;
    const before = Date.now();

    await consumer.stop();

    expect(Date.now() - before).toBeLessThan(2_000);
    expect(await tallies()).toEqual({});
    open();
    await start({ leaseMs: 100 }).caughtUp();
    expect(await tallies()).toEqual({ [fabrikam]: [1] });
  });

  it('ends the waiting of those who asked whether it has caught up', async () => {
    const { onStep, reached, open } = aGate('read', 1);
    const consumer = start({ onStep });
    await announce(fabrikam, 1);
    await reached;
    const waiting = consumer.caughtUp();
    const stopped = consumer.stop();

    // The event is still in hand, so that the waiting cannot end otherwise.
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    open();
    await stopped;
  });
});
