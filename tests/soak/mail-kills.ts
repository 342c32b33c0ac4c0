import type { Campaign } from '../../scripts/soak';
import { mailKills } from '../campaigns/mailKills';

export const description = 'Kills notifications around the sending of mails, and looks for what is lost or repeated.';
export const size = 100;

export const run: Campaign['run'] = async ({ size: kills, seed, onProgress }) => {
  const { killed, mails, repeated, broken } = await mailKills({ kills, seed, onProgress });
  if (broken.length > 0) throw new Error(broken.join('\n'));
  console.table(killed);
  console.log(
    `${mails} mails: every one arrived; ${repeated} came again, each after a crash between acceptance and record.`,
  );
};
