import { connect, disconnect } from '@twotier/mongo';
import { Sentence } from '../start/sentence';
import { databaseOf, OWNERS, WORLDS, type Owner } from './worlds';

interface WorldRow {
  _id: string;
  finishedAt: Date | null;
}

type Databases = (owner: Owner) => NonNullable<Awaited<ReturnType<typeof connect>>['db']>;

/** Looks into the databases of the subgraphs, as nobody but tools of one machine may. */
async function look<T>(mongoUri: string, ask: (database: Databases) => Promise<T>): Promise<T> {
  const connection = await connect(mongoUri, { patienceMs: 0 });
  try {
    return await ask((owner) => connection.getClient().db(databaseOf(owner, process.env)));
  } finally {
    await disconnect();
  }
}

/** Whether the story world still has to be written: into an empty database, or one where that was broken off. */
export const lacksStory = (mongoUri: string): Promise<boolean> =>
  look(mongoUri, async (database) => {
    const states = await Promise.all(
      OWNERS.map((owner) => database(owner).collection<WorldRow>(WORLDS).findOne({ _id: 'story' })),
    );
    if (states.every((state) => state?.finishedAt)) return false;
    if (states.some((state) => state)) return true;
    // Somebody else's data: the story has no business there.
    return (await database('partners').collection('organizations').findOne()) === null;
  });

/** The collections are made by the subgraphs, so these have to have run. */
export async function requireCollections(mongoUri: string): Promise<void> {
  const found = await look(mongoUri, (database) =>
    database('partners').listCollections({ name: 'organizations' }).toArray(),
  ).catch(() => {
    throw new Sentence(
      `No MongoDB answers at ${mongoUri}: start the system with npm start and leave it running, or set MONGODB_URI.`,
    );
  });
  if (found.length === 0) {
    throw new Sentence(
      `The database at ${mongoUri} has no collections yet: run npm start on it once, they are made then.`,
    );
  }
}
