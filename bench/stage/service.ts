import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Sentence } from '../../scripts/start/sentence';
import { ROOT } from '../../scripts/start/settings';
import type { Supervisor } from '../../scripts/start/supervise';
import { answers, until } from '../../scripts/start/until';

const START_MS = 60_000;

/** A process that is measured. */
export interface Service {
  name: string;
  url: string;
  pid: number;
  stop: () => Promise<void>;
}

export interface ServiceOptions {
  name: string;
  /** Compiled, from the root of the project. */
  entry: string;
  env: Record<string, string>;
  port: number;
  /** Answers 200 as soon as it can serve. */
  health: string;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts a compiled service. It stops with us, however we end. */
export async function startService(supervisor: Supervisor, options: ServiceOptions): Promise<Service> {
  const { name, entry, env, port, health } = options;
  const child = spawn(process.execPath, ['--require', join(ROOT, 'scripts/dieWithParent.cjs'), join(ROOT, entry)], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    detached: true,
    stdio: 'pipe',
  });
  supervisor.adopt(name, 1, child);
  const url = `http://127.0.0.1:${port}`;
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const complaint = (what: string) => new Sentence(`${name} ${what}: what it said stands above.`);
  await until(
    async () => {
      if (hasEnded()) throw complaint('ended while it was starting');
      return (await answers(`${url}${health}`)) ? true : null;
    },
    { withinMs: START_MS, late: () => complaint(`does not answer after ${START_MS / 1000} s`) },
  );
  return {
    name,
    url,
    pid: child.pid as number,
    stop: async () => {
      if (hasEnded()) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
