import { connect, createCollectionsAndIndexes, disconnect } from '@twotier/mongo';
import { forcedPairs, manyWriters } from '@twotier/relationships/testing';
import type { mongo } from 'mongoose';
import { machine } from '../measure/machine';
import { verdictLines } from '../report/verdict';
import { writeResults } from '../report/writeResults';
import { measureWorlds } from '../shared-customers/measureWorlds';
import { figuresTable } from '../shared-customers/report';
import { buildWorlds, type World } from '../shared-customers/world';
import { startIssuer } from '../stage/graph';
import { withStage, type Stage } from '../stage/stage';
import { comparePeer } from './comparePeer';
import { createAsk, measureLists, type ListFigures } from './measureLists';
import { measureQuestions, type QuestionFigures } from './measureQuestions';
import { measureWrites, type WriteFigures } from './measureWrites';
import { readOptions, type Options } from './options';
import { listsTable, loadingsTable, peerTable, questionsTable, writesTable } from './report';
import { verdictsOf, type Races } from './verdicts';

const PAIRS = 300;
const WRITERS = 64;
const CUSTOMERS_EACH = 20;
/** Of the headline under load: what it costs is another bench's. */
const SECONDS = 3;

async function readWorlds(stage: Stage, worlds: readonly World[], options: Options & { issuerUrl: string }) {
  const lists: ListFigures[] = [];
  const questions: QuestionFigures[] = [];
  for (const world of worlds) {
    console.log(`Reading the world of ${world.size.toLocaleString('en')} …`);
    const ask = await createAsk(world, options.issuerUrl);
    lists.push(...(await measureLists(ask, world.size)));
    questions.push(...(await measureQuestions(ask, { stage, world, ...options })));
  }
  return { lists, questions };
}

async function writeWorlds({ mongod }: Stage, worlds: readonly World[]): Promise<WriteFigures[]> {
  const figures: WriteFigures[] = [];
  for (const { size, graph } of worlds) {
    const connection = await connect(mongod.uri, { dbName: graph.databases.relationships });
    const admin = connection.getClient().db('admin');
    figures.push(...(await measureWrites(size, connection.db as mongo.Db, admin)));
    await disconnect();
  }
  return figures;
}

async function race({ mongod }: Stage): Promise<Races> {
  const onOwnDatabase = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    await connect(mongod.uri, { dbName: `bench_${name}` });
    await createCollectionsAndIndexes();
    const result = await work();
    await disconnect();
    return result;
  };
  const locked = await onOwnDatabase('pairs', () => forcedPairs({ size: PAIRS }));
  const unlocked = await onOwnDatabase('pairs_unlocked', () => forcedPairs({ size: PAIRS, withoutLock: true }));
  const writers = await onOwnDatabase('writers', () => manyWriters({ writers: WRITERS, each: CUSTOMERS_EACH }));
  return {
    pairs: PAIRS,
    wrong: locked.wrong.length,
    wrongWithoutLock: unlocked.wrong.length,
    writers: WRITERS,
    ...writers,
  };
}

async function measure(stage: Stage, options: Options): Promise<boolean> {
  const client = (await connect(stage.mongod.uri, { dbName: 'admin' })).getClient();
  const { version } = await client.db('admin').command({ buildInfo: 1 });
  const { url: issuerUrl } = await startIssuer(stage);
  const worlds = await buildWorlds(stage, client, { ...options, issuerUrl });
  const { lists, questions } = await readWorlds(stage, worlds, { ...options, issuerUrl });
  console.log('Asking the headline query of all worlds in turn …');
  const { figures: headlines } = await measureWorlds(worlds, SECONDS);
  await Promise.all(worlds.map(({ graph }) => graph.stop()));
  await disconnect();
  console.log('Asking PostgreSQL the same …');
  const peer = await comparePeer(stage, worlds.at(-1) as World, options);
  console.log('Writing, and letting writes meet …');
  const writes = await writeWorlds(stage, worlds);
  const races = await race(stage);

  const loadings = worlds.map(({ loading }) => loading);
  const verdicts = verdictsOf({ loadings, lists, questions, headlines, writes, races });
  console.log(`${machine(`${String(version)} (${stage.cacheGb} GB cache)`)}\n\n${loadingsTable(loadings)}`);
  console.log(`\nKeys examined by a page of 25\n${listsTable(lists)}\n\n${questionsTable(questions)}`);
  console.log(`\nThe headline query through the gateway\n${figuresTable(headlines)}\n\n${writesTable(writes)}`);
  console.log(`\n${peerTable(peer)}\n\n${verdictLines(verdicts)}`);
  const results = { loadings, lists, questions, headlines, writes, races, peer };
  console.log(`\nWritten to ${writeResults('relationship-graph', results)}`);
  return verdicts.every(({ met }) => met);
}

export const run = (args: string[]): Promise<boolean> => {
  const options = readOptions(args);
  return withStage((stage) => measure(stage, options));
};
