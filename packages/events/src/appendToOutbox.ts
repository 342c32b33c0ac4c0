import { currentRequestId, newId } from '@twotier/subgraph-kit';
import mongoose from 'mongoose';
import type { AsyncLocalStorage } from 'node:async_hooks';
import type { EventRow, NewEvent } from './eventRow';
import { OutboxModel } from './outbox.model';

/** How mongoose knows that a model call belongs to a transaction. It is not in the library's types. */
const transactions = mongoose as { transactionAsyncLocalStorage?: AsyncLocalStorage<{ session?: object }> };

let lastInstant = 0;

/** No two events of a process share an instant: who reads the outbox by time gets them as they were announced. */
function nextInstant(): Date {
  lastInstant = Math.max(Date.now(), lastInstant + 1);
  return new Date(lastInstant);
}

/**
 * Announces events inside the caller's transaction: they are told if and only if what they tell has happened.
 * Outside of a transaction it throws, for then that promise would be empty.
 */
export async function appendManyToOutbox<Type extends string, Data extends object>(
  events: readonly NewEvent<Type, Data>[],
): Promise<EventRow<Type, Data>[]> {
  if (!transactions.transactionAsyncLocalStorage?.getStore()?.session)
    throw new Error(`${events[0]?.type ?? 'Nothing'} was announced outside of a transaction: use transact.`);
  const rows = events.map((event) => ({
    ...event,
    id: newId('evt'),
    at: nextInstant(),
    requestId: currentRequestId(),
  }));
  await OutboxModel.insertMany(rows.map(({ id, ...fields }) => ({ _id: id, ...fields })));
  return rows;
}

/** The same of one event. */
export async function appendToOutbox<Type extends string, Data extends object>(
  event: NewEvent<Type, Data>,
): Promise<EventRow<Type, Data>> {
  const [row] = await appendManyToOutbox([event]);
  return row as EventRow<Type, Data>;
}
