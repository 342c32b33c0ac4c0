import { connect, disconnect } from '@twotier/mongo';
import { generateWorld } from '@twotier/worlds/generateWorld';
import { databaseOf, nameOf, WORLDS, type Owner, type Report, type World } from './worlds';

/**
 * Writes one subgraph's part of a world. A process of its own for each: the models of a subgraph belong to the one default
 * connection of a process.
 */
const [owner, world, mongoUri, issuer] = process.argv.slice(2) as [Owner, string, string, string];

const onProgress = (written: number) => process.send?.({ written } satisfies Report);

async function writePartners(wanted: World): Promise<void> {
  const { seedStoryWorld, seedGeneratedWorld } = await import('@twotier/partners/seed');
  if (wanted.kind === 'story') await seedStoryWorld({ issuer });
  else await seedGeneratedWorld(generateWorld(wanted), { issuer, onProgress });
}

async function writeRelationships(wanted: World): Promise<void> {
  const { seedStoryWorld, seedGeneratedWorld } = await import('@twotier/relationships/seed');
  if (wanted.kind === 'story') await seedStoryWorld();
  else await seedGeneratedWorld(generateWorld(wanted), { onProgress });
}

async function main() {
  const wanted = JSON.parse(world) as World;
  const connection = await connect(mongoUri, { dbName: databaseOf(owner, process.env) });
  const write = { partners: writePartners, relationships: writeRelationships }[owner];
  const worlds = connection.collection<{ _id: string; finishedAt: Date | null }>(WORLDS);
  const _id = nameOf(wanted);
  await worlds.updateOne({ _id }, { $setOnInsert: { finishedAt: null } }, { upsert: true });
  onProgress(0);
  await write(wanted);
  await worlds.updateOne({ _id }, { $set: { finishedAt: new Date() } });
  await disconnect();
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
