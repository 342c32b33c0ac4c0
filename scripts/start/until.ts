import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 50;

/** Asks again and again until the answer is not null. Throws what `late` says when the time is over. */
export async function until<T>(
  ask: () => Promise<T | null>,
  { withinMs, late }: { withinMs: number; late: () => Error },
): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() > deadline) throw late();
    await pause(POLL_MS);
  }
}

/** Whether the address answers 200 within a second. */
export async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(1_000) });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}
