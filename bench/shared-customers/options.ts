import { parseArgs } from 'node:util';
import { Sentence } from '../../scripts/start/sentence';

const USAGE = 'npm run bench -- shared-customers --sizes 1000,100000 --seed 7 --seconds 9';
/** Below, a world is too small for the answer that is the same in all others. */
const SMALLEST = 1_000;
const LARGEST = 10_000_000;
const MOST_SEED = 2 ** 32 - 1;
const MOST_SECONDS = 3_600;

export interface Options {
  /** Of the worlds, ascending. */
  sizes: number[];
  seed: number;
  /** How long each size is put under load, in all. */
  seconds: number;
}

function whole(name: string, text: string, [least, most]: [least: number, most: number]): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new Sentence(`--${name} takes whole numbers from ${least} to ${most}, not "${text}": ${USAGE}`);
}

function parse(args: string[]) {
  const options = {
    sizes: { type: 'string', default: '1000,10000,100000' },
    seed: { type: 'string', default: '7' },
    seconds: { type: 'string', default: '9' },
  } as const;
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new Sentence(`${(error as Error).message} Usage: ${USAGE}`);
  }
}

export function readOptions(args: string[]): Options {
  const { sizes, seed, seconds } = parse(args);
  const wanted = sizes.split(',').map((size) => whole('sizes', size, [SMALLEST, LARGEST]));
  return {
    sizes: [...new Set(wanted)].sort((one, other) => one - other),
    seed: whole('seed', seed, [0, MOST_SEED]),
    seconds: whole('seconds', seconds, [1, MOST_SECONDS]),
  };
}
