import { eventKills } from '@twotier/events/testing';
import type { Campaign } from '../../scripts/soak';

export const description = 'Kills consumers and the database server while events are announced at full speed.';
export const size = 200;

export const run: Campaign['run'] = async ({ size: kills, seed, onProgress }) => {
  const { killed, handled, acknowledged, appliedInSpiteOfError } = await eventKills({ kills, seed, onProgress });
  console.log(
    `\n${killed.consumers} consumers and ${killed.mongods} servers killed; ${handled} events, each handled once and in order. ` +
      `${acknowledged} were acknowledged, ${appliedInSpiteOfError} had happened in spite of an error.`,
  );
};
