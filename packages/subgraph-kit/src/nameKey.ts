/** The longest search that is taken, and the longest key that is stored, in characters. */
export const NAME_KEY_MAX = 160;

const FOLDED: Record<string, string> = { ß: 'ss', ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i', ς: 'σ', ё: 'е' };
const PLAIN_ASCII = /^[\x20-\x7e]*$/;

/** Marks are stripped after Latin and Greek letters only: in Hindi, Thai and kana they are what the word is made of. */
const foldLetters = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}]\p{M}*)\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßłøđæœıςё]/g, (letter) => FOLDED[letter] ?? letter);

/** For comparing and searching: accents, case, width and punctuation make no difference. */
export function foldText(text: string): string {
  const folded = PLAIN_ASCII.test(text) ? text.toLowerCase() : foldLetters(text);
  return folded.replace(/[\p{P}\p{Z}\s]+/gu, ' ').trim();
}

/**
 * The key by which names are sorted and searched, the same on the stored and on the asking side:
 * `Zoë & Co.` gives `zoe co`.
 */
export function nameKey(name: string): string {
  const folded = foldText(name);
  return folded.length <= NAME_KEY_MAX ? folded : Array.from(folded).slice(0, NAME_KEY_MAX).join('').trim();
}

/** All keys that begin like this one. The upper bound lies above every character, emoji and rare ideographs included. */
export const keysBeginningWith = (prefix: string) => ({ $gte: prefix, $lt: `${prefix}\u{10FFFF}` });

/** Signs that patterns are made of and names hardly ever; brackets that belong together count once. */
const PATTERN_SIGNS = [/[\^]/, /[$]/, /[*]/, /[?]/, /[|]/, /[\\]/, /[[\]]/, /[{}]/];

/** A search with two kinds of such signs, or with nothing to read, is a pattern: it would find nothing by name. */
export function isPattern(text: string): boolean {
  const kinds = PATTERN_SIGNS.filter((sign) => sign.test(text)).length;
  return kinds >= 2 || !/[\p{L}\p{N}\p{So}]/u.test(text);
}

/** What is wrong with the text of a search, or null. */
export function whyNotSearchable(text: string): string | null {
  if (text.length > NAME_KEY_MAX)
    return `A search has at most ${NAME_KEY_MAX} characters, this one has ${text.length}.`;
  if (isPattern(text)) return 'A search is the beginning of a name: letters and digits, not a pattern.';
  return null;
}
