import { parseArgs } from 'node:util';
import { Sentence } from '../../scripts/start/sentence';

const USAGE = 'npm run bench -- provider-directory --sizes 100,1000,10000 --seed 7 --requests 400';
const LARGEST = 100_000;
const MOST_SEED = 2 ** 32 - 1;
const MOST_REQUESTS = 100_000;

export interface Options {
  /** Providers, ascending. */
  sizes: number[];
  seed: number;
  /** Of each shape at each size. */
  requests: number;
}

function whole(name: string, text: string, [least, most]: [least: number, most: number]): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new Sentence(`--${name} takes whole numbers from ${least} to ${most}, not "${text}": ${USAGE}`);
}

function parse(args: string[]) {
  const options = {
    sizes: { type: 'string', default: '100,1000,10000' },
    seed: { type: 'string', default: '7' },
    requests: { type: 'string', default: '400' },
  } as const;
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new Sentence(`${(error as Error).message} Usage: ${USAGE}`);
  }
}

export function readOptions(args: string[]): Options {
  const { sizes, seed, requests } = parse(args);
  const wanted = sizes.split(',').map((size) => whole('sizes', size, [1, LARGEST]));
  return {
    sizes: [...new Set(wanted)].sort((one, other) => one - other),
    seed: whole('seed', seed, [0, MOST_SEED]),
    requests: whole('requests', requests, [10, MOST_REQUESTS]),
  };
}
