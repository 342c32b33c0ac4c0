import { setMaxListeners } from 'node:events';

/** Fires when an answer is of no more use: the caller has left, or has waited long enough. */
export interface Deadline {
  signal: AbortSignal;
  millisecondsLeft: () => number;
  /** Begins to count. Until then only the caller's leaving fires. */
  start: (milliseconds: number) => void;
  clientGone: () => void;
  /** The answer is out: nothing fires any more. */
  clear: () => void;
}

/** One for all that an operation waits for, the look-up of its caller included. */
export function createDeadline(): Deadline {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let end = Number.POSITIVE_INFINITY;
  // Every fetch of the operation listens, and there may be more of them than Node finds usual.
  setMaxListeners(0, controller.signal);

  return {
    signal: controller.signal,
    millisecondsLeft: () => Math.max(0, end - Date.now()),
    start: (milliseconds) => {
      end = Date.now() + milliseconds;
      timer = setTimeout(() => controller.abort('deadline'), milliseconds);
    },
    clientGone: () => controller.abort('client gone'),
    clear: () => clearTimeout(timer),
  };
}

/** Waits for what others may be waiting for too, without ending it for them. */
export async function within<T>(signal: AbortSignal, shared: Promise<T>): Promise<T> {
  signal.throwIfAborted();
  let stop: () => void = () => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([shared, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
