type IsLeftOut = (name: string, names: readonly string[]) => boolean;

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value) as null);

/**
 * The same value without some of its fields, at any depth; what is undefined is not there either.
 *
 * @param isLeftOut is told the names beside this one, too
 */
export function leaveOut(value: unknown, isLeftOut: IsLeftOut): unknown {
  if (Array.isArray(value)) return value.map((each) => leaveOut(each, isLeftOut));
  if (!isPlain(value)) return value;
  const names = Object.keys(value).filter((name) => value[name] !== undefined);
  const kept = names.filter((name) => !isLeftOut(name, names));
  return Object.fromEntries(kept.map((name) => [name, leaveOut(value[name], isLeftOut)]));
}
