import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export const ROOT = join(__dirname, '../../..');

const START_MS = 60_000;
const POLL_MS = 25;
const KEPT_LINES = 400;

interface Service {
  name: string;
  /** The file that starts it, from the root of the project. */
  folder: string;
  env: Record<string, string>;
  port: number;
  healthPath: string;
}

/** `npm test` has just compiled everything; otherwise the sources run as they are, so that nothing stale is tested. */
const runsCompiled = () => process.env.TEST_COMPILED === '1';

/** One service of a graph, as a process of its own. */
export class GraphProcess {
  private child: ChildProcess | null = null;
  /** What it has written lately, for whoever wants to know why a test failed. */
  readonly lines: string[] = [];

  constructor(private readonly service: Service) {}

  get name(): string {
    return this.service.name;
  }

  get port(): number {
    return this.service.port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get pid(): number {
    if (!this.child?.pid) throw new Error(`${this.name} does not run.`);
    return this.child.pid;
  }

  async start(): Promise<void> {
    const source = runsCompiled() ? [] : ['--conditions=@twotier/source', '--import', 'tsx'];
    const entry = `${this.service.folder}/${runsCompiled() ? 'dist/main.js' : 'src/main.ts'}`;
    const args = [...source, '--require', join(ROOT, 'scripts/dieWithParent.cjs'), join(ROOT, entry)];
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, ...this.service.env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        this.lines.push(...text.split('\n').filter(Boolean));
        this.lines.splice(0, this.lines.length - KEPT_LINES);
      });
    }
    await this.isUp(child);
  }

  private async isUp(child: ChildProcess): Promise<void> {
    const deadline = Date.now() + START_MS;
    while (Date.now() < deadline && child.exitCode === null && child.signalCode === null) {
      const response = await fetch(`${this.url}${this.service.healthPath}`).catch(() => null);
      await response?.body?.cancel();
      if (response?.ok) return;
      await pause(POLL_MS);
    }
    throw new Error(`${this.name} did not start:\n${this.lines.join('\n')}`);
  }

  /** Sends the signal; resolves when the process has ended (at once for SIGSTOP and SIGCONT). */
  async signal(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    if (signal !== 'SIGSTOP' && signal !== 'SIGCONT') await ended;
  }
}
