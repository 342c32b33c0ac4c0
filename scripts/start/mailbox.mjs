// The mailbox of one machine: takes every mail, sends none on, and shows them on a page. Plain JavaScript, as the
// services are: it is run as it stands.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { MailDev } from 'maildev';

const KEPT_MAILS = 500;

const { SMTP_PORT, MAILBOX_PORT, DATA_DIR } = process.env;
const mailDirectory = join(DATA_DIR, 'mails');
mkdirSync(mailDirectory, { recursive: true });

const mailbox = new MailDev({
  smtp: Number(SMTP_PORT),
  web: Number(MAILBOX_PORT),
  ip: '127.0.0.1',
  webIp: '127.0.0.1',
  silent: true,
  mailDirectory,
  maxEmails: KEPT_MAILS,
});

await mailbox.start();
process.once('SIGTERM', () => void mailbox.stop().finally(() => process.exit(0)));
