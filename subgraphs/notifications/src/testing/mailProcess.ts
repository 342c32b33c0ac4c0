import type { MailStep } from '../delivery/mailWorker';
import { startNotifications } from '../server';

/** What the process is told by its one argument, as JSON. */
export interface MailProcessOptions {
  env: Record<string, string>;
  leaseMs: number;
  /** By which the mail server knows it. */
  smtpName: string;
  /** Where it ends itself with signal 9, the n-th time it comes by. */
  killAt: { step: MailStep; nth: number } | null;
}

/** The whole of notifications, in a process of its own, so that it can be killed. */
async function main({ env, leaseMs, smtpName, killAt }: MailProcessOptions): Promise<void> {
  let seen = 0;
  await startNotifications(env, {
    leaseMs,
    smtpName,
    onStep: async (step) => {
      if (step === killAt?.step && ++seen === killAt.nth) process.kill(process.pid, 'SIGKILL');
    },
  });
}

void main(JSON.parse(process.argv[2] ?? '') as MailProcessOptions);
