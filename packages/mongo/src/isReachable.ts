import mongoose from 'mongoose';

const PATIENCE_MS = 900;

/** Whether a primary answers at this moment. Never throws, and takes at most a second even when the server is silent. */
export async function isReachable(): Promise<boolean> {
  const { db } = mongoose.connection;
  if (!db) return false;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => (timer = setTimeout(resolve, PATIENCE_MS, false)));
  const answered = db.command({ ping: 1 }, { readPreference: 'primary' }).then(
    () => true,
    () => false,
  );
  return Promise.race([answered, late]).finally(() => clearTimeout(timer));
}
