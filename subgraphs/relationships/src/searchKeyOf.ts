import { BadInput, nameKey, whyNotSearchable } from '@twotier/subgraph-kit';

/** The key that a search looks for; null where nothing is searched. Throws INVALID_INPUT for what cannot be the beginning of a name. */
export function searchKeyOf(search: string | null | undefined): string | null {
  if (search === null || search === undefined) return null;
  const fault = whyNotSearchable(search);
  if (fault !== null) throw new BadInput(fault);
  return nameKey(search);
}
