import { system, type Logger } from '@twotier/subgraph-kit';
import type { Stores } from '../context';
import type { Mail } from './delivery';
import { whyNotOneAddress } from './emailAddress';

export interface QueueDeps {
  stores: Pick<Stores, 'deliveries'>;
  logger: Logger;
}

/**
 * Inside a transaction: puts mails into the queue, each once for its reason and address, however often it is asked for.
 * What is no address is no reason to stop either: it becomes a delivery that has failed, for those who manage what it is
 * about to see.
 */
export async function queueMail({ stores, logger }: QueueDeps, mails: readonly Mail[]): Promise<void> {
  const queued = mails.map((mail) => {
    const fault = whyNotOneAddress(mail.recipient.email);
    if (fault) logger.warn({ about: mail.about, kind: mail.kind, fault }, 'a mail has no usable address');
    return { ...mail, failure: fault && `The address cannot be used: ${fault}.` };
  });
  await stores.deliveries.queue(system('queueMail'), queued);
}
