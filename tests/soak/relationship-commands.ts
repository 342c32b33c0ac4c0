import { randomCommands } from '@twotier/relationships/testing';
import { onOwnDatabase } from '@twotier/testkit';
import type { Campaign } from '../../scripts/soak';

export const description =
  'Runs random courses of commands, some at once, and compares what is derived with its sources.';
export const size = 500;

export const run: Campaign['run'] = ({ size: courses, seed, onProgress }) =>
  onOwnDatabase(() => randomCommands({ size: courses, seed, onProgress }));
