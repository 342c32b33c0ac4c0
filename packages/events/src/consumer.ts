import type { Logger } from '@twotier/subgraph-kit';
import { setTimeout as pause } from 'node:timers/promises';
import type { EventHandlers } from './announced';
import { BackOff } from './backOff';
import type { EventRow } from './eventRow';
import { Lease, LeaseLost } from './lease';
import { readOutbox, type Reading } from './outboxReader';
import { Progress, type ProgressOptions } from './progress';
import { untilHandled } from './untilHandled';

const LEASE_MS = 5_000;
/** Longer than a transaction lives and clocks differ. What comes again by it is known by its id. */
const OVERLAP_MS = 60_000;
const STOP_MS = 1_800;

export interface ConsumerOptions {
  /** One process at a time works for this name; all of them may run it. */
  name: string;
  /** The database of the service whose outbox is followed, on the same cluster as ours. */
  source: { dbName: string };
  /**
   * Run inside the transaction that stores the position: models only, one write after another, no `transact`. What is too
   * much for one transaction says `more` after each part, and is called with the same event again.
   */
  handlers: EventHandlers;
  logger: Logger;
  leaseMs?: number;
  overlapMs?: number;
  onStep?: ProgressOptions['onStep'];
}

export interface Consumer {
  /** Ends within 2 s; an event whose transaction is not through by then is handled by whoever comes next. */
  stop(): Promise<void>;
  /** Resolves when all events of our types that are in the outbox now have had their effect. */
  caughtUp(): Promise<void>;
}

/**
 * Follows the outbox of another service: each event has its effect once, in order per subject.
 *
 * A handler that throws changes nothing and loses nothing: the event stays next in line and is tried again, after 0.1 s
 * at first and every 5 s in the end, with an error in the log each time that names it. Everything behind it waits, so
 * that order is kept; it goes on by itself once the handler succeeds, or once a process with a mended one takes over.
 * A database that is away is waited for in the same way.
 */
export function startConsumer(options: ConsumerOptions): Consumer {
  const { name, source, handlers, leaseMs = LEASE_MS, overlapMs = OVERLAP_MS } = options;
  const id = `${name}<${source.dbName}`;
  const stopping = new AbortController();
  const running = new Worker({ ...options, id, leaseMs, overlapMs, signal: stopping.signal }).run();
  return {
    async stop() {
      stopping.abort();
      await Promise.race([running, pause(STOP_MS, undefined, { ref: false })]);
    },
    caughtUp: () =>
      untilHandled({ id, dbName: source.dbName, overlapMs, types: Object.keys(handlers), signal: stopping.signal }),
  };
}

interface WorkerOptions extends ConsumerOptions {
  id: string;
  leaseMs: number;
  overlapMs: number;
  signal: AbortSignal;
}

class Worker {
  private readonly logger: Logger;
  private readonly lease: Lease;
  private readonly progress: Progress;
  private readonly backOff = new BackOff();
  private readonly renewalMs: number;
  private storedAt = 0;
  private inHand: EventRow | null = null;

  constructor(private readonly options: WorkerOptions) {
    const { id, leaseMs, handlers, onStep } = options;
    this.logger = options.logger.child({ consumer: id });
    this.lease = new Lease(id, leaseMs);
    this.renewalMs = leaseMs / 3;
    this.progress = new Progress({ id, lease: this.lease, handlers, ...(onStep && { onStep }) });
  }

  async run(): Promise<void> {
    while (!this.options.signal.aborted) {
      try {
        if (await this.lease.take()) await this.follow();
        else await this.wait(this.renewalMs);
      } catch (error) {
        await this.recover(error as Error);
      }
    }
    // Without a database it runs out by itself.
    await this.lease.release().catch(() => undefined);
  }

  private async follow(): Promise<void> {
    const { id, source, overlapMs, signal } = this.options;
    this.logger.info('follows the outbox');
    this.storedAt = Date.now();
    const place = { dbName: source.dbName, positionId: id, overlapMs };
    for await (const reading of readOutbox({ ...place, logger: this.logger })) {
      if (signal.aborted) return;
      await this.take(reading);
    }
  }

  /** Also when idle: the lease runs out, and the server forgets where a place that is never renewed was. */
  private async take(reading: Reading): Promise<void> {
    if (!reading.event && Date.now() - this.storedAt < this.renewalMs) return;
    this.inHand = reading.event;
    let outcome;
    do outcome = await this.progress.store(reading);
    while (outcome === 'more' && !this.options.signal.aborted);
    this.inHand = null;
    this.storedAt = Date.now();
    // What comes again on the way to an event that fails is no progress.
    if (outcome !== 'known' || !reading.event) this.backOff.reset();
  }

  private async recover(error: Error): Promise<void> {
    const event = this.inHand;
    this.inHand = null;
    if (this.options.signal.aborted) return;
    if (error instanceof LeaseLost) {
      this.logger.warn('another process follows the outbox now');
      return;
    }
    const { attempt, ms } = this.backOff.next();
    const retry = { err: error, attempt, retryInMs: ms };
    if (event) {
      const { id, type, subject, requestId } = event;
      this.logger.error({ ...retry, event: { id, type, subject }, requestId }, 'event failed, all behind it wait');
    } else this.logger.warn(retry, 'cannot follow the outbox at present');
    await this.wait(ms);
  }

  private async wait(ms: number): Promise<void> {
    await pause(ms, undefined, { signal: this.options.signal }).catch(() => undefined);
  }
}
