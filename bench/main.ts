import { messageOf, Sentence } from '../scripts/start/sentence';
/** Something we measure. */
export interface Bench {
  /** What it tells, in one line. */
  description: string;
  /** Loaded when it is wanted: two services have models of the same name. */
  load: () => Promise<{
    /** Measures, prints what it found, and tells whether every bar was met. */
    run: (args: string[]) => Promise<boolean>;
  }>;
}

const BENCHES: Record<string, Bench> = {
  'shared-customers': {
    description: 'The headline query in worlds of growing size: --sizes 1000,100000 --seed 7 --seconds 9',
    load: () => import('./shared-customers/main.js'),
  },
  'relationship-graph': {
    description: 'Lists, questions and writes of the graph at any size, beside PostgreSQL: --sizes 10000,1000000',
    load: () => import('./relationship-graph/main.js'),
  },
  'provider-directory': {
    description: 'The directory of providers in growing sizes: --sizes 100,1000,10000 --seed 7 --requests 400',
    load: () => import('./provider-directory/main.js'),
  },
};

const catalogue = () =>
  Object.entries(BENCHES)
    .map(([name, { description }]) => `  ${name.padEnd(20)} ${description}`)
    .join('\n');

async function main(): Promise<boolean> {
  const [name = '', ...args] = process.argv.slice(2);
  const bench = BENCHES[name];
  if (bench) return (await bench.load()).run(args);
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
