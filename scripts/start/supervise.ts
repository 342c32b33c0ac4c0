import { spawn, type ChildProcess } from 'node:child_process';
import { join, relative } from 'node:path';
import { logChild, type ChildLog } from './childLog';
import { Sentence } from './sentence';
import { ROOT } from './settings';

/** What each stage of the stop may take; together less than the ten seconds that a stop may take. */
const STAGE_MS = [4_000, 3_000, 2_500] as const;
/** 0: what the world asks, and tasks of ours. 1: what those ask. 2: the database. */
type Stage = 0 | 1 | 2;

/** A process in our charge. */
interface Member {
  stage: Stage;
  exited: Promise<unknown>;
  terminate: () => void;
  kill: () => void;
}

export interface ServiceOptions {
  /** Compiled, from the root of the project. */
  entry: string;
  env: Record<string, string>;
  stage: Stage;
}

interface TaskOptions {
  command: string;
  args: string[];
  env?: Record<string, string>;
  /** The child is a Node.js process that tells us something. */
  onMessage?: (message: unknown) => void;
}

export interface Supervisor {
  /** Runs until it is stopped; that it ends by itself is a failure. */
  startService(name: string, options: ServiceOptions): void;
  /** Runs to its end. */
  runTask(name: string, options: TaskOptions): Promise<void>;
  /** Takes charge of the leader of a process group that somebody else has started. */
  adopt(name: string, stage: Stage, child: ChildProcess): ChildLog;
  /** From now on it is a failure that this process ends by itself. */
  mustLast(name: string, exited: Promise<unknown>): void;
  /** Rejects as soon as a service ends by itself. */
  readonly failure: Promise<never>;
  /** What answers is stopped before what it asks; whoever takes too long is killed. */
  stop(): Promise<void>;
}

const describeExit = (code: number | null, signal: NodeJS.Signals | null) =>
  signal ? `was ended by ${signal}` : `ended with code ${code ?? 1}`;

/** The whole group of a child that leads one. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  process.kill(-child.pid, signal);
}

const toMember = (stage: Stage, child: ChildProcess): Member => ({
  stage,
  exited: new Promise<void>((resolve) => child.once('close', () => resolve())),
  // A build has children that know nothing of us; a service or a database ends its own.
  terminate: () => (stage === 0 ? signalGroup(child, 'SIGTERM') : child.kill('SIGTERM')),
  kill: () => signalGroup(child, 'SIGKILL'),
});

/**
 * Each child leads a process group of its own, so that a signal to the terminal's group reaches it once, through us, and
 * in its turn. Its standard input is a pipe of ours: when that ends, however we died, the child stops (dieWithParent.cjs).
 */
function spawnChild(command: string, args: string[], { env = {}, ipc = false }: { env?: object; ipc?: boolean }) {
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe', ...(ipc ? ['ipc' as const] : [])],
  });
  child.stdin?.on('error', () => undefined);
  return child;
}

const outcomeOf = (child: ChildProcess) =>
  new Promise<string | null>((resolve) => {
    child.once('error', ({ message }) => resolve(`cannot be run (${message})`));
    child.once('close', (code, signal) => resolve(code === 0 ? null : describeExit(code, signal)));
  });

/** Asks the members of one stage to end and waits; those who take too long are killed. */
async function stopStage(members: Iterable<Member>, stage: Stage): Promise<void> {
  const own = [...members].filter((member) => member.stage === stage);
  const gone = Promise.all(own.map(({ exited }) => exited));
  for (const member of own) member.terminate();
  const force = setTimeout(() => {
    for (const member of own) member.kill();
  }, STAGE_MS[stage]);
  await gone;
  clearTimeout(force);
}

/** For those who wait for what will not come, because everything stops. */
const never = () => new Promise<never>(() => undefined);

export function createSupervisor(logFolder: string): Supervisor {
  const members = new Set<Member>();
  let stopped: Promise<void> | undefined;
  let fail: (error: Error) => void = () => undefined;
  const failure = new Promise<never>((_resolve, reject) => (fail = reject));
  failure.catch(() => undefined); // whoever waits for it hears of it; nobody has to

  const complaint = (name: string, outcome: string, lastWords: string[] = []) => {
    const file = relative(process.cwd(), join(logFolder, `${name}.log`));
    return new Sentence([`${name} ${outcome}, so everything stops. Its log: ${file}`, ...lastWords].join('\n'));
  };

  const adopt = (name: string, stage: Stage, child: ChildProcess) => {
    const member = toMember(stage, child);
    members.add(member);
    void member.exited.then(() => members.delete(member));
    return logChild(child, { folder: logFolder, name }, (line) => console.error(`${name.padEnd(13)} | ${line}`));
  };

  const runChild = async (name: string, stage: Stage, child: ChildProcess): Promise<void> => {
    const log = adopt(name, stage, child);
    const outcome = await outcomeOf(child);
    if (stopped) return never();
    if (outcome) throw complaint(name, outcome, log.lastWords());
  };

  const mustLast = (name: string, exited: Promise<unknown>) => {
    exited.then(() => (stopped ? never() : Promise.reject(complaint(name, 'ended by itself')))).catch(fail);
  };

  return {
    adopt,
    mustLast,
    failure,
    startService(name, { entry, env, stage }) {
      if (stopped) return;
      const args = ['--require', join(ROOT, 'scripts/dieWithParent.cjs'), join(ROOT, entry)];
      mustLast(name, runChild(name, stage, spawnChild(process.execPath, args, { env })));
    },
    async runTask(name, { command, args, env = {}, onMessage }) {
      if (stopped) return never();
      const child = spawnChild(command, args, { env, ipc: onMessage !== undefined });
      if (onMessage) child.on('message', onMessage);
      await runChild(name, 0, child);
    },
    stop: () =>
      (stopped ??= (async () => {
        for (const stage of [0, 1, 2] as const) await stopStage(members, stage);
      })()),
  };
}
