import { randomUUID } from 'node:crypto';
import { enrollmentProgressed } from '@twotier/events';
import { internalPublicKeys, KillableMongod, testCursorKeys } from '@twotier/testkit';
import { TestSmtpServer } from '@twotier/testkit/smtpServer';
import mongoose, { type mongo } from 'mongoose';

/** A database, a mail server, and what partners would announce: all that notifications needs around it. */
export interface MailStage {
  smtp: TestSmtpServer;
  /** Of every process of notifications. */
  env: Record<string, string>;
  /** Gives reason for a mail to each of these addresses, as partners does it in its own database. */
  announce: (numbers: number[]) => Promise<void>;
  deliveries: () => mongo.Collection<{ _id: string; status: string }>;
  close: () => Promise<void>;
}

export const addressOf = (number: number) => `ada${number}@fabrikam.example`;

export async function openMailStage(): Promise<MailStage> {
  const mongod = await KillableMongod.start();
  const smtp = await TestSmtpServer.start();
  const connection = await mongoose.createConnection(mongod.uri).asPromise();
  const client = connection.getClient();
  // A killed consumer leaves its transaction open, and the next must wait until the server ends it.
  await client.db('admin').command({ setParameter: 1, transactionLifetimeLimitSeconds: 1 });
  return {
    smtp,
    env: envOf(mongod.uri, smtp.url),
    announce: async (numbers) => {
      await client.db('partners').collection<{ _id: string }>('outbox').insertMany(numbers.map(anEvent));
    },
    deliveries: () => client.db('notifications').collection('deliveries'),
    close: async () => {
      await connection.close();
      await smtp.die();
      await mongod.remove();
    },
  };
}

const anEvent = (number: number) => ({
  _id: `evt_${randomUUID()}`,
  ...enrollmentProgressed({
    enrollmentId: `enr_${number}`,
    organizationName: 'Fabrikam',
    kind: 'RESELLER',
    step: 'VERIFICATION_REQUESTED',
    recipients: [{ displayName: 'Ada Lovelace', email: addressOf(number), locale: number % 2 ? 'en' : 'zh-CN' }],
    reason: null,
    link: { version: 1, expiresAt: new Date('2099-01-01T10:00:00Z') },
    reviewExpectedBy: null,
  }),
  at: new Date(),
  requestId: null,
});

const envOf = (mongoUri: string, smtpUrl: string) => ({
  NOTIFICATIONS_PORT: '0',
  MONGODB_URI: mongoUri,
  NOTIFICATIONS_DATABASE: 'notifications',
  RELATIONSHIPS_DATABASE: 'relationships',
  PARTNERS_DATABASE: 'partners',
  INTERNAL_TOKEN_PUBLIC_KEYS: JSON.stringify(internalPublicKeys),
  CURSOR_KEYS: JSON.stringify(testCursorKeys),
  LINK_KEYS: JSON.stringify(testCursorKeys),
  SMTP_URL: smtpUrl,
  MAIL_FROM: 'Twotier <no-reply@twotier.example>',
  PUBLIC_URL: 'http://localhost:4000',
  LOG_LEVEL: 'error',
});
