import type { Campaign } from '../../scripts/soak';
import { writeKills } from '../campaigns/writeKills';

export const description = 'Kills the database and the subgraphs in the middle of writes through the gateway.';
export const size = 60;

export const run: Campaign['run'] = async ({ size: kills, seed, onProgress }) => {
  const { acknowledged, unknown, broken } = await writeKills({ kills, seed, onProgress });
  if (broken.length > 0) throw new Error(broken.join('\n'));
  console.log(`\n${acknowledged} writes acknowledged, ${unknown} ended in an error: nothing lost, nothing done twice.`);
};
