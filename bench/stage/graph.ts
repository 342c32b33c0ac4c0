import { signIn } from '@twotier/testkit/signIn';
import { directoriesOf } from '../../scripts/start/directories';
import { secretsOf } from '../../scripts/start/secrets';
import { readSettings } from '../../scripts/start/settings';
import { freePort, startService, type Service } from './service';
import type { Stage } from './stage';

const SUBGRAPHS = ['partners', 'relationships', 'notifications'] as const;
type SubgraphName = (typeof SUBGRAPHS)[number];
type OfSubgraphs<T> = Record<SubgraphName, T>;

/** Fifty at once on a slow machine wait longer than anybody should: that is to be seen as latency, not as refusals. */
const PATIENCE_MS = '10000';

/** One caller asks here as often as a thousand would. In production there is no way to ask without any limit. */
const OFTEN = { points: 1_000_000, seconds: 1 };
const GENEROUS = JSON.stringify({ signedIn: OFTEN, anonymous: OFTEN, search: OFTEN });

/** A gateway and its subgraphs, on databases of their own. */
export interface Graph extends OfSubgraphs<Service> {
  /** Of which world. */
  name: string;
  databases: OfSubgraphs<string>;
  gateway: Service;
  /** A second gateway before the same subgraphs. */
  startGateway: (name: string, env: Record<string, string>) => Promise<Service>;
  stop: () => Promise<void>;
}

/** Nobody listens there: nothing that is measured sends a mail. */
const NO_MAILS = {
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'Twotier <no-reply@twotier.example>',
  PUBLIC_URL: 'http://localhost:4000',
};

const secretsAt = ({ folder, mongod }: Stage, issuerUrl: string) =>
  secretsOf({ ...readSettings({}), dataDir: folder, issuerUrl, mongoUri: mongod.uri });

/** The sign-in of all graphs. It stands in for a stranger and refuses to run in production. */
export async function startIssuer(stage: Stage): Promise<Service> {
  const { supervisor, folder, mongod } = stage;
  const port = await freePort();
  const issuer = await startService(supervisor, {
    name: 'issuer',
    entry: 'issuer/dist/main.js',
    env: {
      NODE_ENV: 'development',
      ISSUER_PORT: String(port),
      MONGODB_URI: mongod.uri,
      DATA_DIR: folder,
      ...secretsAt(stage, `http://localhost:${port}`).directory,
    },
    port,
    health: '/.well-known/openid-configuration',
  });
  return { ...issuer, url: `http://localhost:${port}` };
}

const trusted = (issuerUrl: string) => [
  {
    issuer: issuerUrl,
    audience: 'https://api.twotier.example/graphql',
    algorithms: ['ES256'],
    claims: { tenant: 'tid', tenantAdministrator: 'tenant_admin', staff: 'staff' },
  },
];

const ofSubgraphs = async <T>(value: (subgraph: SubgraphName) => T): Promise<OfSubgraphs<Awaited<T>>> => {
  const entries = SUBGRAPHS.map(async (subgraph) => [subgraph, await value(subgraph)] as const);
  return Object.fromEntries(await Promise.all(entries)) as OfSubgraphs<Awaited<T>>;
};

/** What every process of a graph is told. */
const commonEnv = (mongoUri: string, databases: OfSubgraphs<string>, ports: OfSubgraphs<number>) => ({
  NODE_ENV: 'production',
  MONGODB_URI: mongoUri,
  ...Object.fromEntries(
    SUBGRAPHS.flatMap((subgraph) => [
      [`${subgraph.toUpperCase()}_PORT`, String(ports[subgraph])],
      [`${subgraph.toUpperCase()}_DATABASE`, databases[subgraph]],
    ]),
  ),
});

/** Starts a graph as it runs in production: compiled, and told so. */
export async function startGraph(stage: Stage, issuerUrl: string, name: string): Promise<Graph> {
  const { supervisor, mongod } = stage;
  const { signing, verifying, linking, directory } = secretsAt(stage, issuerUrl);
  // Nobody enrolls here, so no gateway has to be where a sign-in would lead back to.
  const places = { issuerUrl, gatewayUrl: 'http://localhost:4000', apiKey: directory.DIRECTORY_API_KEY };
  const ofSubgraph = { ...verifying, ...linking, ...directoriesOf(places), ...NO_MAILS };
  const databases = await ofSubgraphs((subgraph) => `bench_${name}_${subgraph}`);
  const ports = await ofSubgraphs(freePort);
  const common = commonEnv(mongod.uri, databases, ports);
  const start = (called: string, { entry, env, port }: { entry: string; env: Record<string, string>; port: number }) =>
    startService(supervisor, {
      name: `${called}-${name}`,
      entry,
      env: { ...common, ...env },
      port,
      health: '/readyz',
    });
  const startGateway = async (called: string, env: Record<string, string>) => {
    const port = await freePort();
    const own = { GATEWAY_PORT: String(port), QUERY_DEADLINE_MS: PATIENCE_MS, RATE_LIMITS: GENEROUS };
    const trusting = { OIDC_ISSUERS: JSON.stringify(trusted(issuerUrl)) };
    return start(called, { entry: 'gateway/dist/main.js', env: { ...signing, ...own, ...trusting, ...env }, port });
  };
  const subgraphs = await ofSubgraphs((subgraph) =>
    start(subgraph, { entry: `subgraphs/${subgraph}/dist/main.js`, env: ofSubgraph, port: ports[subgraph] }),
  );
  const gateway = await startGateway('gateway', {});
  const stop = async () => {
    await Promise.all([gateway, ...Object.values(subgraphs)].map((service) => service.stop()));
  };
  return { ...subgraphs, name, databases, gateway, startGateway, stop };
}

/** A real token, from a real sign-in. */
export const tokenOf = async (issuerUrl: string, persona: string): Promise<string> =>
  (await signIn(issuerUrl, persona)).accessToken;
