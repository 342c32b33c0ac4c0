import type { LinkFault } from '../__generated__/schema';
import type { VerificationRecord } from '../enrollment/enrollment';

const HOUR_MS = 60 * 60 * 1_000;
const DAY_MS = 24 * HOUR_MS;
/** For so long a link works (R4). */
const VALID_MS = 72 * HOUR_MS;
/** So often it is sent again in 24 hours (R4). */
const RESENDS_A_DAY = 5;

/** A new mail with a new link; the links before it die. */
export const nextVerification = (before: VerificationRecord | null, at: Date): VerificationRecord => ({
  linkVersion: (before?.linkVersion ?? 0) + 1,
  sentAt: at,
  expiresAt: new Date(at.getTime() + VALID_MS),
  answeredAt: null,
  sentOn: before?.sentOn ?? [],
});

const ofTheLastDay = (sentOn: readonly Date[], now: Date) =>
  sentOn.filter((sent) => now.getTime() - sent.getTime() < DAY_MS);

/** The same mail again, at the applicant's wish: it counts. */
export const resent = (before: VerificationRecord, at: Date): VerificationRecord => ({
  ...nextVerification(before, at),
  sentOn: [...ofTheLastDay(before.sentOn, at), at],
});

export const resendsLeft = ({ sentOn }: VerificationRecord, now: Date): number =>
  Math.max(0, RESENDS_A_DAY - ofTheLastDay(sentOn, now).length);

/** Until one more can be sent, in whole seconds; 0 when one can be sent now. */
export function secondsUntilResend(verification: VerificationRecord, now: Date): number {
  const [oldest] = ofTheLastDay(verification.sentOn, now).sort((a, b) => a.getTime() - b.getTime());
  if (!oldest || resendsLeft(verification, now) > 0) return 0;
  return Math.ceil((oldest.getTime() + DAY_MS - now.getTime()) / 1_000);
}

/** Why a link of this version is worthless, or null. */
export function faultOfLink(verification: VerificationRecord | null, version: number, now: Date): LinkFault | null {
  if (!verification || version > verification.linkVersion) return 'UNKNOWN';
  if (version < verification.linkVersion) return 'REPLACED';
  if (verification.answeredAt) return 'USED';
  return verification.expiresAt <= now ? 'EXPIRED' : null;
}
