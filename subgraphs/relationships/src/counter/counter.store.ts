import { randomUUID } from 'node:crypto';
import type { CounterChange } from './counter';
import { CounterModel } from './counter.model';

/**
 * Figures that are the sum of their rows. A write appends rows of its own, so that no two of them wait for each other:
 * a document that all of them changed would be where they queue.
 */
export const counterStore = {
  /** Changes figures. In the transaction that changes what is counted. */
  async change(changes: readonly CounterChange[]): Promise<void> {
    if (changes.length === 0) return;
    await CounterModel.insertMany(
      changes.map(({ counterId, by }) => ({ _id: randomUUID(), counterId, n: by, isLoose: true })),
    );
  },
};
