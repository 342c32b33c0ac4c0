import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

/**
 * mongod knows nothing of its parent. A shell between the two holds a pipe of ours: when it closes, however we died,
 * the shell ends mongod, at last by force. It lets Ctrl-C pass by, hands on SIGTERM and mongod's exit code, and first
 * of all prints mongod's process id.
 */
const GUARD = `
exec 3<&0
trap "" INT
stopped=
trap 'stopped=1; kill -TERM $pid 2>/dev/null' TERM
"$@" </dev/null 3<&- &
pid=$!
echo $pid
{ read -r _ <&3; kill -TERM $pid; sleep 8; kill -KILL $pid; } >/dev/null 2>&1 &
guard=$!
wait $pid
code=$?
if [ $stopped ]; then wait $pid; code=$?; fi
kill $guard 2>/dev/null
exit $code`;

const KEPT_LINES = 200;

export type Spawn = (command: string, args: string[]) => ChildProcess;

/** In a group of its own, so that a signal to our terminal's group reaches it through us alone. */
const spawnDetached: Spawn = (command, args) => spawn(command, args, { detached: true, stdio: 'pipe' });

export interface GuardedChild {
  /** Of the guarded program itself, not of its guard. */
  pid: number;
  /** Settles when it has ended, with its exit code. */
  exited: Promise<number>;
  hasExited(): boolean;
  /** The last lines it wrote. */
  log(): string[];
  terminate(): void;
  /** At once, without letting it write anything down. */
  kill(): void;
}

export async function startGuarded(
  command: string,
  args: string[],
  spawnIt: Spawn = spawnDetached,
): Promise<GuardedChild> {
  const child = spawnIt('/bin/sh', ['-c', GUARD, 'guard', command, ...args]);
  if (!child.stdin || !child.stdout || !child.stderr)
    throw new Error('A guarded process needs pipes for stdin, stdout and stderr.');
  child.stdin.on('error', () => undefined);
  const log: string[] = [];
  const keep = (line: string) => {
    log.push(line);
    if (log.length > KEPT_LINES) log.shift();
  };
  let code: number | null = null;
  const exited = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    // 'close', not 'exit': only then all it said has arrived.
    child.once('close', (status: number | null) => resolve((code = status ?? 1)));
  });
  const said = createInterface({ input: child.stdout });
  const pid = new Promise<number>((resolve) =>
    said.once('line', (line) => {
      resolve(Number(line));
      said.on('line', keep);
    }),
  );
  createInterface({ input: child.stderr }).on('line', keep);
  const guarded = await Promise.race([pid, exited.then(() => Promise.reject(new Error(`${command} did not start.`)))]);
  return {
    pid: guarded,
    exited,
    hasExited: () => code !== null,
    log: () => [...log],
    terminate: () => child.kill('SIGTERM'),
    kill: () => killIfAlive(guarded),
  };
}

function killIfAlive(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone already, which is what was asked for.
  }
}
