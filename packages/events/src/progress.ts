import { transact } from '@twotier/mongo';
import { runInScope } from '@twotier/subgraph-kit';
import type { EventHandlers, Handled } from './announced';
import type { EventRow } from './eventRow';
import type { Lease } from './lease';
import type { Reading } from './outboxReader';
import { PositionModel } from './position.model';
import { SeenEventModel } from './seenEvent.model';

/** `read`: nothing is written · `stored`: effect and position are written, not committed · `committed`. */
export type Step = 'read' | 'stored' | 'committed';

export interface ProgressOptions {
  /** The consumer and its source. */
  id: string;
  lease: Lease;
  handlers: EventHandlers;
  /** Called at each step of each event: for tests that end the process right there. */
  onStep?: (step: Step, event: EventRow) => Promise<void>;
}

export const seenId = (consumerId: string, eventId: string) => `${consumerId}:${eventId}`;

/** Effect, memory of the event and position, in one transaction that counts only while the lease is ours. */
export class Progress {
  constructor(private readonly options: ProgressOptions) {}

  /**
   * An event that is `known`, or concerns nobody here, moves only the position. One of which more remains is neither known
   * nor passed by: whoever goes on after a crash takes it up where its last transaction left it.
   */
  async store({ event, token, at }: Reading): Promise<Handled | 'known'> {
    const { id, lease, onStep } = this.options;
    if (event) await onStep?.('read', event);
    const outcome = await transact(async () => {
      await lease.hold();
      const handled = event === null ? 'known' : await this.handle(event);
      if (handled === 'more') return handled;
      await PositionModel.updateOne({ _id: id }, { $set: { token }, ...(at && { $max: { at } }) }, { upsert: true });
      if (event) await onStep?.('stored', event);
      return handled;
    });
    if (event) await onStep?.('committed', event);
    return outcome;
  }

  private async handle(event: EventRow): Promise<Handled | 'known'> {
    const handler = this.handlerOf(event);
    if (!handler) return 'known';
    const _id = seenId(this.options.id, event.id);
    const { upsertedCount } = await SeenEventModel.updateOne(
      { _id },
      { $setOnInsert: { at: new Date() } },
      { upsert: true },
    );
    if (upsertedCount === 0) return 'known';
    const handled = await runInScope(event.requestId ?? event.id, () => handler(event));
    if (handled !== 'more') return 'done';
    await SeenEventModel.deleteOne({ _id });
    return 'more';
  }

  private handlerOf(event: EventRow) {
    const { handlers } = this.options;
    if (!Object.hasOwn(handlers, event.type)) return undefined;
    // The type of an event says which data it has: that is the contract with its announcer.
    return handlers[event.type as keyof EventHandlers] as ((event: EventRow) => Promise<unknown>) | undefined;
  }
}
