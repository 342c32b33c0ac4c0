import type { ClaimedDelivery } from '../delivery/delivery';
import { dateIn, instantIn, type Language } from './language';
import { plainName } from './plainText';
import type { MailValues } from './template';
import { WORDS } from './words';

const nameIn = (value: unknown) => (typeof value === 'string' ? plainName(value) : '');

const wordFor = (words: Record<string, string>, value: unknown) =>
  typeof value === 'string' && Object.hasOwn(words, value) ? (words[value] ?? '') : '';

/** What the texts of a mail may name, in the reader's language and without anything that others could abuse. */
export function valuesOf({ data, link }: ClaimedDelivery, language: Language): MailValues {
  const { partnerKinds, roles } = WORDS[language];
  const named = Array.isArray(data.roles) ? data.roles.map((role) => wordFor(roles, role)).filter(Boolean) : [];
  return {
    organizationName: nameIn(data.organizationName),
    partnerKind: wordFor(partnerKinds, data.partnerKind),
    invitedByName: nameIn(data.invitedByName),
    roles: named.join(language === 'en' ? ', ' : '、'),
    reviewExpectedBy: data.reviewExpectedBy instanceof Date ? dateIn(language, data.reviewExpectedBy) : '',
    linkExpiresAt: link ? instantIn(language, link.expiresAt) : '',
  };
}
