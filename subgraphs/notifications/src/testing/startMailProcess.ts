import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { MailProcessOptions } from './mailProcess';

export type { MailProcessOptions };

export interface MailProcess {
  /** Resolves when it has ended, however. */
  ended: Promise<unknown>;
  /** Signal 9: it has no time to put anything in order. */
  kill: () => void;
}

const ROOT = join(__dirname, '../../../..');

/** `npm test` has just compiled everything; otherwise the sources run as they are. */
const runsCompiled = () => process.env.TEST_COMPILED === '1';

export function startMailProcess(options: MailProcessOptions): MailProcess {
  const source = runsCompiled() ? [] : ['--conditions=@twotier/source', '--import', 'tsx'];
  const script = join(
    ROOT,
    'subgraphs/notifications',
    runsCompiled() ? 'dist/testing/mailProcess.js' : 'src/testing/mailProcess.ts',
  );
  // The pipe ends when we do, however we do: no process is left behind.
  const guarded = ['--require', join(ROOT, 'scripts/dieWithParent.cjs')];
  const child = spawn(process.execPath, [...source, ...guarded, script, JSON.stringify(options)], {
    cwd: ROOT,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  return { ended: once(child, 'exit'), kill: () => child.kill('SIGKILL') };
}
