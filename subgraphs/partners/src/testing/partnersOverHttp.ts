import {
  createInternalTokenSigner,
  createLogger,
  nobody,
  type Identity,
  type NobodyViewer,
  type PersonViewer,
  type RunningServer,
} from '@twotier/subgraph-kit';
import { generateKeyPairSync } from 'node:crypto';
import { servePartners } from '../server';
import { noDirectories, testEquipment } from './directories';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const named = { kid: 'test' };
const signer = createInternalTokenSigner([{ ...privateKey.export({ format: 'jwk' }), ...named }]);
export const publicJwk = { ...publicKey.export({ format: 'jwk' }), ...named } as Parameters<
  typeof servePartners
>[0]['publicKeys'][number];

const inAMinute = () => new Date(Date.now() + 60_000);

export const aToken = (viewer: PersonViewer | NobodyViewer = nobody, audience = 'partners', expiresAt = inAMinute()) =>
  signer.sign(viewer, audience, expiresAt);

export const anIdentityToken = (identity: Identity, expiresAt = inAMinute()) =>
  signer.signIdentity(identity, expiresAt);

export interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[];
}

/** The real server, on a free port and the test's database, with internal tokens that the kit has signed. */
export function usePartnersOverHttp(directories = () => noDirectories) {
  const running: RunningServer[] = [];
  const url = () => running[0]?.url ?? '';

  beforeAll(async () => {
    const logger = createLogger('partners', 'silent');
    running.push(await servePartners({ port: 0, publicKeys: [publicJwk], logger, ...testEquipment(directories()) }));
  });
  afterAll(() => Promise.all(running.map((server) => server.stop())));

  const post = (path: string, token: string | null, body: object = {}) =>
    fetch(`${url()}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });

  return {
    url,
    post,
    /** Asks as this viewer. */
    ask: async <Data>(
      viewer: PersonViewer | NobodyViewer,
      query: string,
      variables: object = {},
    ): Promise<Answer<Data>> => {
      const response = await post('/graphql', await aToken(viewer), { query, variables });
      return (await response.json()) as Answer<Data>;
    },
    /** What partners says of references that another subgraph has handed out. */
    entities: async (viewer: PersonViewer | NobodyViewer, representations: object[], selection: string) => {
      const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`;
      const response = await post('/graphql', await aToken(viewer), { query, variables: { representations } });
      const { data, errors } = (await response.json()) as Answer<{ _entities: unknown[] }>;
      if (errors) throw new Error(JSON.stringify(errors));
      return data?._entities;
    },
  };
}
