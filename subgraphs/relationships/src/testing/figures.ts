import { randomUUID } from 'node:crypto';
import type { CounterId } from '../counter/counter';
import { CounterModel } from '../counter/counter.model';

/** Appends rows to a counter, in bulk, as so many writers would have done it. */
export async function looseRows(counterId: CounterId, numbers: readonly number[]): Promise<void> {
  const rows = numbers.map((n) => ({ _id: randomUUID(), counterId, n, isLoose: true as const }));
  await CounterModel.collection.insertMany(rows as never[]);
}

/** Resolves when there is nothing left to fold. */
export async function untilFolded(): Promise<void> {
  while (await CounterModel.exists({ isLoose: true }));
}

export const rowsOf = async (counterId: CounterId): Promise<number[]> =>
  (await CounterModel.find({ counterId }).sort({ n: 1 }).lean()).map(({ n }) => n);
