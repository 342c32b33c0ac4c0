import { system } from '@twotier/subgraph-kit';
import { setTimeout as pause } from 'node:timers/promises';
import type { Stores } from '../context';
import { statusAfter, type ClaimedDelivery, type Verdict } from './delivery';
import { sendDelivery, type SendDeps } from './sendDelivery';
import { Waits } from './waits';

/** Half of it for coming to the sending, half for the sending itself: nobody else sends meanwhile. */
export const LEASE_MS = 60_000;
export const deadlineWithin = (leaseMs: number) => leaseMs / 2;
const LANES = 5;
const POLL_MS = 500;
/** For mails that are on their way when the process is to end. */
const STOP_MS = 2_000;

/** `claimed`: it is ours · `answered`: it was taken or not, which nobody has written down yet · `recorded`. */
export type MailStep = 'claimed' | 'answered' | 'recorded';

export interface MailWorkerOptions extends SendDeps {
  stores: Pick<Stores, 'deliveries'>;
  leaseMs?: number;
  /** Called at each step of each delivery: for tests that end the process right there. */
  onStep?: (step: MailStep, delivery: ClaimedDelivery) => Promise<void>;
}

export interface MailWorker {
  stop(): Promise<void>;
}

/**
 * Brings what is due to the mail server, a few at a time. Any number of processes may do so: a lease keeps them apart.
 *
 * While the server does not take mail at all, nothing is claimed; it is asked every few seconds at most whether it is
 * back, so that an outage costs the deliveries no attempts and the backlog goes out at once when it ends.
 */
export function startMailWorker(options: MailWorkerOptions): MailWorker {
  const stopping = new AbortController();
  const worker = new Worker(options, stopping.signal);
  const running = worker.run();
  return {
    async stop() {
      stopping.abort();
      await Promise.race([running, pause(STOP_MS, undefined, { ref: false })]);
      options.server.close();
    },
  };
}

class Worker {
  private readonly underWay = new Set<Promise<void>>();
  private outage: Waits | null = null;

  constructor(
    private readonly options: MailWorkerOptions,
    private readonly signal: AbortSignal,
  ) {}

  async run(): Promise<void> {
    const waits = new Waits();
    while (!this.signal.aborted) {
      try {
        await this.turn();
        waits.reset();
      } catch (error) {
        this.options.logger.warn({ err: error as Error }, 'cannot look for mails at present');
        await this.wait(waits.next());
      }
    }
    await Promise.all(this.underWay);
  }

  private async turn(): Promise<void> {
    const { stores, server, leaseMs = LEASE_MS } = this.options;
    if (this.underWay.size >= LANES) await Promise.race(this.underWay);
    if (this.outage && !(await this.isOver(this.outage))) return;
    const latest = performance.now() + leaseMs - deadlineWithin(leaseMs);
    const delivery = await stores.deliveries.claim(system('mailWorker'), leaseMs);
    if (delivery) this.begin(delivery, latest);
    else {
      server.hangUp();
      await this.wait(POLL_MS);
    }
  }

  private async isOver(outage: Waits): Promise<boolean> {
    await this.wait(outage.next());
    if (this.signal.aborted || !(await this.options.server.isReachable())) return false;
    this.outage = null;
    this.options.logger.info('the mail server is back');
    return true;
  }

  private begin(delivery: ClaimedDelivery, latest: number): void {
    const work = this.deliver(delivery, latest).finally(() => this.underWay.delete(work));
    this.underWay.add(work);
  }

  /** @param latest until when it may be begun, on a clock that nobody sets */
  private async deliver(delivery: ClaimedDelivery, latest: number): Promise<void> {
    const { onStep, logger } = this.options;
    await onStep?.('claimed', delivery);
    if (performance.now() > latest) {
      // We were held up, and the lease may be another's before we are through.
      logger.warn({ delivery: delivery.id }, 'came too late to a delivery');
      return;
    }
    const verdict = await sendDelivery(this.options, delivery);
    await onStep?.('answered', delivery);
    this.noteOutage(verdict);
    await this.record(delivery, verdict);
    await onStep?.('recorded', delivery);
  }

  private noteOutage({ outcome, reason }: Verdict): void {
    if (outcome !== 'UNREACHABLE' && outcome !== 'UNCERTAIN') return;
    if (!this.outage) this.options.logger.warn({ reason }, 'the mail server takes no mail at present');
    this.outage ??= new Waits();
  }

  /** What the server said is known to us alone: a database that is away is waited for, else a mail goes out twice. */
  private async record(delivery: ClaimedDelivery, verdict: Verdict): Promise<void> {
    const { stores, logger } = this.options;
    const { id, kind, about } = delivery;
    const to = statusAfter(delivery, verdict);
    const waits = new Waits();
    for (;;) {
      try {
        const isRecorded = await stores.deliveries.settle(delivery, verdict, to);
        const said = { delivery: id, kind, about, status: to, ...verdict };
        if (!isRecorded) logger.warn(said, 'another worker has taken the delivery over');
        else if (to === 'FAILED') logger.warn(said, 'a mail cannot be delivered');
        else logger.info(said, 'a mail was brought to the mail server');
        return;
      } catch (error) {
        if (this.signal.aborted) return;
        logger.warn({ err: error as Error, delivery: id }, 'cannot record a delivery at present');
        await this.wait(waits.next());
      }
    }
  }

  private async wait(ms: number): Promise<void> {
    await pause(ms, undefined, { signal: this.signal }).catch(() => undefined);
  }
}
