import { once } from 'node:events';
import { connect, disconnect } from '@twotier/mongo';
import { readOrganizations } from '@twotier/partners/announce';
import { databaseOf } from '../seed/worlds';

/** Prints what partners says of every organisation, one in a line. A process of its own: its models are those of partners. */
async function main(mongoUri: string): Promise<void> {
  await connect(mongoUri, { dbName: databaseOf('partners', process.env) });
  for await (const card of readOrganizations())
    if (!process.stdout.write(`${JSON.stringify(card)}\n`)) await once(process.stdout, 'drain');
  await disconnect();
}

main(process.argv[2] ?? '').catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
