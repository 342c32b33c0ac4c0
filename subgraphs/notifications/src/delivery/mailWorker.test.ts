import { aHeardLogger } from '@twotier/events/testing';
import { useTestDatabase } from '@twotier/testkit';
import { useSmtpServer } from '@twotier/testkit/smtpServer';
import { stores } from '../context';
import {
  allDeliveries,
  anInvitation,
  aQueueOf,
  deliveriesWhen,
  handleMails,
  makeDue,
  useMailWorkers,
} from '../testing/deliveries';
import type { ClaimedDelivery } from './delivery';
import { DeliveryModel, type DeliveryDocument } from './delivery.model';

useTestDatabase();
const smtp = useSmtpServer();
const aWorker = useMailWorkers(smtp);

const allAre = (status: string) => (rows: DeliveryDocument[]) => rows.every((row) => row.status === status);
const idsTaken = () => smtp().mails.map(({ messageId }) => messageId);

describe('a mail worker', () => {
  it('brings what is queued, each to its one recipient, and writes it down', async () => {
    await aQueueOf(3);
    aWorker();

    const rows = await deliveriesWhen(allAre('SENT'));

    expect(idsTaken().sort()).toEqual([0, 1, 2].map((n) => `<dlv_0000${n}@twotier.example>`));
    expect(
      smtp()
        .mails.map(({ recipients }) => recipients)
        .sort(),
    ).toEqual([0, 1, 2].map((n) => [`ada${n}@fabrikam.example`]));
    expect(rows).toMatchObject(
      rows.map(() => ({ attemptCount: 1, attempts: [{ outcome: 'ACCEPTED', code: 250, reason: null }] })),
    );
  });

  it('makes the link when the mail is written: neither the database nor the log ever has it (R27)', async () => {
    const { logger, said } = aHeardLogger();
    smtp().troubles.dataEnded = () => 550;
    await handleMails(anInvitation());
    aWorker({ logger });
    await deliveriesWhen(allAre('FAILED'));
    smtp().troubles = {};
    await handleMails(anInvitation());
    await smtp().hasTaken(1);
    const [, token = ''] = /\/join\/(\S+)/.exec((await smtp().mails[0]?.read())?.text ?? '') ?? [];

    expect(token).toMatch(/^usr_ada[.]1[.][\w-]{43}$/);
    expect(JSON.stringify(await allDeliveries())).not.toContain(token.slice(-43));
    await deliveriesWhen((rows) => rows.every(({ status }) => status !== 'PENDING'));
    expect(said.map(({ msg }) => msg)).toContain('a mail cannot be delivered');
    expect(JSON.stringify(said)).not.toContain(token.slice(-43));
    expect(JSON.stringify(said)).not.toContain('ada@fabrikam.example');
  });

  it('tries again after a 4xx, later each time, and says why until it is sent', async () => {
    await aQueueOf(1);
    smtp().troubles.recipient = () => 451;
    aWorker();
    const [deferred] = await deliveriesWhen(allAre('RETRYING'));
    expect(deferred).toMatchObject({ attemptCount: 1, failure: '451 Not this one (451)' });

    await makeDue();
    const [again] = await deliveriesWhen(([row]) => row?.attemptCount === 2);
    const pauseOf = (row?: DeliveryDocument) =>
      (row?.nextAttemptAt?.getTime() ?? 0) - (row?.lastAttemptAt?.getTime() ?? 0);
    expect(pauseOf(deferred)).toBeGreaterThanOrEqual(15_000);
    expect(pauseOf(again)).toBeGreaterThanOrEqual(30_000);

    smtp().troubles = {};
    await makeDue();
    expect(await deliveriesWhen(allAre('SENT'))).toMatchObject([{ attemptCount: 3 }]);
    expect(idsTaken()).toEqual(['<dlv_00000@twotier.example>']);
  });

  it('ends at once after a 5xx, and shows it', async () => {
    await aQueueOf(1);
    smtp().troubles.recipient = () => 550;
    aWorker();

    const [row] = await deliveriesWhen(allAre('FAILED'));

    expect(row).toMatchObject({ attemptCount: 1, failure: '550 Not this one (550)' });
    expect(row).not.toHaveProperty('nextAttemptAt');
    expect(idsTaken()).toEqual([]);
  });

  it('gives up a day after the first attempt', async () => {
    await aQueueOf(1, {
      status: 'RETRYING',
      attemptCount: 30,
      firstAttemptAt: new Date(Date.now() - 25 * 60 * 60_000),
    });
    smtp().troubles.recipient = () => 451;
    aWorker();

    expect(await deliveriesWhen(allAre('FAILED'))).toMatchObject([{ attemptCount: 31 }]);
  });

  it('sends no link that has run out', async () => {
    await handleMails(anInvitation({ link: { version: 1, expiresAt: new Date('2026-11-21T10:00:00Z') } }));
    await DeliveryModel.collection.updateMany({}, { $set: { 'link.expiresAt': new Date(0) } });
    aWorker();

    expect(await deliveriesWhen(allAre('FAILED'))).toMatchObject([
      { failure: 'Its link ran out before the mail could be sent.' },
    ]);
    expect(idsTaken()).toEqual([]);
  });

  it('goes on after a mail that cannot be written, which waits for a mended template', async () => {
    await handleMails(anInvitation());
    await DeliveryModel.collection.updateMany({}, { $set: { link: null } });
    await aQueueOf(1);
    aWorker();

    const rows = await deliveriesWhen((all) => all.every(({ status }) => status !== 'PENDING'));

    expect(rows).toMatchObject([
      { status: 'SENT' },
      { status: 'RETRYING', failure: expect.stringContaining('ours') as string },
    ]);
  });
});

