import { Presets, SingleBar } from 'cli-progress';
import type { Watcher } from './seedWorld';
import type { Owner } from './worlds';

export interface Rate {
  owner: Owner;
  documents: number;
  seconds: number;
}

/** One bar for each subgraph. How many documents a world has is known when it is written; until then the bar guesses. */
export function createSeedWatcher(guess: Record<Owner, number>): Watcher & { rates: Rate[] } {
  const rates: Rate[] = [];
  let current: { owner: Owner; since: number; written: number; bar: SingleBar } | undefined;
  return {
    rates,
    begin(owner) {
      const format = `${owner.padEnd(13)} {bar} {percentage}% | {value} documents | {duration_formatted}`;
      const bar = new SingleBar({ format, noTTYOutput: true, notTTYSchedule: 5_000 }, Presets.shades_classic);
      bar.start(guess[owner], 0);
      current = { owner, since: Date.now(), written: 0, bar };
    },
    progress(written) {
      if (!current) return;
      if (written === 0) current.since = Date.now();
      current.written = written;
      if (written > current.bar.getTotal()) current.bar.setTotal(written);
      current.bar.update(written);
    },
    end() {
      if (!current) return;
      const { owner, since, written: documents, bar } = current;
      bar.setTotal(documents);
      bar.update(documents);
      bar.stop();
      rates.push({ owner, documents, seconds: (Date.now() - since) / 1000 });
    },
  };
}
