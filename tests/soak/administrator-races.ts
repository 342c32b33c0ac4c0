import { administratorRaces } from '@twotier/partners/testing';
import { onOwnDatabase } from '@twotier/testkit';
import type { Campaign } from '../../scripts/soak';

export const description = 'Lets administrators demote each other, and people join, at the same time.';
export const size = 200;

export const run: Campaign['run'] = async ({ size: rounds, onProgress }) => {
  const { races, broken } = await onOwnDatabase(() => administratorRaces({ size: rounds, onProgress }));
  if (broken.length > 0) throw new Error(broken.join('\n'));
  console.log(`\n${races} races: each ended as if one had been first.`);
};
