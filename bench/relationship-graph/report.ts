import { amount, ms, table } from '../report/table';
import type { Loading } from '../shared-customers/figures';
import type { PeerReport } from './comparePeer';
import type { ListFigures } from './measureLists';
import type { QuestionFigures } from './measureQuestions';
import type { WriteFigures } from './measureWrites';

const unique = (values: readonly string[]) => [...new Set(values)];

/** One row for each page, one column of keys for each size. */
export function listsTable(figures: readonly ListFigures[]): string {
  const sizes = [...new Set(figures.map(({ size }) => size))];
  const rows = unique(figures.map(({ list }) => list)).map((list) => {
    const of = (size: number) => figures.find((one) => one.list === list && one.size === size);
    const cells = sizes.map((size) => {
      const one = of(size);
      return one ? `${one.keysExamined} for ${one.shown}` : '–';
    });
    return [list, ...cells, String(figures.find((one) => one.list === list)?.mostKeys)];
  });
  return table(['page of a list', ...sizes.map((size) => `keys at\n${amount(size)}`), 'at most'], rows, 1);
}

export function questionsTable(figures: readonly QuestionFigures[]): string {
  const rows = unique(figures.map(({ question }) => question)).flatMap((question) =>
    figures
      .filter((one) => one.question === question)
      .map((one) => [
        ...[question, amount(one.size), String(one.commands), String(one.keysExamined), String(one.docsExamined)],
        one.mongodCpuMs === null ? '–' : ms(one.mongodCpuMs),
      ]),
  );
  return table(['asked', 'world', 'commands', 'keys', 'documents', 'mongod\nCPU ms'], rows, 1);
}

export const writesTable = (figures: readonly WriteFigures[]): string =>
  table(
    ['written', 'world', 'shared customers', 'documents'],
    figures.map(({ what, size, sharedCustomers, documentsWritten }) => [
      ...[what, amount(size), amount(sharedCustomers), String(documentsWritten)],
    ]),
    1,
  );

export const loadingsTable = (loadings: readonly Loading[]): string =>
  table(
    ['world', 'edge documents', 'seconds', 'documents\na second'],
    loadings.map(({ size, edgeDocuments, seconds }) => [
      ...[amount(size), amount(edgeDocuments), seconds.toFixed(1), amount(Math.round(edgeDocuments / seconds))],
    ]),
  );

/** Ours beside PostgreSQL's, question by question. */
export function peerTable({ size, version, loadSeconds, figures }: PeerReport): string {
  const rows = figures.map(({ question, reseller, way, p50Ms, databaseCpuMs }) => [
    ...[question, reseller, way, ms(p50Ms), ms(databaseCpuMs)],
  ]);
  const drawn = table(['asked', 'reseller', 'way', 'p50 ms', 'database\nCPU ms'], rows, 3);
  const loaded = `PostgreSQL ${version}, ${amount(size)} relationships copied in ${loadSeconds.toFixed(1)} s`;
  return `${loaded}, indexes included\n${drawn}`;
}
