import { forcedPairs, manyWriters } from '@twotier/relationships/testing';
import { onOwnDatabase } from '@twotier/testkit';
import type { Campaign } from '../../scripts/soak';

export const description =
  'Makes two writes to the edges of one customer meet, with their lock and without; then 64 writers.';
export const size = 300;

export const run: Campaign['run'] = async ({ size: pairs, onProgress }) => {
  const { wrong } = await onOwnDatabase(() => forcedPairs({ size: pairs, onProgress }));
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  const unlocked = await onOwnDatabase(() => forcedPairs({ size: pairs, withoutLock: true }));
  if (unlocked.wrong.length === 0) throw new Error('Without the lock nothing went wrong: then it guards nothing.');
  const writers = await onOwnDatabase(() => manyWriters({ writers: 64, each: 20 }));
  const share = ((100 * writers.retries) / writers.commands).toFixed(1);
  if (writers.retries > 0.05 * writers.commands) throw new Error(`${share} % of commands were begun again.`);
  console.log(`\n${pairs} pairs: none ended wrong; ${unlocked.wrong.length} without the lock.`);
  console.log(`${writers.commands} commands by 64 writers: ${writers.retries} begun again, ${share} %.`);
};
