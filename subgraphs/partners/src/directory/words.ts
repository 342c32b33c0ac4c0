import { foldText } from '@twotier/subgraph-kit';

/** Words are told apart by so many characters: longer ones are found by their first fifteen. */
const LONGEST_BEGINNING = 15;
/** So many beginnings of one entry can be found, those of its name and headlines first: an index entry for each. */
const MOST_BEGINNINGS = 8_000;

/** Scripts that are written without space between words. */
const UNSPACED = '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}';
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const RUNS = new RegExp(`(?:(?=[\\p{L}\\p{N}\\p{M}])[${UNSPACED}])+|(?:(?=[\\p{L}\\p{N}\\p{M}])[^${UNSPACED}])+`, 'gu');

/** Words, and unbroken runs of a script without space, each as its characters. */
const runsOf = (text: string): string[][] => (foldText(text).match(RUNS) ?? []).map((run) => Array.from(run));

const isUnspaced = ([first = '']: readonly string[]): boolean => IS_UNSPACED.test(first);

/** `云计算` gives `云计` and `计算`: where nobody says where words begin, any two neighbours may be one. */
const pairsOf = (run: readonly string[]): string[] =>
  run.slice(0, -1).map((character, at) => `${character}${run[at + 1] ?? ''}`);

const beginningsOfRun = (run: readonly string[]): string[] =>
  isUnspaced(run)
    ? [...run, ...pairsOf(run)]
    : run.slice(0, LONGEST_BEGINNING).map((_, at) => run.slice(0, at + 1).join(''));

/**
 * Everything with which a word of these texts begins, so that a search for the beginning of a word is a search for
 * equals: only those can be read from an index in the order of names.
 */
export function beginningsOf(texts: readonly string[]): string[] {
  const beginnings = new Set<string>();
  for (const run of texts.flatMap(runsOf))
    for (const beginning of beginningsOfRun(run)) {
      if (beginnings.size === MOST_BEGINNINGS) return [...beginnings];
      beginnings.add(beginning);
    }
  return [...beginnings];
}

const soughtOfRun = (run: readonly string[]): string[] =>
  isUnspaced(run) && run.length > 1 ? pairsOf(run) : [run.slice(0, LONGEST_BEGINNING).join('')];

/** What a search looks for, all of which has to be found; the longest, which is the rarest, first. */
export function soughtBy(search: string): string[] {
  const sought = [...new Set(runsOf(search).flatMap(soughtOfRun))];
  const impliedByAnother = (one: string) => sought.some((other) => other !== one && other.startsWith(one));
  return sought.filter((one) => !impliedByAnother(one)).sort((one, other) => other.length - one.length);
}
