import { connect, disconnect } from '@twotier/mongo';
import { verify } from '@twotier/relationships/repair';
import { Presets, SingleBar } from 'cli-progress';
import { parseArgs } from 'node:util';
import { requireCollections } from './seed/state';
import { databaseOf } from './seed/worlds';
import { messageOf, Sentence } from './start/sentence';
import { mongoUriOf, readSettings } from './start/settings';
import { readCards } from './verify/readCards';

const USAGE = 'npm run verify [-- --repair]';

function readArguments(args: string[]): { repair: boolean } {
  try {
    const { values } = parseArgs({ args, options: { repair: { type: 'boolean' } } });
    return { repair: values.repair === true };
  } catch (error) {
    throw new Sentence(`${(error as Error).message} Usage: ${USAGE}`);
  }
}

/** A bar for each check, out of the way while a line is printed. How many there are is known at the end. */
function createBars() {
  let current: { check: string; bar: SingleBar } | undefined;
  const stop = () => {
    current?.bar.stop();
    current = undefined;
  };
  return {
    stop,
    /** Where both go to one terminal. */
    makeRoom: () => {
      if (process.stderr.isTTY) stop();
    },
    progress: (check: string, done: number) => {
      if (current?.check !== check) {
        stop();
        const format = `${check.padEnd(13)} {value} compared | {duration_formatted}`;
        const bar = new SingleBar({ format, noTTYOutput: true, notTTYSchedule: 5_000 }, Presets.shades_classic);
        bar.start(done, 0);
        current = { check, bar };
      }
      current.bar.setTotal(done);
      current.bar.update(done);
    },
  };
}

function summaryOf({ differing, mended }: { differing: number; mended: number }, repair: boolean): string {
  if (differing === 0) return 'Nothing differs from its sources.';
  const left = differing - mended;
  if (left === 0) return `${differing} differed; all are mended.`;
  const advice = repair ? 'Those without a mark need somebody who looks.' : `Mend with ${USAGE.replace(/[[\]]/g, '')}.`;
  return `${differing} differ, ${mended} of them mended. ${advice}`;
}

async function main(): Promise<void> {
  const { repair } = readArguments(process.argv.slice(2));
  const uri = mongoUriOf(readSettings(process.env));
  await requireCollections(uri);
  await connect(uri, { dbName: databaseOf('relationships', process.env) });
  const bars = createBars();
  const seen = { differing: 0, mended: 0 };
  try {
    for await (const { what, isMended } of verify({ cards: readCards(uri), repair, onProgress: bars.progress })) {
      seen.differing += 1;
      seen.mended += isMended ? 1 : 0;
      bars.makeRoom();
      console.log(isMended ? `mended ${what}` : what);
    }
    bars.stop();
    console.log(summaryOf(seen, repair));
    if (seen.mended < seen.differing) process.exitCode = 1;
  } finally {
    bars.stop();
    await disconnect();
  }
}

main().catch((error: unknown) => {
  console.error(messageOf(error));
  process.exitCode = 1;
});
