import type { DeliveryKind as KindInSdl, DeliveryStatus as StatusInSdl } from '../__generated__/schema';

export const DELIVERY_KINDS = [
  'ENROLLMENT_RECEIVED',
  'ENROLLMENT_VERIFICATION_REQUESTED',
  'ENROLLMENT_CONTACT_VERIFIED',
  'ENROLLMENT_REVIEW_STARTED',
  'ENROLLMENT_INFORMATION_REQUESTED',
  'ENROLLMENT_APPROVED',
  'ENROLLMENT_REJECTED',
  'ENROLLMENT_STOPPED',
  'ENROLLMENT_PROFILE_REVIEW_STARTED',
  'ENROLLMENT_PROFILE_APPROVED',
  'ENROLLMENT_PROFILE_REJECTED',
  'ENROLLMENT_SUSPENDED',
  'ENROLLMENT_RESTORED',
  'USER_INVITED',
] as const satisfies readonly KindInSdl[];
export type DeliveryKind = (typeof DELIVERY_KINDS)[number];

export const DELIVERY_STATUSES = [
  'PENDING',
  'RETRYING',
  'SENT',
  'FAILED',
  'BOUNCED',
  'COMPLAINED',
] as const satisfies readonly StatusInSdl[];
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

/** The whole state machine. A delivery begins as PENDING; as FAILED when its address is none. */
export const DELIVERY_TRANSITIONS: Record<DeliveryStatus, readonly DeliveryStatus[]> = {
  PENDING: ['SENT', 'RETRYING', 'FAILED'],
  RETRYING: ['SENT', 'RETRYING', 'FAILED'],
  SENT: ['BOUNCED', 'COMPLAINED'],
  FAILED: [],
  BOUNCED: [],
  COMPLAINED: [],
};

/** From where a delivery may come to this status. */
export const statusesBefore = (to: DeliveryStatus): DeliveryStatus[] =>
  DELIVERY_STATUSES.filter((from) => DELIVERY_TRANSITIONS[from].includes(to));

/** Those that a mail server may still be asked to take. */
export const OPEN_STATUSES = statusesBefore('SENT');

/** What came of one attempt. */
export const ATTEMPT_OUTCOMES = [
  /** The mail server took it. */
  'ACCEPTED',
  /** It never will (5xx). */
  'REFUSED',
  /** Not now (4xx). */
  'DEFERRED',
  /** No word was spoken about this mail: nobody there, no time, not let in. */
  'UNREACHABLE',
  /** The mail was handed over, and the answer never came: it may have arrived. */
  'UNCERTAIN',
  /** We could not write it: a fault of ours. */
  'NOT_WRITTEN',
  /** Its link has run out. */
  'OVERDUE',
] as const;
export type AttemptOutcome = (typeof ATTEMPT_OUTCOMES)[number];

/** What came of it, in a form that may be stored, shown and logged: without addresses of ours, without links. */
export interface Verdict {
  outcome: AttemptOutcome;
  /** Of the SMTP answer; null when there was none. */
  code: number | null;
  /** One line; null when all went well. */
  reason: string | null;
}

export interface Attempt extends Verdict {
  at: Date;
}

/** From it and the keys the link is derived, when the mail is written and never before. */
export interface MailLink {
  purpose: 'verify' | 'join';
  id: string;
  version: number;
  expiresAt: Date;
}

/** A mail that somebody has reason to get. */
export interface Mail {
  kind: DeliveryKind;
  /** What caused it, as a key: one mail for each of them and each address (R30). */
  reason: string;
  /** The id of what it is about: an enrollment, a user. */
  about: string;
  recipient: { displayName: string; email: string; locale: string };
  /** What its template tells. Plain values only. */
  data: Record<string, unknown>;
  link: MailLink | null;
  /** When there was reason for it. */
  createdAt: Date;
}

/** A mail of which a worker has the lease. */
export interface ClaimedDelivery extends Omit<Mail, 'reason'> {
  id: string;
  leaseId: string;
  /** On the database's clock. */
  claimedAt: Date;
  attemptCount: number;
  firstAttemptAt: Date | null;
}

/** As those who manage what it is about see it. */
export interface Delivery {
  id: string;
  kind: DeliveryKind;
  status: DeliveryStatus;
  address: string;
  createdAt: Date;
  attemptCount: number;
  lastAttemptAt: Date | null;
  nextAttemptAt: Date | null;
  failure: string | null;
}

/** An enrollment as partners hands it on: with what it says of the viewer. */
export interface EnrollmentReference {
  id: string;
  viewerCanManage?: boolean;
}

const TRIED_FOR_MS = 24 * 60 * 60_000;

/** What a delivery becomes by an attempt: over at once when that is final, else tried for a day after its first attempt. */
export function statusAfter(
  { firstAttemptAt, claimedAt }: Pick<ClaimedDelivery, 'firstAttemptAt' | 'claimedAt'>,
  { outcome }: Pick<Verdict, 'outcome'>,
): 'SENT' | 'FAILED' | 'RETRYING' {
  if (outcome === 'ACCEPTED') return 'SENT';
  if (outcome === 'REFUSED' || outcome === 'OVERDUE') return 'FAILED';
  const triedForMs = firstAttemptAt ? claimedAt.getTime() - firstAttemptAt.getTime() : 0;
  return triedForMs >= TRIED_FOR_MS ? 'FAILED' : 'RETRYING';
}

/** First and longest pause before the next attempt. */
const PAUSES: Partial<Record<AttemptOutcome, { firstMs: number; longestMs: number }>> = {
  // Costs nobody anything, and its end shall be noticed soon.
  UNREACHABLE: { firstMs: 1_000, longestMs: 15_000 },
  // Each may be one more copy in somebody's inbox.
  UNCERTAIN: { firstMs: 5 * 60_000, longestMs: 4 * 60 * 60_000 },
};
const ELSE = { firstMs: 30_000, longestMs: 60 * 60_000 };

/**
 * How long to wait after the n-th attempt: twice as long each time, and by chance up to half of it less, so that what
 * failed together does not come back together.
 */
export function pauseMs(outcome: AttemptOutcome, attempt: number, random: () => number = Math.random): number {
  const { firstMs, longestMs } = PAUSES[outcome] ?? ELSE;
  const whole = Math.min(firstMs * 2 ** (attempt - 1), longestMs);
  return Math.round(whole * (1 - random() / 2));
}
