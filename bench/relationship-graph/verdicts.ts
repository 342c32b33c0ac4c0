import { amount } from '../report/table';
import type { Verdict } from '../report/verdict';
import type { Figures as HeadlineFigures, Loading } from '../shared-customers/figures';
import type { ListFigures } from './measureLists';
import type { QuestionFigures } from './measureQuestions';
import type { WriteFigures } from './measureWrites';

const MOST_GROWTH = 1.3;
const MOST_KEYS_OF_PAGES = 750;
const MOST_KEYS_OF_TOTAL = 1_001;
const MOST_COMMANDS_OF_ELIGIBILITIES = 4;
const MOST_RETRIES = 0.05;
/** A million in eight minutes. */
const LEAST_PER_SECOND = 1_000_000 / (8 * 60);
/** Smaller worlds are written before the process that writes has warmed up. */
const LEAST_LOADED = 100_000;
/** Larger worlds may be larger than the memory of the machine. */
const MOST_COMPARED = 1_000_000;

/** Two writes that were made to meet, and many that meet by themselves. */
export interface Races {
  pairs: number;
  wrong: number;
  wrongWithoutLock: number;
  writers: number;
  commands: number;
  retries: number;
}

export interface Measured {
  loadings: readonly Loading[];
  lists: readonly ListFigures[];
  questions: readonly QuestionFigures[];
  headlines: readonly HeadlineFigures[];
  writes: readonly WriteFigures[];
  races: Races;
}

function lists(figures: readonly ListFigures[]): Verdict[] {
  const over = figures.filter(({ keysExamined, mostKeys }) => keysExamined > mostKeys);
  const worst = over.map(({ size, list, keysExamined, mostKeys }) => ({
    text: `${list} at ${amount(size)}: ${keysExamined} keys; at most ${mostKeys}`,
    met: false,
  }));
  return [
    ...worst,
    { text: `${figures.length - over.length} of ${figures.length} pages of lists within their keys`, met: true },
  ];
}

function questions(figures: readonly QuestionFigures[]): Verdict[] {
  const of = (begin: string) => figures.filter(({ question }) => question.startsWith(begin));
  return [
    ...of('25 × 25').map(({ size, question, keysOfLargest }) => ({
      text: `${question} at ${amount(size)}: one aggregate of ${keysOfLargest} keys; at most ${MOST_KEYS_OF_PAGES}`,
      met: keysOfLargest <= MOST_KEYS_OF_PAGES,
    })),
    ...of('total').map(({ size, question, keysOfLargest }) => ({
      text: `${question} at ${amount(size)}: ${keysOfLargest} keys; at most ${MOST_KEYS_OF_TOTAL}`,
      met: keysOfLargest <= MOST_KEYS_OF_TOTAL,
    })),
    ...of('100 eligibilities').map(({ size, question, commands }) => ({
      text: `${question} at ${amount(size)}: ${commands} database commands; at most ${MOST_COMMANDS_OF_ELIGIBILITIES}`,
      met: commands <= MOST_COMMANDS_OF_ELIGIBILITIES,
    })),
  ];
}

function headline(figures: readonly HeadlineFigures[]): Verdict[] {
  const compared = figures.filter(({ size }) => size <= MOST_COMPARED);
  const [smallest, largest] = [compared.at(0), compared.at(-1)];
  if (!smallest || !largest || smallest === largest) return [];
  const ratio = largest.p50Ms / smallest.p50Ms;
  const times = `${largest.p50Ms.toFixed(1)} : ${smallest.p50Ms.toFixed(1)} ms`;
  const sizes = `headline p50 at ${amount(largest.size)} is ${ratio.toFixed(2)} × that at ${amount(smallest.size)}`;
  return [{ text: `${sizes} (${times}); at most ${MOST_GROWTH} ×`, met: ratio <= MOST_GROWTH }];
}

/** The same step, whatever is shared by it. */
function writes(figures: readonly WriteFigures[]): Verdict[] {
  return [...new Set(figures.map(({ what }) => what))].map((what) => {
    const same = figures.filter((one) => one.what === what);
    const counts = [...new Set(same.map(({ documentsWritten }) => documentsWritten))];
    const shared = same.map(({ sharedCustomers }) => amount(sharedCustomers)).join(', ');
    return {
      text: `${what}: ${counts.join(' or ')} documents written with ${shared} shared customers; always as many`,
      met: counts.length === 1,
    };
  });
}

function loading({ size, seconds }: Loading): Verdict[] {
  if (size < LEAST_LOADED) return [];
  const text = `${amount(size)} relationships in ${seconds.toFixed(0)} s, indexes included`;
  const most = size / LEAST_PER_SECOND;
  return [{ text: `${text}; at most ${most.toFixed(0)} s`, met: seconds <= most }];
}

function races({ pairs, wrong, wrongWithoutLock, writers, commands, retries }: Races): Verdict[] {
  return [
    { text: `${wrong} of ${pairs} forced pairs ended wrong; none may`, met: wrong === 0 },
    {
      text: `${wrongWithoutLock} of ${pairs} without the write that serialises them; some have to`,
      met: wrongWithoutLock > 0,
    },
    {
      text: `${retries} retries of ${commands} commands by ${writers} writers on one provider; at most ${100 * MOST_RETRIES} %`,
      met: retries <= MOST_RETRIES * commands,
    },
  ];
}

/** Every bar with what was measured. */
export const verdictsOf = (measured: Measured): Verdict[] => [
  ...measured.loadings.flatMap(loading),
  ...lists(measured.lists),
  ...questions(measured.questions),
  ...headline(measured.headlines),
  ...writes(measured.writes),
  ...races(measured.races),
];
