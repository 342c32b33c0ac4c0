import { readOptions as read, SEED } from '../stage/readOptions';

const USAGE = 'npm run bench -- provider-directory --sizes 100,1000,10000 --seed 7 --requests 400';

export interface Options {
  /** Providers, ascending. */
  sizes: number[];
  seed: number;
  /** Of each shape at each size. */
  requests: number;
}

const KNOWN = {
  sizes: { default: '100,1000,10000', least: 1, most: 100_000 },
  seed: SEED,
  requests: { default: '400', least: 10, most: 100_000 },
};

export const readOptions = (args: string[]): Options => read(USAGE, KNOWN, args);
