import { cpus, totalmem } from 'node:os';

const GB = 1024 ** 3;

/** What the figures were measured on: nothing that tells which machine it was. */
export const machine = (mongodVersion: string): string =>
  [
    `${cpus()[0]?.model.trim() ?? 'unknown CPU'}, ${cpus().length} cores, ${Math.round(totalmem() / GB)} GB`,
    `Node.js ${process.version}`,
    `mongod ${mongodVersion}`,
  ].join(' · ');
