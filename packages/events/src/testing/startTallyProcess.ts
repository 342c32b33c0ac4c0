import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { TallyProcessOptions } from './tallyProcess';

export interface TallyProcess {
  pid: number | undefined;
  /** The signal that ended it; null when it ended by itself. */
  ended: Promise<NodeJS.Signals | null>;
  /** Signal 9: it has no time to put anything in order. */
  kill(): Promise<void>;
}

export function startTallyProcess(options: TallyProcessOptions): TallyProcess {
  const script = join(__dirname, 'tallyProcess.ts');
  // The pipe ends when we do, however we do: no consumer is left behind.
  const guarded = ['--require', join(__dirname, '../../../../scripts/dieWithParent.cjs')];
  const child = spawn(
    process.execPath,
    ['--conditions=@twotier/source', '--import', 'tsx', ...guarded, script, JSON.stringify(options)],
    { stdio: ['pipe', 'ignore', 'inherit'] },
  );
  const ended = once(child, 'exit').then(([, signal]) => signal as NodeJS.Signals | null);
  return {
    pid: child.pid,
    ended,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
