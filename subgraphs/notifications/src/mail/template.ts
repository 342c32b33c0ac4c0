import type { Language } from './language';

/**
 * One mail in one language, in Handlebars. All of it is plain text: the layout makes a page of it and escapes whatever
 * comes from outside. A paragraph that turns out empty is left out.
 */
export interface MailText {
  subject: string;
  paragraphs: string[];
  /** Stands above what reviewers or the contact said, where they said something. */
  quoteLabel?: string;
  /** On the button. A mail has one if and only if it has a link. */
  action?: string;
}

export type MailTemplate = Record<Language, MailText>;

/** What every text may name. */
export interface MailValues {
  organizationName: string;
  partnerKind: string;
  invitedByName: string;
  roles: string;
  /** Empty where nothing is expected. */
  reviewExpectedBy: string;
  /** Empty where there is no link. */
  linkExpiresAt: string;
}
