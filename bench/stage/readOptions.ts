import { parseArgs } from 'node:util';
import { Sentence } from '../../scripts/start/sentence';

/** A whole number that a bench takes; several, separated by commas, where it is of sizes. */
export interface Option {
  default: string;
  least: number;
  most: number;
}

const MOST_SEED = 2 ** 32 - 1;
/** Every bench takes one: the same seed makes the same world. */
export const SEED: Option = { default: '7', least: 0, most: MOST_SEED };

function whole(text: string, { least, most }: Option): number | null {
  const value = Number(text);
  return /^\d+$/.test(text) && value >= least && value <= most ? value : null;
}

/**
 * Reads the options of a bench: `--sizes` ascending and each once, the others a number each.
 *
 * @param known what there is; `sizes` among them
 */
export function readOptions<Name extends string>(
  usage: string,
  known: Readonly<Record<Name | 'sizes', Option>>,
  args: string[],
): Record<Exclude<Name, 'sizes'>, number> & { sizes: number[] } {
  const names = Object.keys(known) as (Name | 'sizes')[];
  const options = Object.fromEntries(
    names.map((name) => [name, { type: 'string' as const, default: known[name].default }]),
  );
  let values: Record<string, unknown>;
  try {
    values = parseArgs({ args, options }).values;
  } catch (error) {
    throw new Sentence(`${(error as Error).message} Usage: ${usage}`);
  }
  const numbers = (name: Name | 'sizes') =>
    String(values[name])
      .split(name === 'sizes' ? ',' : '\n')
      .map((text) => {
        const number = whole(text, known[name]);
        if (number !== null) return number;
        const { least, most } = known[name];
        throw new Sentence(`--${name} takes whole numbers from ${least} to ${most}, not "${text}": ${usage}`);
      });
  const read = Object.fromEntries(names.map((name) => [name, numbers(name)[0]]));
  const sizes = [...new Set(numbers('sizes'))].sort((one, other) => one - other);
  return { ...read, sizes } as ReturnType<typeof readOptions<Name>>;
}
