import type { InputFault } from '@twotier/subgraph-kit';

const LONGEST_NAME = 160;

const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]/u;
const CONTROL = /(?![\n\v\f\r\u0085])\p{Cc}/u;
/** They turn the text around them, so that a name reads as another. */
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
/** What takes no room on the page: two names that look the same would not be. */
const INVISIBLE = /(?![\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069])[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/u;
const READABLE = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u;

/** Each fault, and what shows it. The text says of a character by its number what nobody could see. */
const FAULTS: readonly [(name: string) => string | null, (what: string) => string][] = [
  [(name) => (name === '' ? name : null), () => 'It is empty.'],
  [tooManyCharacters, (count) => `It has ${count} characters; at most ${LONGEST_NAME} are taken.`],
  [first(LINE_BREAK), () => 'It has more than one line.'],
  [first(CONTROL), (found) => `It holds the control character ${codePoint(found)}.`],
  [first(DIRECTION), (found) => `It holds ${codePoint(found)}, which changes the direction of writing.`],
  [first(INVISIBLE), (found) => `It holds the invisible character ${codePoint(found)}.`],
  [(name) => (name.isWellFormed() ? null : name), () => 'It holds half of a character.'],
  [(name) => (name === '' || READABLE.test(name) ? null : name), () => 'It has neither a letter nor a digit.'],
];

function tooManyCharacters(name: string): string | null {
  const count = Array.from(name).length;
  return count > LONGEST_NAME ? String(count) : null;
}

function first(pattern: RegExp) {
  return (name: string): string | null => pattern.exec(name)?.[0] ?? null;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Everything that is wrong with the name of an organisation, its outer space already gone. */
export const faultsOfName = (name: string): InputFault[] =>
  FAULTS.flatMap(([find, tell]) => {
    const found = find(name);
    return found === null ? [] : [{ path: 'name', message: tell(found) }];
  });
