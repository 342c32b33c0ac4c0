import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { lastLine } from './programs';

const LOOK_EVERY_MS = 500;
const KEPT_CHARACTERS = 4_000;

export type OnArrival = (seen: { message: string; bytes: number }) => void;

export interface Fetch {
  command: string;
  args: string[];
  env: NodeJS.ProcessEnv;
  /** Where the bytes arrive, temporary files included: its growth is the sign of life. */
  folder: string;
  /** Given up when nothing has arrived for so long. A slow line is no reason. */
  stallMs: number;
  message: string;
  onArrival: OnArrival;
}

/** Runs a program that fetches something into a folder, and returns what it printed. */
export async function runFetch({ command, args, env, folder, stallMs, message, onArrival }: Fetch): Promise<string> {
  // A pipe as stdin, and never written to: a program that asks a question gets an end, not a terminal.
  const child = spawn(command, args, { env, stdio: ['pipe', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (text) => (said.stdout = (said.stdout + String(text)).slice(-KEPT_CHARACTERS)));
  child.stderr.on('data', (text) => (said.stderr = (said.stderr + String(text)).slice(-KEPT_CHARACTERS)));
  const stall = new AbortController();
  const watch = watchGrowth(folder, stallMs, {
    onLook: (bytes) => onArrival({ message, bytes }),
    onStall: () => stall.abort(child.kill('SIGKILL')),
  });
  try {
    const code = await new Promise<number | null>((resolve, reject) =>
      child.once('error', reject).once('close', resolve),
    );
    if (stall.signal.aborted) throw new Error(`nothing arrived for ${stallMs / 1000} s.`);
    if (code !== 0) throw new Error(lastLine({ ...said, message: `it ended with code ${code ?? 'none'}.` }));
    return said.stdout;
  } finally {
    clearInterval(watch);
  }
}

interface Watcher {
  onLook: (bytes: number) => void;
  onStall: () => void;
}

function watchGrowth(folder: string, stallMs: number, { onLook, onStall }: Watcher) {
  let most = 0;
  let grewAt = Date.now();
  const look = async () => {
    const bytes = await sizeOf(folder);
    if (bytes > most) {
      most = bytes;
      grewAt = Date.now();
    }
    onLook(bytes);
    if (Date.now() - grewAt > stallMs) onStall();
  };
  onLook(0);
  return setInterval(() => void look(), LOOK_EVERY_MS);
}

async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  // A temporary file may be gone between the two looks.
  const sizes = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        (file) => (file.isFile() ? file.size : 0),
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
