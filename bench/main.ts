import { messageOf, Sentence } from '../scripts/start/sentence';
import * as providerDirectory from './provider-directory/main';
import * as relationshipGraph from './relationship-graph/main';
import * as sharedCustomers from './shared-customers/main';

/** Something we measure. */
export interface Bench {
  /** What it tells, in one line. */
  description: string;
  /** Measures, prints what it found, and tells whether every bar was met. */
  run: (args: string[]) => Promise<boolean>;
}

const BENCHES: Record<string, Bench> = {
  'shared-customers': sharedCustomers,
  'relationship-graph': relationshipGraph,
  'provider-directory': providerDirectory,
};

const catalogue = () =>
  Object.entries(BENCHES)
    .map(([name, { description }]) => `  ${name.padEnd(20)} ${description}`)
    .join('\n');

async function main(): Promise<boolean> {
  const [name = '', ...args] = process.argv.slice(2);
  const bench = BENCHES[name];
  if (bench) return bench.run(args);
  const complaint = name ? `There is no bench "${name}".` : 'Say what to measure.';
  throw new Sentence(`${complaint} npm run bench -- <name> [options], with one of:\n${catalogue()}`);
}

main().then(
  (passed) => process.exit(passed ? 0 : 1),
  (error: unknown) => {
    console.error(messageOf(error));
    process.exit(1);
  },
);
