import { Conflict, isDuplicateKey, transact } from '@twotier/mongo';
import { isUserError } from '@twotier/subgraph-kit';
import { createHash } from 'node:crypto';
import { idempotencyKeyReused } from './idempotencyKey';
import { IdempotencyRecordModel } from './idempotencyRecord.model';

export interface OnceOptions {
  /** Who calls which operation: keys of others are other keys. */
  scope: readonly string[];
  key: string;
  /** What decides whether it is the same request: everything of the input but the key. */
  input: object;
}

const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('base64url');

/** The same fields in another order are the same input. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, part]) => [name, canonical(part)]));
};

async function remember(_id: string, hash: string, result: unknown): Promise<void> {
  try {
    await IdempotencyRecordModel.create([{ _id, hash, result, at: new Date() }]);
  } catch (error) {
    // The same request is under way twice: this one starts anew and finds what the other left.
    throw isDuplicateKey(error) ? new Conflict('idempotency key', _id) : error;
  }
}

/**
 * Runs `work` as one transaction, once for each key: whoever repeats it gets the first result again (R35), also when
 * the first answer was lost on the way. The record is written in the same transaction as the effect. A refusal is not
 * recorded: the same key may be tried again.
 */
export function transactOnce<T extends object>(
  { scope, key, input }: OnceOptions,
  work: () => Promise<T>,
): Promise<T | ReturnType<typeof idempotencyKeyReused>> {
  const id = digest([...scope, key]);
  const hash = digest(canonical(input));
  return transact(async () => {
    const known = await IdempotencyRecordModel.findById(id).lean();
    if (known) return known.hash === hash ? (known.result as T) : idempotencyKeyReused();
    const result = await work();
    if (!isUserError(result)) await remember(id, hash, result);
    return result;
  });
}
