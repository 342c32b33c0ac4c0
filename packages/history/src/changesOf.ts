/** One leaf that differs. `before` and `after` are JSON text; null where there was, or is, nothing. */
export interface HistoryChange {
  path: string;
  before: string | null;
  after: string | null;
}

/** An entry shows no more; no use case of ours changes as much. */
const MOST_CHANGES = 100;

const isBranch = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

const textOf = (value: unknown): string | null =>
  value === null || value === undefined ? null : JSON.stringify(value);

function* differences(before: unknown, after: unknown, path: string): Generator<HistoryChange> {
  if (isBranch(before) || isBranch(after)) {
    const [one, other] = [isBranch(before) ? before : {}, isBranch(after) ? after : {}];
    // What a branch replaces, or what replaces it, has a path of its own.
    if (!isBranch(before) && textOf(before) !== null) yield { path, before: textOf(before), after: null };
    for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
      yield* differences(one[name], other[name], path === '' ? name : `${path}.${name}`);
    }
    if (!isBranch(after) && textOf(after) !== null) yield { path, before: null, after: textOf(after) };
    return;
  }
  const change = { path, before: textOf(before), after: textOf(after) };
  if (change.before !== change.after) yield change;
}

/** What of `before` became what of `after`, leaf by leaf; lists are leaves. */
export function changesOf({ before, after }: { before: unknown; after: unknown }): HistoryChange[] {
  const found: HistoryChange[] = [];
  for (const change of differences(before, after, '')) {
    if (found.length === MOST_CHANGES) break;
    found.push(change);
  }
  return found;
}
