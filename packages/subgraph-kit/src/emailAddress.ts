import type { InputFault } from './errors';
import { domainToASCII } from 'node:url';
import isEmail from 'validator/lib/isEmail';

const LONGEST = 254;
const ASCII = /^[\x20-\x7e]*$/;
/** Line breaks, spaces, and what nobody can see: the translation of a domain would drop it in silence. */
const INVISIBLE = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u;

/** In letters before the @ they would name a second address, a header or a person: mail programs split and rewrite at them. */
const STRICT = {
  allow_display_name: false,
  allow_utf8_local_part: false,
  allow_ip_domain: false,
  require_tld: true,
  // The library puts them into a class of a pattern.
  blacklisted_chars: '",:;<>()[\\]\\\\%!=',
} as const;

/**
 * One address as it is stored, or null. The domain is written in small letters and, where it has others than ASCII, as mail
 * servers know it (`xn--…`); what stands before the @ is the affair of its server and stays as it is. There only ASCII is
 * taken: few servers deliver anything else.
 */
export function readEmailAddress(text: string): string | null {
  const given = text.replace(/^ +| +$/g, '');
  if (INVISIBLE.test(given)) return null;
  const at = given.lastIndexOf('@');
  const domain = given.slice(at + 1).toLowerCase();
  const address = `${given.slice(0, Math.max(at, 0))}@${ASCII.test(domain) ? domain : domainToASCII(domain)}`;
  return address.length <= LONGEST && isEmail(address, STRICT) ? address : null;
}

/** What is wrong with an address that somebody has typed: there is one fault, or none. */
export function faultsOfEmailAddress(path: string, text: string): InputFault[] {
  if (text.trim() === '') return [{ path, message: 'It is empty.' }];
  if (text.length > LONGEST)
    return [{ path, message: `It has ${text.length} characters; at most ${LONGEST} are taken.` }];
  if (readEmailAddress(text) !== null) return [];
  return [{ path, message: 'It is not one plain e-mail address, such as name@company.example.' }];
}
