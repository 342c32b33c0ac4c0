import { amount } from '../report/table';
import type { Verdict } from '../report/verdict';
import type { DataSourceFigures, Figures, Loading, Strain } from './figures';

const MOST_GROWTH = 1.3;
const MOST_EXAMINED = 1.1;
const MOST_FETCHES = 4;
const MOST_COMMANDS = 6;
const LEAST_EDGES_PER_SECOND = 10_000;
/** Latency is compared up to here: larger worlds may be larger than the memory of the machine. */
const COMPARED_SIZE = 100_000;

function growth(figures: readonly Figures[]): Verdict[] {
  const compared = figures.filter(({ size }) => size <= COMPARED_SIZE);
  const smallest = compared.at(0);
  const largest = compared.at(-1);
  if (!smallest || !largest || smallest === largest) return [];
  const ratio = largest.p50Ms / smallest.p50Ms;
  const sizes = `p50 at ${amount(largest.size)} is ${ratio.toFixed(2)} × that at ${amount(smallest.size)}`;
  const times = `${largest.p50Ms.toFixed(1)} : ${smallest.p50Ms.toFixed(1)} ms`;
  return [{ text: `${sizes} (${times}); at most ${MOST_GROWTH} ×`, met: ratio <= MOST_GROWTH }];
}

function examined({ size, docsExamined, docsReturned }: Figures): Verdict {
  const ratio = docsExamined / docsReturned;
  const text = `${docsExamined} documents examined for ${docsReturned} handed out at ${amount(size)}`;
  return { text: `${text}: ${ratio.toFixed(2)} ×; at most ${MOST_EXAMINED} ×`, met: ratio <= MOST_EXAMINED };
}

function budget({ size, subgraphFetches, databaseCommands }: Figures): Verdict {
  const text = `${subgraphFetches} fetches and ${databaseCommands} database commands at ${amount(size)}`;
  return {
    text: `${text}; at most ${MOST_FETCHES} and ${MOST_COMMANDS}`,
    met: subgraphFetches <= MOST_FETCHES && databaseCommands <= MOST_COMMANDS,
  };
}

function strain({ size, requests, failed }: Strain): Verdict {
  const text = `${failed} of ${amount(requests)} answers under load at ${amount(size)} were not whole`;
  return { text: `${text}; none may be`, met: failed === 0 };
}

function loading({ size, edgeDocuments, seconds }: Loading): Verdict[] {
  if (size < COMPARED_SIZE) return []; // too short to tell: the process that writes takes longer to start
  const rate = Math.round(edgeDocuments / seconds);
  const text = `${amount(rate)} edge documents a second at ${amount(size)}, indexes included`;
  return [{ text: `${text}; at least ${amount(LEAST_EDGES_PER_SECOND)}`, met: rate >= LEAST_EDGES_PER_SECOND }];
}

function dataSource({ operation, kilobytes, keepAliveMs, stockMs }: DataSourceFigures): Verdict {
  const times = `${keepAliveMs.toFixed(1)} : ${stockMs.toFixed(1)} ms CPU of the gateway for a request`;
  const ratio = `the stock data source costs ${(stockMs / keepAliveMs).toFixed(1)} × as much`;
  return {
    text: `${operation} (${kilobytes.toFixed(1)} kB): ${times}, ${ratio}; more than ours`,
    met: stockMs > keepAliveMs,
  };
}

export interface Measured {
  figures: readonly Figures[];
  strains: readonly Strain[];
  loadings: readonly Loading[];
  dataSources: readonly DataSourceFigures[];
}

/** Every bar with what was measured. */
export const verdictsOf = ({ figures, strains, loadings, dataSources }: Measured): Verdict[] => [
  ...growth(figures),
  ...figures.map(examined),
  ...figures.map(budget),
  ...strains.map(strain),
  ...loadings.flatMap(loading),
  ...dataSources.map(dataSource),
];
