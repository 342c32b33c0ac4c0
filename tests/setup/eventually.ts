import { setTimeout as pause } from 'node:timers/promises';

const WITHIN_MS = 10_000;
const POLL_MS = 50;

/** Asks until the answer is as wanted. The last answer is returned either way, so that a test can say what it was. */
export async function eventually<T>(
  ask: () => Promise<T>,
  isWanted: (answer: T) => boolean,
  withinMs = WITHIN_MS,
): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer) || Date.now() > deadline) return answer;
    await pause(POLL_MS);
  }
}
