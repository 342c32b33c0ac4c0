import { ConfigError } from './config';

interface Running {
  stop: () => Promise<void>;
}

const STOP_MS = 8_000;

/** One sentence for what a person can mend; anything else keeps its stack. */
function explain(name: string, error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  const { code, port, message, stack } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE') {
    return `${name} cannot listen on port ${String(port)}: another program uses it. Stop that program, or move us with PORT_BASE or ${name.toUpperCase()}_PORT.`;
  }
  return code ? `${name} cannot start: ${message}` : (stack ?? message);
}

/** Runs a process until SIGTERM or SIGINT: starts it, answers what was accepted when it is asked to stop, and ends. */
export async function runProcess(name: string, start: () => Promise<Running>): Promise<void> {
  let running: Running;
  try {
    running = await start();
  } catch (error) {
    process.stderr.write(`${explain(name, error)}\n`);
    process.exit(1);
  }
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_MS).unref();
    void running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
