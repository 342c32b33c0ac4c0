import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import Table from 'cli-table3';
import { ROOT } from '../../scripts/start/settings';
import { CONNECTIONS } from '../measure/load';
import type { Figures, WayFigures } from './figures';
import type { Verdict } from './verdicts';

const RESULTS = join(ROOT, 'bench/results/shared-customers.json');

const table = (head: string[], rows: string[][], texts = 0): string => {
  const colAligns = head.map((_, index) => (index < texts ? ('left' as const) : ('right' as const)));
  const drawn = new Table({ head, colAligns, style: { head: [], border: [], compact: true } });
  drawn.push(...rows);
  return drawn.toString();
};

const amount = (size: number) => size.toLocaleString('en');
const ms = (value: number) => value.toFixed(1);

/** One row for each world. */
export function figuresTable(figures: readonly Figures[]): string {
  const head = [
    ...['world', 'p50 ms', 'p99 ms', `req/s at ${CONNECTIONS}`],
    ...['gateway\nCPU ms', 'partners\nCPU ms', 'relationships\nCPU ms'],
    ...['keys\nexamined', 'documents\nexamined', 'handed\nout', 'database\ncommands', 'subgraph\nfetches'],
  ];
  const rows = figures.map((one) => [
    ...[amount(one.size), ms(one.p50Ms), ms(one.p99Ms), ms(one.requestsPerSecond)],
    ...[ms(one.gatewayCpuMs), ms(one.partnersCpuMs), ms(one.relationshipsCpuMs)],
    ...[one.keysExamined, one.docsExamined, one.docsReturned, one.databaseCommands, one.subgraphFetches].map(String),
  ]);
  return table(head, rows);
}

/** One row for each way to read in each world. */
export function waysTable(figures: readonly WayFigures[]): string {
  const head = [
    'way',
    'reseller',
    'world',
    'p50 ms',
    'mongod\nCPU ms',
    'client\nCPU ms',
    'commands',
    'keys',
    'documents',
  ];
  const rows = figures.map(({ way, reseller, size, p50Ms, mongodCpuMs, clientCpuMs, ...counted }) => [
    ...[way, reseller, amount(size), ms(p50Ms), ms(mongodCpuMs), ms(clientCpuMs)],
    ...[counted.commands, counted.keysExamined, counted.docsExamined].map(String),
  ]);
  return table(head, rows, 2);
}

export const verdictLines = (verdicts: readonly Verdict[]): string =>
  verdicts.map(({ text, met }) => `${met ? '✔' : '✘'} ${text}`).join('\n');

const rounded = (figures: Figures) =>
  Object.fromEntries(
    Object.entries(figures).map(([name, value]: [string, number]) => [name, Number(value.toFixed(2))]),
  );

/** @returns where, seen from where we are */
export function writeResults(figures: readonly Figures[]): string {
  mkdirSync(join(RESULTS, '..'), { recursive: true });
  writeFileSync(RESULTS, `${JSON.stringify(figures.map(rounded), null, 2)}\n`);
  return relative(process.cwd(), RESULTS);
}
