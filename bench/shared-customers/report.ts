import { CONNECTIONS } from '../measure/load';
import { amount, ms, table } from '../report/table';
import type { Figures, WayFigures } from './figures';

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
