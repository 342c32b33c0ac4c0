import { renames } from '@twotier/relationships/testing';
import { onOwnDatabase } from '@twotier/testkit';
import type { Campaign } from '../../scripts/soak';

const WITHIN_SECONDS = 30;
const SLOWEST_WRITE_MS = 2_000;

export const description =
  'Renames, suspends and restores a provider with thousands of partnerships, and a customer, while others write.';
export const size = 5_000;

export const run: Campaign['run'] = async ({ size: partnerships, onProgress }) => {
  const { reports, broken } = await onOwnDatabase(() => renames({ size: partnerships, onProgress }));
  const lines = reports.flatMap(({ change, seconds, relationships, partnerships }) => [
    { change, seconds, opened: 'relationships', ...relationships },
    { change, seconds, opened: 'partnerships', ...partnerships },
  ]);
  console.log('');
  console.table(lines);
  const late = lines.filter(({ seconds, slowestMs }) => seconds > WITHIN_SECONDS || slowestMs > SLOWEST_WRITE_MS);
  const complaints = late.map(
    ({ change, seconds, opened, slowestMs }) =>
      `${change}: ${seconds} s until the last list showed it; ${opened} took up to ${slowestMs} ms.`,
  );
  if (broken.length + complaints.length > 0) throw new Error([...broken, ...complaints].join('\n'));
};
