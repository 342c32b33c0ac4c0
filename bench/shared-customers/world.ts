import type { mongo } from 'mongoose';
import { createClient, type Question } from '../measure/client';
import { startGraph, tokenOf, type Graph } from '../stage/graph';
import type { Stage } from '../stage/stage';
import { writeWorld } from '../stage/writeWorld';
import type { Loading } from './figures';
import { HEADLINE, REFERENCE, requireHeadline } from './headline';

/** A world of some size with the graph that serves it. */
export interface World {
  size: number;
  graph: Graph;
  question: Question;
  loading: Loading;
  /** Nodes and edges in the answer. */
  handedOut: number;
}

const EDGES = ['partnerships', 'resellerRelationships', 'sharedCustomers'];

async function countEdges(database: mongo.Db): Promise<number> {
  const counts = await Promise.all(EDGES.map((name) => database.collection(name).estimatedDocumentCount()));
  return counts.reduce((sum, count) => sum + count, 0);
}

interface Wish {
  size: number;
  seed: number;
  issuerUrl: string;
  databaseNamed: (name: string) => mongo.Db;
}

/** Builds a world, and makes sure that it gives the answer that is measured. */
async function buildWorld(stage: Stage, { size, seed, issuerUrl, databaseNamed }: Wish): Promise<World> {
  const graph = await startGraph(stage, issuerUrl, String(size));
  const seconds = await writeWorld(stage, graph, { relationships: size, seed, issuerUrl });
  const edgeDocuments = await countEdges(databaseNamed(graph.databases.relationships));
  const question = { url: graph.gateway.url, token: await tokenOf(issuerUrl, REFERENCE.persona), query: HEADLINE };
  const client = createClient(question);
  const { body } = await client.ask();
  client.close();
  return { size, graph, question, loading: { size, edgeDocuments, seconds }, handedOut: requireHeadline(body) };
}

/** Builds worlds one after the other; all are there together, to be measured in turn. */
export async function buildWorlds(
  stage: Stage,
  client: mongo.MongoClient,
  { sizes, seed, issuerUrl }: { sizes: readonly number[]; seed: number; issuerUrl: string },
): Promise<World[]> {
  const worlds: World[] = [];
  for (const size of sizes) {
    console.log(`A world of ${size.toLocaleString('en')} relationships`);
    const databaseNamed = (name: string) => client.db(name);
    worlds.push(await buildWorld(stage, { size, seed, issuerUrl, databaseNamed }));
  }
  // What was just written must not be on its way to the disk while we measure.
  await client.db('admin').command({ fsync: 1 });
  return worlds;
}
