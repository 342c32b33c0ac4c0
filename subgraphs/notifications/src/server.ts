import { startConsumer, type Consumer } from '@twotier/events';
import { disconnect, isReachable, openDatabase } from '@twotier/mongo';
import {
  createCursorCodec,
  createInternalTokenVerifier,
  createLinkCodec,
  createLogger,
  currentTimeLeft,
  type Logger,
  type RunningServer,
} from '@twotier/subgraph-kit';
import { startSubgraph } from '@twotier/subgraph-kit/server';
import { join } from 'node:path';
import { readNotificationsConfig } from './config';
import { createContext, stores } from './context';
import {
  deadlineWithin,
  LEASE_MS,
  startMailWorker,
  type MailWorker,
  type MailWorkerOptions,
} from './delivery/mailWorker';
import { onEnrollmentProgressed } from './delivery/onEnrollmentProgressed';
import { onUserInvited } from './delivery/onUserInvited';
import { createMailWriter, type MailWriter } from './mail/writeMail';
import { onGrantsTakenBack } from './notification/onGrantsTakenBack';
import { onPartnershipEnded } from './notification/onPartnershipEnded';
import { onPartnershipStarted } from './notification/onPartnershipStarted';
import { onRelationshipEnded } from './notification/onRelationshipEnded';
import { onRelationshipEndRequested } from './notification/onRelationshipEndRequested';
import { resolvers, typeDefs } from './schema';
import { createMailServer } from './smtp/mailServer';

const NAME = 'notifications';

type Config = ReturnType<typeof readNotificationsConfig>;
type ServeOptions = Pick<Config, 'NOTIFICATIONS_PORT' | 'INTERNAL_TOKEN_PUBLIC_KEYS' | 'CURSOR_KEYS'> & {
  logger: Logger;
};

/** Answers over HTTP, on the database that mongoose is connected to. */
export function serveNotifications(options: ServeOptions): Promise<RunningServer> {
  const cursors = createCursorCodec(options.CURSOR_KEYS);
  return startSubgraph({
    name: NAME,
    typeDefs,
    resolvers,
    port: options.NOTIFICATIONS_PORT,
    verifier: createInternalTokenVerifier(options.INTERNAL_TOKEN_PUBLIC_KEYS, NAME),
    createContext: (call) => createContext(call, cursors),
    isReady: isReachable,
    logger: options.logger,
  });
}

/** For tests alone: a process that ends in the middle of its work, and another that need not wait long for its leases. */
export type TestHooks = Pick<MailWorkerOptions, 'leaseMs' | 'onStep'> & { smtpName?: string };

interface Working {
  logger: Logger;
  hooks: TestHooks;
}

const consumerOptions = (dbName: string, { leaseMs }: TestHooks) => ({
  name: NAME,
  source: { dbName },
  ...(leaseMs !== undefined && { leaseMs }),
});

/** Fills the inboxes from what relationships announces in this database. */
const followRelationships = (dbName: string, { logger, hooks }: Working): Consumer =>
  startConsumer({
    ...consumerOptions(dbName, hooks),
    handlers: {
      'partnership.started': (event) => onPartnershipStarted(stores, event),
      'partnership.ended': (event) => onPartnershipEnded(stores, event),
      'partnership.grantsTakenBack': (event) => onGrantsTakenBack(stores, event),
      'relationship.ended': (event) => onRelationshipEnded(stores, event),
      'relationship.endRequested': (event) => onRelationshipEndRequested(stores, event),
    },
    logger,
  });

/** Queues the mails that partners gives reason for in this database. */
const followPartners = (dbName: string, { logger, hooks }: Working): Consumer =>
  startConsumer({
    ...consumerOptions(dbName, hooks),
    handlers: {
      'enrollment.progressed': (event) => onEnrollmentProgressed({ stores, logger }, event),
      'user.invited': (event) => onUserInvited({ stores, logger }, event),
    },
    logger,
  });

const createWriter = ({ PUBLIC_URL, LINK_KEYS }: Config): Promise<MailWriter> =>
  createMailWriter({ publicUrl: PUBLIC_URL, links: createLinkCodec(LINK_KEYS) });

function bringMails(config: Config, write: MailWriter, { logger, hooks }: Working): MailWorker {
  const { smtpName, leaseMs = LEASE_MS, onStep } = hooks;
  const server = createMailServer({
    ...config.SMTP_URL,
    from: config.MAIL_FROM,
    deadlineMs: deadlineWithin(leaseMs),
    ...(smtpName !== undefined && { name: smtpName }),
  });
  return startMailWorker({ stores, write, server, logger, leaseMs, ...(onStep && { onStep }) });
}

/** The whole process: database, collections, migrations, consumers, server, mails. */
export async function startNotifications(env: NodeJS.ProcessEnv, hooks: TestHooks = {}): Promise<RunningServer> {
  const config = readNotificationsConfig(env);
  const logger = createLogger(NAME, config.LOG_LEVEL);
  const [write] = await Promise.all([
    createWriter(config),
    openDatabase({
      uri: config.NOTIFICATIONS_MONGODB_URI,
      dbName: config.NOTIFICATIONS_DATABASE,
      migrations: join(__dirname, 'migrations'),
      timeLeft: currentTimeLeft,
    }),
  ]);
  const server = await serveNotifications({ ...config, logger });
  const working: (Consumer | MailWorker)[] = [
    followRelationships(config.RELATIONSHIPS_DATABASE, { logger, hooks }),
    followPartners(config.PARTNERS_DATABASE, { logger, hooks }),
    bringMails(config, write, { logger, hooks }),
  ];
  return {
    url: server.url,
    stop: async () => {
      await Promise.all([server.stop(), ...working.map((one) => one.stop())]);
      await disconnect();
    },
  };
}
