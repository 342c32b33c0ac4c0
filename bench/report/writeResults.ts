import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../../scripts/start/settings';

const FOLDER = join(ROOT, 'bench/results');

const rounded = (_name: string, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(2)) : value);

/**
 * Keeps the figures of a bench beside it, without the machine.
 *
 * @returns where, seen from where we are
 */
export function writeResults(bench: string, figures: unknown): string {
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, `${bench}.json`);
  writeFileSync(file, `${JSON.stringify(figures, rounded, 2)}\n`);
  return relative(process.cwd(), file);
}
