import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import Table from 'cli-table3';
import { ROOT } from '../../scripts/start/settings';

const RESULTS = join(ROOT, 'bench/results/provider-directory.json');

/** Of one way to ask, in a directory of some size. */
export interface DirectoryFigures {
  shape: string;
  providers: number;
  p50Ms: number;
  p99Ms: number;
  keysExamined: number;
  docsExamined: number;
  databaseCommands: number;
}

/** One row for each shape at each size, the sizes of a shape together. */
export function figuresTable(figures: readonly DirectoryFigures[]): string {
  const head = [
    'asked by',
    'providers',
    'p50 ms',
    'p99 ms',
    'keys\nexamined',
    'documents\nexamined',
    'database\ncommands',
  ];
  const colAligns = head.map((_, index) => (index === 0 ? ('left' as const) : ('right' as const)));
  const drawn = new Table({ head, colAligns, style: { head: [], border: [], compact: true } });
  const shapes = [...new Set(figures.map(({ shape }) => shape))];
  for (const one of shapes.flatMap((shape) => figures.filter((figure) => figure.shape === shape)))
    drawn.push([
      ...[one.shape, one.providers.toLocaleString('en'), one.p50Ms.toFixed(1), one.p99Ms.toFixed(1)],
      ...[one.keysExamined, one.docsExamined, one.databaseCommands].map(String),
    ]);
  return drawn.toString();
}

const rounded = (figures: DirectoryFigures) => ({
  ...figures,
  p50Ms: Number(figures.p50Ms.toFixed(2)),
  p99Ms: Number(figures.p99Ms.toFixed(2)),
});

/** @returns where, seen from where we are */
export function writeResults(figures: readonly DirectoryFigures[]): string {
  mkdirSync(join(RESULTS, '..'), { recursive: true });
  writeFileSync(RESULTS, `${JSON.stringify(figures.map(rounded), null, 2)}\n`);
  return relative(process.cwd(), RESULTS);
}
