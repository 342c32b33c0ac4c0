import { readOptions as read, SEED } from '../stage/readOptions';

const USAGE = 'npm run bench -- relationship-graph --sizes 10000,1000000 --seed 7 --requests 100';

export interface Options {
  /** Of the worlds, ascending: reseller–customer relationships. */
  sizes: number[];
  seed: number;
  /** Of each question that is timed. */
  requests: number;
}

const KNOWN = {
  sizes: { default: '10000,100000,1000000', least: 10_000, most: 10_000_000 },
  seed: SEED,
  requests: { default: '100', least: 10, most: 10_000 },
};

export const readOptions = (args: string[]): Options => read(USAGE, KNOWN, args);
