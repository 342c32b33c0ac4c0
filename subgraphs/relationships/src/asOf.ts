import { BadInput } from '@twotier/subgraph-kit';

/** The instant that is asked for; null for now. Throws INVALID_INPUT for the future, of which nobody knows. */
export function asOfInstant(asOf: Date | null | undefined, now: Date): Date | null {
  if (asOf === null || asOf === undefined) return null;
  if (asOf > now) throw new BadInput('asOf lies in the future. Leave it out to see how things are now.');
  return asOf;
}
