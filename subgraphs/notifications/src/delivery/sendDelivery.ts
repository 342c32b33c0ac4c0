import type { Logger } from '@twotier/subgraph-kit';
import type { MailWriter } from '../mail/writeMail';
import type { MailServer } from '../smtp/mailServer';
import type { ClaimedDelivery, Verdict } from './delivery';
import { toEnvelopeAddress } from './emailAddress';

export interface SendDeps {
  write: MailWriter;
  server: MailServer;
  logger: Logger;
}

const isOverdue = ({ link, claimedAt }: ClaimedDelivery) => link !== null && link.expiresAt <= claimedAt;

/** Writes the mail, with its link if it has one, and asks the mail server once to take it. */
export async function sendDelivery({ write, server, logger }: SendDeps, delivery: ClaimedDelivery): Promise<Verdict> {
  if (isOverdue(delivery))
    return { outcome: 'OVERDUE', code: null, reason: 'Its link ran out before the mail could be sent.' };
  const { id, kind, createdAt, recipient } = delivery;
  try {
    const address = toEnvelopeAddress(recipient.email);
    return await server.send({ id, date: createdAt, address, ...write(delivery) });
  } catch (error) {
    // A process with a mended template may do better.
    logger.error({ err: error as Error, delivery: id, kind }, 'a mail cannot be written');
    return { outcome: 'NOT_WRITTEN', code: null, reason: 'The mail could not be written. The fault is ours.' };
  }
}
