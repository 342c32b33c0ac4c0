import type { EnrollmentProgressed, Recipient, UserInvited } from '@twotier/events';
import { transact } from '@twotier/mongo';
import { createLinkCodec, createLogger, newId } from '@twotier/subgraph-kit';
import type { TestSmtpServer } from '@twotier/testkit/smtpServer';
import { setTimeout as pause } from 'node:timers/promises';
import { stores } from '../context';
import { DeliveryModel, type DeliveryDocument } from '../delivery/delivery.model';
import { startMailWorker, type MailWorker, type MailWorkerOptions } from '../delivery/mailWorker';
import { onEnrollmentProgressed } from '../delivery/onEnrollmentProgressed';
import { onUserInvited } from '../delivery/onUserInvited';
import { createMailWriter, type MailWriter } from '../mail/writeMail';
import { createMailServer, type MailServerOptions } from '../smtp/mailServer';
import { parseSmtpUrl } from '../smtp/smtpTarget';

/** The workers have the same two cores. */
const POLL_MS = 20;

export const silent = createLogger('test', 'silent');
export const links = createLinkCodec([Buffer.alloc(32, 5).toString('base64url')]);
export const PUBLIC_URL = 'https://partners.example.com';

const occurred = new Date('2026-11-20T10:00:00Z');
const row = { at: occurred, requestId: null };

export const ada: Recipient = { displayName: 'Ada Lovelace', email: 'ada@fabrikam.example', locale: 'en-US' };

/** Fabrikam's application was handed in. */
export const aProgress = (data: Partial<EnrollmentProgressed['data']> = {}): EnrollmentProgressed => ({
  ...row,
  id: newId('evt'),
  subject: 'enr_fabrikam',
  type: 'enrollment.progressed',
  data: {
    enrollmentId: 'enr_fabrikam',
    organizationName: 'Fabrikam',
    kind: 'RESELLER',
    step: 'RECEIVED',
    recipients: [ada],
    reason: null,
    link: null,
    reviewExpectedBy: null,
    ...data,
  },
});

/** Grace has added Ada to Fabrikam. */
export const anInvitation = (data: Partial<UserInvited['data']> = {}): UserInvited => ({
  ...row,
  id: newId('evt'),
  subject: 'usr_ada',
  type: 'user.invited',
  data: {
    userId: 'usr_ada',
    organizationId: 'rsl_fabrikam',
    organizationName: 'Fabrikam',
    invitedByName: 'Grace Hopper',
    recipient: ada,
    roles: ['SALES_AGENT'],
    link: { version: 1, expiresAt: new Date('2099-01-01T10:00:00Z') },
    ...data,
  },
});

/** Hands events to their consumers, each in its transaction. */
export async function handleMails(...events: (EnrollmentProgressed | UserInvited)[]): Promise<void> {
  const deps = { stores, logger: silent };
  for (const event of events) {
    await transact(() =>
      event.type === 'user.invited' ? onUserInvited(deps, event) : onEnrollmentProgressed(deps, event),
    );
  }
}

const rowOf = (number: number, given: Partial<DeliveryDocument>): DeliveryDocument => ({
  _id: `dlv_${String(number).padStart(5, '0')}`,
  reason: `evt_${number} ada${number}@fabrikam.example`,
  kind: 'ENROLLMENT_RECEIVED',
  about: 'enr_fabrikam',
  address: `ada${number}@fabrikam.example`,
  displayName: 'Ada Lovelace',
  locale: 'en',
  data: { organizationName: 'Fabrikam', partnerKind: 'RESELLER', reason: null, reviewExpectedBy: null },
  link: null,
  status: 'PENDING',
  createdAt: new Date(occurred.getTime() + number * 60_000),
  nextAttemptAt: new Date(occurred.getTime() + number * 60_000),
  attemptCount: 0,
  attempts: [],
  ...given,
});

/** `n` deliveries that are due, a minute apart, to as many addresses. Past the model, so that any state can be given. */
export async function aQueueOf(n: number, given: Partial<DeliveryDocument> = {}): Promise<void> {
  await DeliveryModel.collection.insertMany(
    Array.from({ length: n }, (_, number) => rowOf(number, given)) as unknown as { _id: never }[],
  );
}

/** All deliveries: to compare before and after. */
export const allDeliveries = () => DeliveryModel.find().sort({ _id: 1 }).lean();

/** Resolves with all deliveries once they are as they shall be. */
export async function deliveriesWhen(holds: (rows: DeliveryDocument[]) => boolean): Promise<DeliveryDocument[]> {
  for (;;) {
    const rows = await allDeliveries();
    if (holds(rows)) return rows;
    await pause(POLL_MS);
  }
}

/** What waits for its next attempt need not wait any longer. */
export const makeDue = () =>
  DeliveryModel.collection.updateMany({ nextAttemptAt: { $exists: true } }, { $set: { nextAttemptAt: new Date(0) } });

export function mailServerAt({ url }: Pick<TestSmtpServer, 'url'>, given: Partial<MailServerOptions> = {}) {
  const target = parseSmtpUrl(url);
  if (!target) throw new Error(`${url} is no mail server.`);
  return createMailServer({
    ...target,
    deadlineMs: 5_000,
    from: { name: 'Twotier', address: 'no-reply@twotier.example' },
    ...given,
  });
}

/** Starts workers that bring mails of this test's database to that server, and stops them after the test. */
export function useMailWorkers(smtp: () => TestSmtpServer) {
  let write: MailWriter;
  const started: MailWorker[] = [];
  beforeAll(async () => void (write = await createMailWriter({ publicUrl: PUBLIC_URL, links })));
  afterEach(async () => {
    await Promise.all(started.splice(0).map((worker) => worker.stop()));
  });
  return ({ deadlineMs, ...given }: Partial<MailWorkerOptions> & { deadlineMs?: number } = {}): MailWorker => {
    const server = mailServerAt(smtp(), deadlineMs === undefined ? {} : { deadlineMs });
    const worker = startMailWorker({ stores, write, server, logger: silent, ...given });
    started.push(worker);
    return worker;
  };
}