describe('while the mail server is away', () => {
  it('mails wait without attempts, but for those that met the end; at its return all go out', async () => {
    await aQueueOf(50);
    let callers = 0;
    const hasBeenAskedOften = new Promise<void>((resolve) => {
      smtp().troubles.connect = () => {
        if (++callers === 9) resolve();
        return 'cut';
      };
    });
    aWorker();
    await hasBeenAskedOften;

    const rows = await deliveriesWhen((all) => all.some(({ status }) => status === 'RETRYING'));
    expect(rows.reduce((sum, { attemptCount }) => sum + attemptCount, 0)).toBeLessThanOrEqual(5);
    expect(rows.find(({ status }) => status === 'RETRYING')?.failure).toBe('The mail server is out of reach.');

    smtp().troubles = {};
    await smtp().hasTaken(50);

    expect(new Set(idsTaken()).size).toBe(50);
    expect(smtp().mails).toHaveLength(50);
    await deliveriesWhen(allAre('SENT'));
  });

  it('and after it came back on its port, mails go out', async () => {
    await aQueueOf(3);
    await smtp().die();
    aWorker();
    await deliveriesWhen((all) => all.some(({ status }) => status === 'RETRYING'));

    await smtp().revive();

    await smtp().hasTaken(3);
    await deliveriesWhen(allAre('SENT'));
  });

  it('or answers for ever, mails wait no longer than the deadline', async () => {
    await aQueueOf(1);
    smtp().troubles.recipient = () => 'drip';
    aWorker({ deadlineMs: 300 });

    expect(await deliveriesWhen(allAre('RETRYING'))).toMatchObject([
      { failure: 'The mail server did not answer in time.' },
    ]);
  });

  it('after it took a mail without a word, that mail is not repeated for minutes', async () => {
    await aQueueOf(1);
    smtp().troubles.dataEnded = () => 'cut';
    aWorker();

    const [row] = await deliveriesWhen(allAre('RETRYING'));

    expect(row?.attempts).toMatchObject([{ outcome: 'UNCERTAIN' }]);
    const pause = (row?.nextAttemptAt?.getTime() ?? 0) - (row?.lastAttemptAt?.getTime() ?? 0);
    expect(pause).toBeGreaterThanOrEqual(150_000);
    expect(idsTaken()).toHaveLength(1);
  });
});

describe('several workers', () => {
  it('send each mail once', async () => {
    await aQueueOf(60);
    Array.from({ length: 3 }, () => aWorker());

    await deliveriesWhen(allAre('SENT'));

    expect(idsTaken()).toHaveLength(60);
    expect(new Set(idsTaken()).size).toBe(60);
  });

  it('take up what a dead one held, once its lease has ended', async () => {
    await aQueueOf(1);
    const held = (await stores.deliveries.claim({ type: 'system', job: 'dead' }, 700)) as ClaimedDelivery;
    aWorker();

    const [row] = await deliveriesWhen(allAre('SENT'));

    expect(row?.lastAttemptAt?.getTime()).toBeGreaterThan(held.claimedAt.getTime() + 700);
    expect(idsTaken()).toHaveLength(1);
  });

  it('do not begin what another one may have by now', async () => {
    await aQueueOf(1);
    const others = async () => {
      for (;;) {
        const taken = await stores.deliveries.claim({ type: 'system', job: 'other' }, 60_000);
        if (taken) return taken;
      }
    };
    let taken: ClaimedDelivery | null = null;
    const { logger, next } = aHeardLogger();
    const tooLate = next('came too late to a delivery');
    aWorker({
      leaseMs: 200,
      logger,
      onStep: async (step) => {
        if (step === 'claimed') taken = await others();
      },
    });

    expect(await tooLate).toMatchObject({ delivery: 'dlv_00000' });
    expect(taken).toMatchObject({ id: 'dlv_00000' });
    expect(idsTaken()).toEqual([]);
  });

  it('leave alone what another one is sending', async () => {
    await aQueueOf(1);
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      smtp().troubles.dataEnded = () => {
        resolve();
        return new Promise((go) => (answer = () => go(null)));
      };
    });
    aWorker();
    await asked;

    expect(await stores.deliveries.claim({ type: 'system', job: 'other' }, 1_000)).toBeNull();

    answer();
    expect(await deliveriesWhen(allAre('SENT'))).toMatchObject([{ attemptCount: 1 }]);
  });
});
