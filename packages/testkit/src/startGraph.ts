import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInternalTokenSigner, jwkList } from '@twotier/subgraph-kit';
import mongoose from 'mongoose';
import { freePort } from './freePort';
import { GraphProcess } from './graphProcess';
import { signIn } from './signIn';
import type { Answer } from './subgraphOverHttp';
import { testDatabaseUri } from './useTestDatabase';

export const SUBGRAPH_NAMES = ['partners', 'relationships', 'notifications'] as const;
export type SubgraphName = (typeof SUBGRAPH_NAMES)[number];
export type ServiceName = SubgraphName | 'issuer' | 'gateway';

const NOBODY_LISTENS = 'smtp://127.0.0.1:9';
const AUDIENCE = 'https://api.twotier.example/graphql';

export interface GraphAnswer<Data> extends Answer<Data> {
  status: number;
  headers: Headers;
  extensions?: { trace?: { fetches: number } };
}

export interface Graph {
  gatewayUrl: string;
  issuerUrl: string;
  mongoUri: string;
  databases: Record<SubgraphName, string>;
  services: Record<ServiceName, GraphProcess>;
  /** Signs what the graph's own subgraphs take for the gateway's word. */
  internalTokens: ReturnType<typeof createInternalTokenSigner>;
  /** A bearer token of this persona, from a real sign-in; kept for the next call. */
  token: (persona: string) => Promise<string>;
  /** Asks through the gateway as this persona, or as nobody. */
  ask: <Data = Record<string, unknown>>(
    persona: string | null,
    query: string,
    variables?: object,
  ) => Promise<GraphAnswer<Data>>;
  stop: () => Promise<void>;
}

export interface GraphOptions {
  /** The server that the whole run shares, unless told. */
  mongoUri?: string;
  /** Kept databases of an earlier graph. */
  databases?: Record<SubgraphName, string>;
  /** Of the mail server; unless told, an address where nobody listens. */
  smtpUrl?: string;
  /** Services that are down from the beginning. */
  without?: ServiceName[];
  /** On top of what every service is told. */
  env?: Record<string, string>;
}

function keys() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const kid = 'test';
  return {
    INTERNAL_TOKEN_KEYS: JSON.stringify([{ ...privateKey.export({ format: 'jwk' }), kid }]),
    INTERNAL_TOKEN_PUBLIC_KEYS: JSON.stringify([{ ...publicKey.export({ format: 'jwk' }), kid }]),
    CURSOR_KEYS: JSON.stringify([randomBytes(32).toString('base64url')]),
    LINK_KEYS: JSON.stringify([randomBytes(32).toString('base64url')]),
    PAGES_KEYS: JSON.stringify([randomBytes(32).toString('base64url')]),
  };
}

const trustedIssuer = (issuer: string) => ({
  issuer,
  audience: AUDIENCE,
  algorithms: ['ES256'],
  claims: {
    tenant: 'tid',
    tenantAdministrator: 'tenant_admin',
    staff: 'staff',
    displayName: 'name',
    email: 'email',
  },
});

/** The directories that the issuer plays. */
function directories(issuer: string, gatewayUrl: string) {
  const apiKey = randomBytes(32).toString('base64url');
  return {
    DIRECTORY_API_KEY: apiKey,
    TENANT_DIRECTORY: JSON.stringify({ url: `${issuer}/directory/tenants`, apiKey }),
    MEMBERSHIP_DIRECTORY: JSON.stringify({
      issuer: `${issuer}/directory/membership`,
      clientId: 'directory',
      redirectUri: `${gatewayUrl}/directory/callback`,
      profilesUrl: `${issuer}/directory/membership/profiles`,
      apiKey,
    }),
  };
}

