import { connect, createCollectionsAndIndexes, disconnect } from '@twotier/mongo';
import { seedGeneratedWorld } from '@twotier/partners/seed';
import { countQueries } from '@twotier/testkit';
import { generateProviders } from '@twotier/worlds/generateWorld';
import { machine } from '../measure/machine';
import { createClient, type Question } from '../measure/client';
import { percentile } from '../measure/percentile';
import { writeResults } from '../report/writeResults';
import { startGraph, startIssuer, type Graph } from '../stage/graph';
import { withStage, type Stage } from '../stage/stage';
import { readOptions, type Options } from './options';
import { figuresTable, type DirectoryFigures } from './report';
import { PAGE, queryOf, SHAPES } from './shapes';

/** So often each shape is asked before the next one has its turn: what else the machine does falls on all alike. */
const ROUND = 50;
const WARMING = 50;

interface Directory {
  size: number;
  graph: Graph;
}

async function buildDirectory(
  stage: Stage,
  issuerUrl: string,
  { size, seed }: { size: number; seed: number },
): Promise<Directory> {
  const graph = await startGraph(stage, issuerUrl, `directory_${size}`);
  await connect(stage.mongod.uri, { dbName: graph.databases.partners });
  await createCollectionsAndIndexes();
  const organizations = () => generateProviders({ providers: size, seed });
  await seedGeneratedWorld({ organizations, users: [] }, { issuer: issuerUrl });
  await disconnect();
  return { size, graph };
}

async function askMany(question: Question, times: number): Promise<number[]> {
  const client = createClient(question);
  const took: number[] = [];
  for (let asked = 0; asked < times; asked += 1) {
    const { body, ms } = await client.ask();
    if (body.includes('"errors":')) throw new Error(`The directory answered ${body}`);
    took.push(ms);
  }
  client.close();
  return took;
}

const questionOf = ({ graph }: Directory, args: string): Question => ({
  url: graph.gateway.url,
  token: null,
  query: queryOf(args),
});

/** Latencies by size and shape. */
async function askAll(directories: readonly Directory[], requests: number): Promise<Map<string, number[]>> {
  const took = new Map<string, number[]>();
  for (const directory of directories)
    for (const args of Object.values(SHAPES)) await askMany(questionOf(directory, args), WARMING);
  for (let round = 0; round < requests / ROUND; round += 1)
    for (const directory of directories)
      for (const [shape, args] of Object.entries(SHAPES)) {
        const key = `${directory.size} ${shape}`;
        took.set(key, [...(took.get(key) ?? []), ...(await askMany(questionOf(directory, args), ROUND))]);
      }
  return took;
}

async function figuresOf(directory: Directory, took: ReadonlyMap<string, number[]>): Promise<DirectoryFigures[]> {
  const figures: DirectoryFigures[] = [];
  for (const [shape, args] of Object.entries(SHAPES)) {
    const times = took.get(`${directory.size} ${shape}`) ?? [];
    const counted = await countQueries([directory.graph.databases.partners], () =>
      askMany(questionOf(directory, args), 1),
    );
    figures.push({
      shape,
      providers: directory.size,
      p50Ms: percentile(times, 0.5),
      p99Ms: percentile(times, 0.99),
      keysExamined: counted.keysExamined,
      docsExamined: counted.docsExamined,
      databaseCommands: counted.commands,
    });
  }
  return figures;
}

/** A page as entries and as cards, two more to know whether it goes on, and the most that a total looks through. */
const MOST_DOCUMENTS = 2 * PAGE + 2 + 2_001;

async function measure(stage: Stage, { sizes, seed, requests }: Options): Promise<boolean> {
  const issuer = await startIssuer(stage);
  const directories: Directory[] = [];
  for (const size of sizes) {
    console.log(`A directory of ${size.toLocaleString('en')} providers`);
    directories.push(await buildDirectory(stage, issuer.url, { size, seed }));
  }
  const admin = (await connect(stage.mongod.uri, { dbName: 'admin' })).getClient().db('admin');
  const { version } = await admin.command({ buildInfo: 1 });
  // What was just written must not be on its way to the disk while we measure.
  await admin.command({ fsync: 1 });
  console.log('Measuring all directories in turn …');
  const took = await askAll(directories, requests);
  const figures: DirectoryFigures[] = [];
  for (const directory of directories) figures.push(...(await figuresOf(directory, took)));
  await Promise.all(directories.map(({ graph }) => graph.stop()));
  await disconnect();

  console.log(machine(`${String(version)} (${stage.cacheGb} GB cache)`));
  console.log(`\nA page of ${PAGE} and its total through the gateway, without signing in\n${figuresTable(figures)}`);
  console.log(`\nWritten to ${writeResults('provider-directory', figures)}`);
  return figures.every(({ docsExamined }) => docsExamined <= MOST_DOCUMENTS);
}

export const run = (args: string[]): Promise<boolean> => {
  const options = readOptions(args);
  return withStage((stage) => measure(stage, options));
};
