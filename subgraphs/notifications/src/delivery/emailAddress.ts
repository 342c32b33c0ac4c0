import { domainToASCII, domainToUnicode } from 'node:url';

const LONGEST = 254;
const LONGEST_LOCAL = 64;
const LOCAL = /^[\w!#$%&'*+/=?^`{|}~-]+(?:[.][\w!#$%&'*+/=?^`{|}~-]+)*$/;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** Scripts that are written together in one word. Latin stands alone: beside another script it is there to deceive. */
const SCRIPTS = [
  /^[\p{Script=Latin}\p{Nd}-]+$/u,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Lm}\p{Nd}-]+$/u,
  ...['Greek', 'Cyrillic', 'Armenian', 'Georgian', 'Hebrew', 'Arabic', 'Devanagari', 'Bengali', 'Tamil', 'Thai'].map(
    (script) => new RegExp(`^[\\p{Script=${script}}\\p{M}0-9-]+$`, 'u'),
  ),
];

/** Letters of other scripts that nobody can tell from Latin ones. A word of nothing else is there to deceive. */
const LATIN_LOOKALIKES = /^[аеорсухіјѕһԁԛԝӏьгпмвктнοανικρτυχεսօոհցզ0-9-]+$/iu;

const isHomograph = (label: string) => !SCRIPTS.some((script) => script.test(label)) || LATIN_LOOKALIKES.test(label);

function whyNotADomain(domain: string): string | null {
  const ascii = domainToASCII(domain);
  const readable = domainToUnicode(ascii);
  // Full-width letters, ideographic stops and the like become something else: what was typed is not what is used.
  if (readable !== domain.toLowerCase() && ascii !== domain.toLowerCase()) return 'its domain is not written plainly';
  const labels = ascii.split('.');
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label))) return 'its domain is none';
  if (/^\d+$/.test(labels.at(-1) ?? '')) return 'its domain is none';
  const foreign = readable.split('.').filter((label) => /\P{ASCII}/u.test(label));
  return foreign.some(isHomograph) ? 'its domain looks like another one' : null;
}

/** Why this is not exactly one plain address, e.g. a list, a header break, a name with an address; null when it is one. */
export function whyNotOneAddress(text: unknown): string | null {
  if (typeof text !== 'string' || text === '') return 'there is none';
  if (text.length > LONGEST) return 'it is too long';
  if (/[\s\p{Cc}\p{Cf}<>()[\],;:"\\]/u.test(text)) return 'it is not one plain address';
  const [local = '', domain, ...more] = text.split('@');
  if (domain === undefined || more.length > 0) return 'it is not one plain address';
  if (local.length > LONGEST_LOCAL || !LOCAL.test(local)) return 'its part before the @ cannot be used';
  return whyNotADomain(domain);
}

/** As the mail server is told it. Only for what `whyNotOneAddress` has nothing against. */
export function toEnvelopeAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`;
}