async function createServices({
  mongoUri = testDatabaseUri(),
  databases,
  smtpUrl = NOBODY_LISTENS,
  env = {},
}: Required<Pick<GraphOptions, 'databases'>> & GraphOptions) {
  const names = ['gateway', ...SUBGRAPH_NAMES, 'issuer'] as const;
  const ports = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await freePort()] as const)));
  const dataDir = mkdtempSync(join(tmpdir(), 'twotier-graph-'));
  const portOf = (name: ServiceName) => ports[name] as number;
  const issuerUrl = `http://localhost:${portOf('issuer')}`;
  const common = {
    ...keys(),
    ...directories(issuerUrl, `http://localhost:${portOf('gateway')}`),
    ...Object.fromEntries(names.map((name) => [`${name.toUpperCase()}_PORT`, String(portOf(name))])),
    ...Object.fromEntries(SUBGRAPH_NAMES.map((name) => [`${name.toUpperCase()}_DATABASE`, databases[name]])),
    ISSUER_DATABASE: `${databases.partners}_issuer`,
    MONGODB_URI: mongoUri,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'info',
    NODE_ENV: 'test',
    SMTP_URL: smtpUrl,
    MAIL_FROM: 'Twotier <no-reply@twotier.example>',
    PUBLIC_URL: `http://localhost:${portOf('gateway')}`,
    OIDC_ISSUERS: JSON.stringify([trustedIssuer(issuerUrl)]),
    PAGES_OIDC: JSON.stringify({ issuer: issuerUrl, clientId: 'pages' }),
    ...env,
  };
  const internalTokens = createInternalTokenSigner(jwkList.parse(common.INTERNAL_TOKEN_KEYS));
  const service = (name: ServiceName, folder: string, healthPath = '/healthz') =>
    new GraphProcess({ name, folder, env: common, port: portOf(name), healthPath });
  const services: Record<ServiceName, GraphProcess> = {
    issuer: service('issuer', 'issuer', '/.well-known/openid-configuration'),
    partners: service('partners', 'subgraphs/partners'),
    relationships: service('relationships', 'subgraphs/relationships'),
    notifications: service('notifications', 'subgraphs/notifications'),
    gateway: service('gateway', 'gateway'),
  };
  return { services, internalTokens, dataDir, mongoUri, issuerUrl };
}

/** The whole graph: issuer, gateway and subgraphs as processes of their own, on databases of their own. */
export async function startGraph(options: GraphOptions = {}): Promise<Graph> {
  const id = randomUUID().slice(0, 8);
  const databases =
    options.databases ??
    (Object.fromEntries(SUBGRAPH_NAMES.map((name) => [name, `graph_${id}_${name}`])) as Record<SubgraphName, string>);
  const { services, internalTokens, dataDir, mongoUri, issuerUrl } = await createServices({ ...options, databases });
  const all = Object.values(services).filter(({ name }) => !options.without?.includes(name as ServiceName));
  const stopAll = () => Promise.all(all.map((service) => service.signal('SIGTERM')));
  await Promise.all(all.map((service) => service.start())).catch(async (error: unknown) => {
    await stopAll();
    throw error;
  });

  const tokens = new Map<string, Promise<string>>();
  const token = (persona: string) => {
    const known = tokens.get(persona) ?? signIn(issuerUrl, persona).then(({ accessToken }) => accessToken);
    tokens.set(persona, known);
    return known;
  };

  return {
    gatewayUrl: services.gateway.url,
    issuerUrl,
    mongoUri,
    databases,
    services,
    internalTokens,
    token,
    ask: async <Data>(persona: string | null, query: string, variables: object = {}): Promise<GraphAnswer<Data>> => {
      const response = await fetch(`${services.gateway.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-twotier-trace': '1',
          ...(persona !== null && { authorization: `Bearer ${await token(persona)}` }),
        },
        body: JSON.stringify({ query, variables }),
      });
      const answer = (await response.json()) as Answer<Data>;
      return { ...answer, status: response.status, headers: response.headers };
    },
    stop: async () => {
      await stopAll();
      rmSync(dataDir, { recursive: true, force: true });
      if (!options.databases) await dropAll(mongoUri, [...Object.values(databases), `${databases.partners}_issuer`]);
    },
  };
}

async function dropAll(mongoUri: string, names: readonly string[]): Promise<void> {
  const connection = await mongoose.createConnection(mongoUri).asPromise();
  for (const name of names) await connection.getClient().db(name).dropDatabase();
  await connection.close();
}
