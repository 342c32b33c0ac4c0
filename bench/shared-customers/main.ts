import { connect, disconnect } from '@twotier/mongo';
import { machine } from '../measure/machine';
import { verdictLines } from '../report/verdict';
import { writeResults } from '../report/writeResults';
import { startIssuer } from '../stage/graph';
import { withStage, type Stage } from '../stage/stage';
import { compareDataSources } from './compareDataSources';
import { compareWays } from './compareWays';
import { measureWorlds } from './measureWorlds';
import { readOptions, type Options } from './options';
import { figuresTable, waysTable } from './report';
import { verdictsOf } from './verdicts';
import { buildWorlds, type World } from './world';

async function measure(stage: Stage, options: Options): Promise<boolean> {
  const client = (await connect(stage.mongod.uri, { dbName: 'admin' })).getClient();
  const { version } = await client.db('admin').command({ buildInfo: 1 });
  const issuer = await startIssuer(stage);
  const worlds = await buildWorlds(stage, client, { ...options, issuerUrl: issuer.url });
  const [smallest] = worlds as [World, ...World[]];
  console.log('Measuring all worlds in turn …');
  const { figures, strains } = await measureWorlds(worlds, options.seconds);
  console.log('Comparing the data sources of the gateway …');
  const dataSources = await compareDataSources(smallest, options.seconds);
  await Promise.all(worlds.map(({ graph }) => graph.stop()));
  await disconnect();
  console.log('Comparing ways to read the same …\n');
  const ways = await compareWays(stage, worlds);

  const verdicts = verdictsOf({ figures, strains, dataSources, loadings: worlds.map(({ loading }) => loading) });
  console.log(machine(`${String(version)} (${stage.cacheGb} GB cache)`));
  console.log(`\nThe headline query through the gateway\n${figuresTable(figures)}`);
  console.log(`\nThe same 25 × 25 customers and their totals, read from the database alone\n${waysTable(ways)}`);
  console.log(`\n${verdictLines(verdicts)}\n\nWritten to ${writeResults('shared-customers', figures)}`);
  return verdicts.every(({ met }) => met);
}

export const run = (args: string[]): Promise<boolean> => {
  const options = readOptions(args);
  return withStage((stage) => measure(stage, options));
};
