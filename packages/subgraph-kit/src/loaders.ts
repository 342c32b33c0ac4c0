import type DataLoader from 'dataloader';

/** Puts what a batch read found into the order of its keys; null where nothing was found. */
export function alignByKey<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** One loader for each different argument, e.g. one per page request: parents that ask for the same share a command. */
export function perArgument<Argument, Key, Value>(create: (argument: Argument) => DataLoader<Key, Value>) {
  const loaders = new Map<string, DataLoader<Key, Value>>();
  return (argument: Argument): DataLoader<Key, Value> => {
    const name = JSON.stringify(argument);
    const known = loaders.get(name);
    if (known) return known;
    const created = create(argument);
    loaders.set(name, created);
    return created;
  };
}
