import type { InputFault } from './errors';

const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]/u;
const CONTROL = /(?![\n\v\f\r\u0085])\p{Cc}/u;
/** They turn the text around them, so that a name reads as another. */
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
/** What takes no room on the page: two names that look the same would not be. */
const INVISIBLE = /(?![\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069])[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/u;
const READABLE = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u;

/** A fault: what shows it, and what is said of it. Of a character by its number, for nobody could see it. */
type Fault = readonly [find: (text: string) => string | null, tell: (what: string) => string];

const first =
  (pattern: RegExp) =>
  (text: string): string | null =>
    pattern.exec(text)?.[0] ?? null;

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const tooLong = (longest: number): Fault => [
  (text) => {
    const count = Array.from(text).length;
    return count > longest ? String(count) : null;
  },
  (count) => `It has ${count} characters; at most ${longest} are taken.`,
];

const EMPTY: Fault = [(text) => (text === '' ? text : null), () => 'It is empty.'];
const SEVERAL_LINES: Fault = [first(LINE_BREAK), () => 'It has more than one line.'];
const UNREADABLE: Fault = [
  (text) => (text === '' || READABLE.test(text) ? null : text),
  () => 'It has neither a letter nor a digit.',
];
const HIDDEN: readonly Fault[] = [
  [first(CONTROL), (found) => `It holds the control character ${codePoint(found)}.`],
  [first(DIRECTION), (found) => `It holds ${codePoint(found)}, which changes the direction of writing.`],
  [first(INVISIBLE), (found) => `It holds the invisible character ${codePoint(found)}.`],
  [(text) => (text.isWellFormed() ? null : text), () => 'It holds half of a character.'],
];

const find = (faults: readonly Fault[], path: string, text: string): InputFault[] =>
  faults.flatMap(([look, tell]) => {
    const found = look(text);
    return found === null ? [] : [{ path, message: tell(found) }];
  });

/**
 * Everything that is wrong with one line that a person has typed (a name, a street), its outer space already gone.
 * HTML is no fault: it is shown as the text that it is.
 */
export const faultsOfLine = (path: string, text: string, longest: number): InputFault[] =>
  find([EMPTY, tooLong(longest), SEVERAL_LINES, ...HIDDEN, UNREADABLE], path, text);

/** The same of a text that may have several lines (a reason, a description). */
export const faultsOfText = (path: string, text: string, longest: number): InputFault[] =>
  find([EMPTY, tooLong(longest), ...HIDDEN, UNREADABLE], path, text.replace(/[\t\n]|\r\n/g, ' '));
