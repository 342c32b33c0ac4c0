import type { SystemContext } from '../context';

/** Something that is not what its sources say. */
export interface Finding {
  /** One line, for people. */
  what: string;
  isMended: boolean;
}

export interface Verifying {
  deps: SystemContext;
  /** Whether what differs is mended as well. */
  repair: boolean;
  /** How long what is on its way may take to arrive, before it counts as different. */
  settleMs: number;
  /** Told after each batch: how many are through. */
  onProgress: (done: number) => void;
}

const shown = (value: unknown): string => (value === undefined ? 'absent' : JSON.stringify(value));

/** The fields in which what was found is not what is wanted, as people read them. */
export function differences(found: object, wanted: object): string[] {
  const values = new Map<string, unknown>(Object.entries(found));
  return Object.entries(wanted)
    .map(([field, value]) => ({ field, is: shown(values.get(field)), instead: shown(value) }))
    .filter(({ is, instead }) => is !== instead)
    .map(({ field, is, instead }) => `${field} is ${is} instead of ${instead}`);
}
