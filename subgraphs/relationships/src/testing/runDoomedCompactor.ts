import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { testDatabaseUri } from '@twotier/testkit';
import mongoose from 'mongoose';
import type { DoomedCompactorOptions } from './doomedCompactor';

/** Resolves to the signal that ended it; null when it ended by itself. */
export async function runDoomedCompactor(options: Omit<DoomedCompactorOptions, 'uri'>): Promise<NodeJS.Signals | null> {
  const appName = randomUUID();
  const script = join(__dirname, 'doomedCompactor.ts');
  const given = JSON.stringify({ uri: `${testDatabaseUri()}&appName=${appName}&monitorCommands=true`, ...options });
  // The pipe ends when we do, however we do: no compactor is left behind.
  const guarded = ['--require', join(__dirname, '../../../../scripts/dieWithParent.cjs')];
  const child = spawn(
    process.execPath,
    ['--conditions=@twotier/source', '--import', 'tsx', ...guarded, script, given],
    { stdio: ['pipe', 'ignore', 'inherit'] },
  );
  const [, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  await endTransactionsOf(appName);
  return signal;
}

/** The server itself keeps a dead client's transaction for a minute. */
async function endTransactionsOf(appName: string): Promise<void> {
  const admin = mongoose.connection.getClient().db('admin');
  const sessions = await admin
    .aggregate<{ lsid: object }>(
      [{ $currentOp: { allUsers: true, idleSessions: true } }, { $match: { appName, transaction: { $exists: true } } }],
      { readConcern: 'local' },
    )
    .toArray();
  await admin.command({ killSessions: sessions.map(({ lsid }) => lsid) });
}
