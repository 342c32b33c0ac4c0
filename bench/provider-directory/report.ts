import { amount, ms, table } from '../report/table';

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
  const shapes = [...new Set(figures.map(({ shape }) => shape))];
  const ordered = shapes.flatMap((shape) => figures.filter((figure) => figure.shape === shape));
  const rows = ordered.map((one) => [
    ...[one.shape, amount(one.providers), ms(one.p50Ms), ms(one.p99Ms)],
    ...[one.keysExamined, one.docsExamined, one.databaseCommands].map(String),
  ]);
  return table(head, rows, 1);
}
