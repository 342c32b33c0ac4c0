import { connect, transact } from '@twotier/mongo';
import { createLogger } from '@twotier/subgraph-kit';
import mongoose from 'mongoose';
import { stores } from '../context';
import { startCompactor } from '../counter/compactor';

/** What the process is told by its one argument, as JSON. */
export interface DoomedCompactorOptions {
  /** Of a client that tells of its commands: `monitorCommands=true`. */
  uri: string;
  dbName: string;
  leaseMs: number;
  /** Which time of folding is its last. */
  killAt: number;
}

/** A compactor in a process of its own, that ends itself with signal 9 when rows are away and their sum is not there yet. */
async function main({ uri, dbName, leaseMs, killAt }: DoomedCompactorOptions): Promise<void> {
  await connect(uri, { dbName });
  let folds = 0;
  mongoose.connection.getClient().on('commandStarted', ({ commandName, command }) => {
    if (commandName !== 'update' || command.update !== 'counters') return;
    folds += 1;
    if (folds === killAt) process.kill(process.pid, 'SIGKILL');
  });
  startCompactor({ stores, transact, logger: createLogger('compactor', 'silent'), leaseMs });
}

void main(JSON.parse(process.argv[2] ?? '') as DoomedCompactorOptions);
