import type { Logger } from '@twotier/subgraph-kit';
import mongoose from 'mongoose';
import { pino } from 'pino';
import { startConsumer, type Consumer, type ConsumerOptions } from '../consumer';
import { tallyHandlers } from './tally';

/** Starts consumers of this database's own outbox, and stops them after the test. */
export function useConsumers() {
  const started: Consumer[] = [];
  afterEach(async () => {
    await Promise.all(started.splice(0).map((consumer) => consumer.stop()));
  });
  return (options: Partial<ConsumerOptions> = {}): Consumer => {
    const consumer = startConsumer({
      name: 'tally',
      source: { dbName: mongoose.connection.name },
      handlers: tallyHandlers,
      logger: pino({ level: 'silent' }),
      ...options,
    });
    started.push(consumer);
    return consumer;
  };
}

export interface Said {
  level: number;
  msg: string;
  [field: string]: unknown;
}

/** A logger whose lines can be read. `next` waits for the next one with this message. */
export function aHeardLogger(): { logger: Logger; said: Said[]; next: (msg: string) => Promise<Said> } {
  const said: Said[] = [];
  const waiting = new Map<string, (line: Said) => void>();
  const write = (text: string) => {
    const line = JSON.parse(text) as Said;
    said.push(line);
    waiting.get(line.msg)?.(line);
  };
  return {
    logger: pino({ level: 'info' }, { write }),
    said,
    next: (msg) => new Promise((resolve) => waiting.set(msg, resolve)),
  };
}
