import { startMailProcess } from '@twotier/notifications/testing';
import type { Campaign } from '../../scripts/soak';
import { openMailStage } from '../campaigns/mailStage';
import { eventually } from '../setup/eventually';

const DRAINS_WITHIN_MS = 60_000;
const QUEUES_WITHIN_MS = 120_000;
const LEASE_MS = 60_000;

export const description =
  'Lets mails pile up while the mail server is away, and looks how soon they are gone at its return.';
export const size = 1_000;

export const run: Campaign['run'] = async ({ size: mails, onProgress }) => {
  const stage = await openMailStage();
  await stage.smtp.die();
  const worker = startMailProcess({ env: stage.env, leaseMs: LEASE_MS, smtpName: 'mailer', killAt: null });
  const countOf = (status: object) => stage.deliveries().countDocuments(status);
  try {
    await stage.announce(Array.from({ length: mails }, (_, number) => number));
    await eventually(
      () => countOf({}),
      (queued) => queued === mails,
      QUEUES_WITHIN_MS,
    );
    const queued = await countOf({ status: { $in: ['PENDING', 'RETRYING'] } });
    if (queued !== mails) throw new Error(`${queued} of ${mails} mails are in the queue.`);
    await stage.smtp.revive();
    const since = performance.now();
    const sent = await eventually(
      () => countOf({ status: 'SENT' }),
      (done) => (onProgress(done), done === mails),
      DRAINS_WITHIN_MS,
    );
    const seconds = ((performance.now() - since) / 1_000).toFixed(1);
    const arrived = new Set(stage.smtp.mails.map(({ messageId }) => messageId)).size;
    if (sent !== mails || arrived !== mails || stage.smtp.mails.length !== mails)
      throw new Error(
        `After ${seconds} s ${sent} of ${mails} are sent; ${stage.smtp.mails.length} mails arrived, ${arrived} of them different.`,
      );
    console.log(`\n${mails} mails, each once, ${seconds} s after the mail server came back.`);
  } finally {
    worker.kill();
    await worker.ended;
    await stage.close();
  }
};
