import { setTimeout as pause } from 'node:timers/promises';
import { announce } from './tally';

const SUBJECTS = ['rsl_fabrikam', 'rsl_tailspin', 'rsl_proseware'];
const BREATH_MS = 5;

/** Announces versions of a few organisations without end, also while the server is away. */
export class Announcer {
  /** Ids of the events whose transaction was acknowledged. */
  readonly acknowledged = new Set<string>();
  attempted = 0;
  private stopped = false;
  private readonly running = this.run();

  async stop(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  private async run(): Promise<void> {
    for (let version = 1; !this.stopped; version += 1) {
      for (const subject of SUBJECTS) await this.try(subject, version);
      await pause(BREATH_MS);
    }
  }

  /** An error says nothing about whether it happened: the outbox will show it. */
  private async try(subject: string, version: number): Promise<void> {
    this.attempted += 1;
    try {
      this.acknowledged.add((await announce(subject, version)).id);
    } catch {
      // The next version is announced in any case.
    }
  }
}
