import { faultsOfLine, readEmailAddress, type InputFault } from '@twotier/subgraph-kit';
import type { PrimaryContactRecord } from '../enrollment/enrollment';
import { readLocale } from '../locale';
import { whyNotAContact } from './emailDomain';
import { NOT_A_PHONE_NUMBER, toPhoneNumber } from './phoneNumber';

const LONGEST_NAME = 160;

/** The contact as the applicant enters it. */
export interface PrimaryContactInput {
  displayName: string;
  email: string;
  phone: string;
  locale: string;
}

type Contact = Omit<PrimaryContactRecord, 'isVerified'>;

/** The contact as it is stored. What cannot be understood stays as it was typed, to be told as a fault. */
export const toPrimaryContact = ({ displayName, email, phone, locale }: PrimaryContactInput): Contact => ({
  displayName: displayName.trim(),
  email: readEmailAddress(email) ?? email,
  phone: toPhoneNumber(phone) ?? phone,
  locale: readLocale(locale) ?? locale,
});

/** Everything that is wrong with the contact, in the order of the form (R4). */
export function faultsOfPrimaryContact(contact: Contact, tenantDomains: readonly string[]): InputFault[] {
  const faults: [path: string, message: string | null][] = [
    ['email', whyNotAContact(contact.email, tenantDomains)],
    ['phone', toPhoneNumber(contact.phone) === null ? NOT_A_PHONE_NUMBER : null],
    ['locale', readLocale(contact.locale) === null ? 'It is no language, such as en-US or zh-CN.' : null],
  ];
  return [
    ...faultsOfLine('displayName', contact.displayName, LONGEST_NAME),
    ...faults.flatMap(([path, message]) => (message === null ? [] : [{ path, message }])),
  ];
}
