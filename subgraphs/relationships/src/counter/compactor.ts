import { BackOff, Lease } from '@twotier/events';
import type { Logger } from '@twotier/subgraph-kit';
import { setTimeout as pause } from 'node:timers/promises';
import type { Context } from '../context';

const LEASE_MS = 5_000;
const POLL_MS = 10_000;
/** What many writers append in this time is folded together. */
const REST_MS = 100;
const STOP_MS = 1_800;
const NAME = 'fold-counters';

export interface CompactorOptions extends Pick<Context, 'transact'> {
  stores: Pick<Context['stores'], 'counters'>;
  logger: Logger;
  leaseMs?: number;
  /** Looked for at least so often, whatever the change stream says. */
  pollMs?: number;
}

export interface Compactor {
  /** Ends within 2 s. What is being folded then is folded wholly or not at all. */
  stop(): Promise<void>;
}

/**
 * Keeps the figures short: folds what writers have appended into one row for each. All processes run it, one at a time
 * works; two at once would do no harm. Figures are exact without it, as long as they have few enough rows to be read.
 * A database that is away is waited for.
 */
export function startCompactor(options: CompactorOptions): Compactor {
  const stopping = new AbortController();
  const running = new Worker(options, stopping.signal).run();
  return {
    async stop() {
      stopping.abort();
      await Promise.race([running, pause(STOP_MS, undefined, { ref: false })]);
    },
  };
}

class Worker {
  private readonly logger: Logger;
  private readonly lease: Lease;
  private readonly renewalMs: number;
  private readonly pollMs: number;
  private readonly backOff = new BackOff();

  constructor(
    private readonly options: CompactorOptions,
    private readonly signal: AbortSignal,
  ) {
    const { logger, leaseMs = LEASE_MS, pollMs = POLL_MS } = options;
    this.logger = logger.child({ job: NAME });
    this.lease = new Lease(NAME, leaseMs);
    this.renewalMs = leaseMs / 3;
    this.pollMs = pollMs;
  }

  async run(): Promise<void> {
    while (!this.signal.aborted) {
      try {
        if (await this.lease.take()) await this.work();
        else await this.wait(this.renewalMs);
      } catch (error) {
        await this.recover(error as Error);
      }
    }
    // Without a database it runs out by itself.
    await this.lease.release().catch(() => undefined);
  }

  private async work(): Promise<void> {
    this.logger.info('folds counters');
    const stream = this.options.stores.counters.watch();
    let [renewedAt, foldedAt, isDue] = [Date.now(), 0, false];
    try {
      while (!this.signal.aborted) {
        // Asked before the first folding, so that nothing is appended between the two unseen.
        if (await stream.next()) isDue = true;
        const rested = Date.now() - foldedAt;
        if (rested >= (isDue ? REST_MS : this.pollMs)) {
          await this.foldAll();
          [foldedAt, isDue] = [Date.now(), false];
        }
        if (Date.now() - renewedAt < this.renewalMs) continue;
        if (!(await this.lease.take())) return;
        renewedAt = Date.now();
      }
    } finally {
      await stream.close().catch(() => undefined);
    }
  }

  private async foldAll(): Promise<void> {
    const { stores, transact } = this.options;
    let isMore = true;
    while (isMore && !this.signal.aborted) {
      const folded = await transact(() => stores.counters.fold());
      this.backOff.reset();
      if (folded.rows > 0) this.logger.debug({ rows: folded.rows }, 'folded');
      isMore = folded.isMore;
    }
  }

  private async recover(error: Error): Promise<void> {
    if (this.signal.aborted) return;
    const { attempt, ms } = this.backOff.next();
    this.logger.warn({ err: error, attempt, retryInMs: ms }, 'cannot fold counters at present');
    await this.wait(ms);
  }

  private async wait(ms: number): Promise<void> {
    await pause(ms, undefined, { signal: this.signal }).catch(() => undefined);
  }
}
