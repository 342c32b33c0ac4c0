import { faultsOfLine, faultsOfText, readEmailAddress, type InputFault } from '@twotier/subgraph-kit';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import isURL from 'validator/lib/isURL';
import type {
  DirectoryContactInput,
  DirectoryTextInput,
  EditDirectoryEntryInput,
  ProviderService,
} from '../__generated__/schema';
import { readLocale } from '../locale';
import type { DirectoryContact, DirectoryDetails, DirectoryText } from './directoryEntry';

const MOST_TEXTS = 8;
const MOST_LANGUAGES = 30;
const LONGEST_HEADLINE = 120;
const LONGEST_DESCRIPTION = 2_000;
const LONGEST_URL = 2_000;

/** Neither space nor control characters, which parsers of addresses leave out in silence. */
const VISIBLE = /^[^\p{Z}\p{C}]+$/u;

const NO_LANGUAGE = 'It is no language that is known, e.g. en-US or zh-CN.';
const NO_URL = `It is no https address, or has more than ${LONGEST_URL} characters.`;
const NO_EMAIL = 'It is no e-mail address.';
const NO_PHONE = 'It is no telephone number in international form, e.g. +49 89 1234567.';

/** Takes one value after the other, and notes what is wrong with any. */
class Reading {
  readonly faults: InputFault[] = [];

  fault(path: string, message: string): void {
    this.faults.push({ path, message });
  }

  /** What `convert` makes of it; null where it is not given, and where it cannot be used. */
  optional(
    path: string,
    given: string | null | undefined,
    [convert, fault]: readonly [(text: string) => string | null, string],
  ): string | null {
    const text = given?.trim();
    if (text === undefined || text === '') return null;
    const value = convert(text);
    if (value === null) this.fault(path, fault);
    return value;
  }

  /** In its one canonical form, `zh-CN` for `ZH-cn`. */
  language(path: string, given: string): string | null {
    const locale = knownLanguage(given);
    if (locale === null) this.fault(path, NO_LANGUAGE);
    return locale;
  }
}

/** Null for what is no language that has a name. */
function knownLanguage(given: string): string | null {
  const locale = readLocale(given);
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return locale !== null && names.of(new Intl.Locale(locale).language) !== undefined ? locale : null;
}

function httpsAddress(text: string): string | null {
  const options = { protocols: ['https'], require_protocol: true, disallow_auth: true };
  const isOne = text.length <= LONGEST_URL && VISIBLE.test(text) && isURL(text, options) && URL.canParse(text);
  return isOne ? new URL(text).href : null;
}

function telephoneNumber(text: string): string | null {
  const number = parsePhoneNumberFromString(text, { extract: false });
  return number?.isValid() && !number.ext ? number.formatInternational() : null;
}

const URL_FORM = [httpsAddress, NO_URL] as const;

function readText(reading: Reading, path: string, given: DirectoryTextInput): DirectoryText {
  const headline = given.headline.trim();
  const description = given.description?.replace(/\r\n?/g, '\n').trim() ?? '';
  const locale = reading.language(`${path}.locale`, given.locale);
  reading.faults.push(...faultsOfLine(`${path}.headline`, headline, LONGEST_HEADLINE));
  if (description !== '') reading.faults.push(...faultsOfText(`${path}.description`, description, LONGEST_DESCRIPTION));
  return { locale: locale ?? '', headline, description: description === '' ? null : description };
}

function readTexts(reading: Reading, given: readonly DirectoryTextInput[]): DirectoryText[] {
  if (given.length > MOST_TEXTS) reading.fault('texts', `There are ${given.length}; at most ${MOST_TEXTS} are taken.`);
  const texts = given.slice(0, MOST_TEXTS).map((text, at) => readText(reading, `texts.${at}`, text));
  texts.forEach(({ locale }, at) => {
    if (locale !== '' && texts.findIndex((other) => other.locale === locale) < at)
      reading.fault(`texts.${at}.locale`, `There is another text in ${locale}.`);
  });
  return texts;
}

function readContact(reading: Reading, given: DirectoryContactInput | null | undefined): DirectoryContact | null {
  if (!given) return null;
  const before = reading.faults.length;
  const contact = {
    email: reading.optional('contact.email', given.email, [readEmailAddress, NO_EMAIL]),
    phone: reading.optional('contact.phone', given.phone, [telephoneNumber, NO_PHONE]),
    website: reading.optional('contact.website', given.website, URL_FORM),
  };
  if (reading.faults.length === before && Object.values(contact).every((way) => way === null))
    reading.fault('contact', 'It names no way: give an e-mail address, a telephone number or a page.');
  return contact;
}

function readLanguages(reading: Reading, given: readonly string[]): string[] {
  if (given.length > MOST_LANGUAGES)
    reading.fault('spokenLanguages', `There are ${given.length}; at most ${MOST_LANGUAGES} are taken.`);
  const languages = given
    .slice(0, MOST_LANGUAGES)
    .map((language, at) => reading.language(`spokenLanguages.${at}`, language));
  return [...new Set(languages.filter((language) => language !== null))];
}

export interface ReadEntry {
  details: DirectoryDetails;
  services: ProviderService[];
  /** Every fault, in the order of the input. What is read is of use only where there is none. */
  faults: InputFault[];
}

/** What a provider wants its entry to be, in the form in which it is stored. */
export function readDirectoryEntry(input: EditDirectoryEntryInput): ReadEntry {
  const reading = new Reading();
  const details = {
    texts: readTexts(reading, input.texts),
    contact: readContact(reading, input.contact),
    resellerProgrammeUrl: reading.optional('resellerProgrammeUrl', input.resellerProgrammeUrl, URL_FORM),
    termsUrl: reading.optional('termsUrl', input.termsUrl, URL_FORM),
    spokenLanguages: readLanguages(reading, input.spokenLanguages),
    isListed: input.isListed,
  };
  return { details, services: [...new Set(input.services)].sort(), faults: reading.faults };
}
