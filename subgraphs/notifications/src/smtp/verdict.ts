import type { Verdict } from '../delivery/delivery';
import { saidByServer } from './saidByServer';

/** Our own deadline ran out: a server that drips bytes outlives every time-out of a socket. */
export class TooSlow extends Error {
  readonly code = 'ETIMEDOUT';
}

interface SmtpFault {
  code?: string;
  command?: string;
  responseCode?: number | false;
  response?: string;
}

/** Answers about this mail; what is said before concerns all mails alike. */
const ABOUT_THE_MAIL = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);

const WITHOUT_ANSWER: Record<string, string> = {
  EDNS: 'The mail server’s name leads nowhere.',
  EAUTH: 'The mail server does not let us in.',
  ENOAUTH: 'The mail server does not let us in.',
  ETLS: 'There is no secure connection to the mail server.',
  ETIMEDOUT: 'The mail server did not answer in time.',
};

export const ACCEPTED: Verdict = { outcome: 'ACCEPTED', code: 250, reason: null };

/**
 * What a failed attempt means for the delivery.
 *
 * @param handedOver whether any of the mail itself had been written to the server
 */
export function verdictOf(error: unknown, handedOver: boolean): Verdict {
  const { code = '', command = '', responseCode, response = '' } = error as SmtpFault;
  const answer = typeof responseCode === 'number' ? responseCode : null;
  if (answer !== null && ABOUT_THE_MAIL.has(command)) {
    return { outcome: answer >= 500 ? 'REFUSED' : 'DEFERRED', code: answer, reason: saidByServer(response) };
  }
  // Not a byte of it was sent: the library, or the size that the server has named, stands against it.
  if (answer === null && (code === 'EENVELOPE' || code === 'EMESSAGE'))
    return { outcome: 'REFUSED', code: null, reason: 'The mail server takes no such mail.' };
  if (handedOver) {
    const reason = 'The mail was handed over, and the mail server never said whether it took it.';
    return { outcome: 'UNCERTAIN', code: answer, reason };
  }
  return { outcome: 'UNREACHABLE', code: answer, reason: WITHOUT_ANSWER[code] ?? 'The mail server is out of reach.' };
}
