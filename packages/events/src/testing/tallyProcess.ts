import { connect } from '@twotier/mongo';
import { createLogger } from '@twotier/subgraph-kit';
import { startConsumer } from '../consumer';
import type { Step } from '../progress';
import { tallyHandlers } from './tally';

/** What the process is told by its one argument, as JSON. */
export interface TallyProcessOptions {
  uri: string;
  dbName: string;
  leaseMs: number;
  /** Where it ends itself with signal 9. */
  killAt?: { step: Step; version: number };
}

/** A consumer in a process of its own, so that it can be killed. */
async function main({ uri, dbName, leaseMs, killAt }: TallyProcessOptions): Promise<void> {
  await connect(uri, { dbName });
  startConsumer({
    name: 'tally',
    source: { dbName },
    handlers: tallyHandlers,
    logger: createLogger('tally', 'silent'),
    leaseMs,
    onStep: async (step, { data }) => {
      if (step === killAt?.step && 'version' in data && data.version === killAt.version)
        process.kill(process.pid, 'SIGKILL');
    },
  });
}

void main(JSON.parse(process.argv[2] ?? '') as TallyProcessOptions);
