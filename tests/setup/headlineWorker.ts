import { connect, disconnect } from '@twotier/mongo';
import { headlineWorld } from './headlineWorld';

const [owner, mongoUri, issuer] = process.argv.slice(2) as [string, string, string];

async function main() {
  const world = headlineWorld();
  await connect(mongoUri, { dbName: process.env[`${owner.toUpperCase()}_DATABASE`] ?? '' });
  if (owner === 'partners') await (await import('@twotier/partners/seed')).seedGeneratedWorld(world, { issuer });
  else await (await import('@twotier/relationships/seed')).seedGeneratedWorld(world, {});
  await disconnect();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
