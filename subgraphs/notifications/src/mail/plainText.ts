const LONGEST_NAME = 120;
const LONGEST_WORDS = 2_000;
/** Nobody sees it, and no mail program makes a link of what has it within. */
const WORD_JOINER = '\u2060';

const cut = (text: string, longest: number) =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;

/** One line without anything that steers how text is shown: no control characters, no marks of direction (R29). */
const onOneLine = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .trim();

/** Mail programs make links of what looks like one. Links in our mails lead to us, so strangers' words get none. */
const withoutLinks = (text: string) => text.replace(/([.:/@])(?=[^\s\d])/gu, `$1${WORD_JOINER}`);

/** A name that somebody has given themselves or their company. */
export const plainName = (name: string): string => withoutLinks(cut(onOneLine(name), LONGEST_NAME));

/** Somebody's own words, line by line. */
export const plainLines = (words: string): string[] =>
  cut(words, LONGEST_WORDS)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => withoutLinks(onOneLine(line)));

/** A name beside an address, free of all that an address is made of; null when nothing is left. */
export function headerName(name: string): string | null {
  const left = cut(onOneLine(name.replace(/[<>()[\]@,;:"\\]/g, ' ')).replace(/ +/g, ' '), LONGEST_NAME);
  return left === '' ? null : left;
}
