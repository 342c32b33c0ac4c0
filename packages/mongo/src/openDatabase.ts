import { createCollectionsAndIndexes } from './collections';
import { connect } from './connect';
import { migrate } from './migrate';
import { limitReadsTo } from './readLimit';

export interface DatabaseOptions {
  uri: string;
  dbName: string;
  /** The service's folder of migrations; a service that has had none has no such folder. */
  migrations: string;
  /** How many milliseconds the caller of the current request still waits; null outside of a request. */
  timeLeft: () => number | null;
}

/** Connects a service to its database and brings that into the shape that the models say. */
export async function openDatabase({ uri, dbName, migrations, timeLeft }: DatabaseOptions): Promise<void> {
  limitReadsTo(timeLeft);
  await connect(uri, { dbName });
  // What a model declares may need documents in their new shape: a unique index, for one.
  await migrate(migrations);
  await createCollectionsAndIndexes();
}
