import { relationshipRaces } from '@twotier/relationships/testing';
import { onOwnDatabase } from '@twotier/testkit';
import type { Campaign } from '../../scripts/soak';

export const description = 'Opens and ends edges from both sides at once, and looks for what was lost or done twice.';
export const size = 300;

export const run: Campaign['run'] = async ({ size: rounds, onProgress }) => {
  const { races, broken } = await onOwnDatabase(() => relationshipRaces({ size: rounds, onProgress }));
  if (broken.length > 0) throw new Error(broken.join('\n'));
  console.log(`\n${races} races: nothing lost, nothing done twice.`);
};
