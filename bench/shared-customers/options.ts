import { readOptions as read, SEED } from '../stage/readOptions';

const USAGE = 'npm run bench -- shared-customers --sizes 1000,100000 --seed 7 --seconds 9';

export interface Options {
  /** Of the worlds, ascending. */
  sizes: number[];
  seed: number;
  /** How long each size is put under load, in all. */
  seconds: number;
}

const KNOWN = {
  // Below 1,000 a world is too small for the answer that is the same in all others.
  sizes: { default: '1000,10000,100000', least: 1_000, most: 10_000_000 },
  seed: SEED,
  seconds: { default: '9', least: 1, most: 3_600 },
};

export const readOptions = (args: string[]): Options => read(USAGE, KNOWN, args);
