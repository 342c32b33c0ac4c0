import { connect, disconnect } from '@twotier/mongo';
import { Presets, SingleBar } from 'cli-progress';
import { parseArgs } from 'node:util';
import { TOPICS } from './announce/topics';
import { requireCollections } from './seed/state';
import { databaseOf } from './seed/worlds';
import { messageOf, Sentence } from './start/sentence';
import { mongoUriOf, readSettings } from './start/settings';

const USAGE = 'npm run announce -- partners.organizations [--rate 50] [--from-start]';
/** An event costs its projection some 12 ms of CPU. So there is room left, and changes of today do not queue behind these. */
const RATE = 50;
const HIGHEST_RATE = 10_000;
/** On the disk, with its index. */
const BYTES_OF_AN_EVENT = 250;

function readArguments(args: string[]) {
  const options = { rate: { type: 'string' }, 'from-start': { type: 'boolean' } } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { name: positionals[0], rate: readRate(values.rate), fromStart: values['from-start'] === true };
  } catch (error) {
    throw error instanceof Sentence ? error : new Sentence(`${(error as Error).message} Usage: ${USAGE}`);
  }
}

function readRate(text: string | undefined): number {
  const rate = Number(text ?? RATE);
  if (/^\d+$/.test(text ?? String(RATE)) && rate > 0 && rate <= HIGHEST_RATE) return rate;
  throw new Sentence(`--rate is how many events a second, from 1 to ${HIGHEST_RATE}, not "${text}": ${USAGE}`);
}

function topicOf(name: string | undefined) {
  const topic = name !== undefined && Object.hasOwn(TOPICS, name) ? TOPICS[name] : undefined;
  if (topic) return topic;
  const complaint = name === undefined ? 'Say what to announce again.' : `Nobody can announce "${name}".`;
  throw new Sentence(`${complaint} There is: ${Object.keys(TOPICS).join(', ')}. Usage: ${USAGE}`);
}

async function main() {
  const { name, rate, fromStart } = readArguments(process.argv.slice(2));
  const { owner, what, announce } = topicOf(name);
  const uri = mongoUriOf(readSettings(process.env));
  await requireCollections(uri);
  await connect(uri, { dbName: databaseOf(owner, process.env) });

  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());
  const format = `${what} {bar} {percentage}% | {value} of {total} | {eta_formatted} to go`;
  const bar = new SingleBar({ format, noTTYOutput: true, notTTYSchedule: 5_000 }, Presets.shades_classic);
  const onProgress = ({ announced, total }: { announced: number; total: number }) => {
    if (!bar.isActive) bar.start(total, announced);
    bar.update(announced);
  };
  try {
    const done = await announce({ rate, fromStart, signal: stopping.signal, onProgress });
    bar.stop();
    console.log(summaryOf(what, done));
  } finally {
    bar.stop(); // also where it failed
    await disconnect();
  }
}

function summaryOf(what: string, { announced, isFinished }: { announced: number; isFinished: boolean }): string {
  if (!isFinished) return `Stopped after ${announced} ${what}. The same command goes on from there.`;
  const megabytes = Math.ceil((announced * BYTES_OF_AN_EVENT) / 1e6);
  return `${announced} ${what} are announced. The outbox keeps that for 30 days, about ${megabytes} MB.`;
}

main().catch((error: unknown) => {
  console.error((error as Error).name === 'AlreadyAnnouncing' ? (error as Error).message : messageOf(error));
  process.exitCode = 1;
});
