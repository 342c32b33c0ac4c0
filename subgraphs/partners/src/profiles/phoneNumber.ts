import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** The number in international form, or null when it is none. */
export function toPhoneNumber(typed: string): string | null {
  const number = typed.length > 40 ? undefined : parsePhoneNumberFromString(typed);
  return number?.isPossible() ? number.formatInternational() : null;
}

export const NOT_A_PHONE_NUMBER = 'It is no telephone number in international form, such as +49 89 1234567.';
