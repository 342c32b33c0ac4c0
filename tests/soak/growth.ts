import { growth } from '@twotier/relationships/testing';
import { onOwnDatabase } from '@twotier/testkit';
import type { Campaign } from '../../scripts/soak';

export const description = 'Grows generated worlds and looks whether the headline page reads more in a larger one.';
export const size = 1_000_000;

export const run: Campaign['run'] = async ({ size: relationships, seed, onProgress }) => {
  const sizes = [1_000, Math.max(1_000, Math.floor(relationships / 10)), relationships];
  const reports = await onOwnDatabase(() => growth({ sizes, seed, onProgress }));
  console.table(reports);
  const [first, ...others] = reports;
  const grown = others.find(
    ({ docsExamined, commands }) => docsExamined !== first?.docsExamined || commands !== first.commands,
  );
  if (grown) throw new Error(`The page costs more at ${grown.relationships} relationships.`);
};
