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

/**
 * The key by which names are sorted and searched, the same on the stored and on the asking side:
 * accents, case, width and punctuation make no difference, `Zoë & Co.` gives `zoe co`.
 */
export function nameKey(name: string): string {
  const folded = PLAIN_ASCII.test(name) ? name.toLowerCase() : foldLetters(name);
  const collapsed = folded.replace(/[\p{P}\p{Z}\s]+/gu, ' ').trim();
  return collapsed.length <= NAME_KEY_MAX ? collapsed : Array.from(collapsed).slice(0, NAME_KEY_MAX).join('').trim();
}

/** All keys that begin like this one. The upper bound lies above every character, emoji and rare ideographs included. */
export const keysBeginningWith = (prefix: string) => ({ $gte: prefix, $lt: `${prefix}\u{10FFFF}` });

/** A search made of signs finds nothing by name, and is more likely a pattern than a name. */
export function isMostlySigns(text: string): boolean {
  const characters = Array.from(text.replace(/\s/g, ''));
  const readable = characters.filter((character) => /[\p{L}\p{N}\p{M}\p{So}]/u.test(character));
  return readable.length * 2 < characters.length || readable.length === 0;
}

/** What is wrong with the text of a search, or null. */
export function whyNotSearchable(text: string): string | null {
  if (text.length > NAME_KEY_MAX)
    return `A search has at most ${NAME_KEY_MAX} characters, this one has ${text.length}.`;
  if (isMostlySigns(text)) return 'A search is the beginning of a name: letters and digits, not a pattern.';
  return null;
}
