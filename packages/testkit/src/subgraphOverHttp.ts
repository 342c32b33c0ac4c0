import { generateKeyPairSync } from 'node:crypto';
import {
  createInternalTokenSigner,
  jwkList,
  nobody,
  type NobodyViewer,
  type PersonViewer,
  type RunningServer,
} from '@twotier/subgraph-kit';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const named = { kid: 'test' };

/** Signs as the gateway would. */
export const internalTokens = createInternalTokenSigner([{ ...privateKey.export({ format: 'jwk' }), ...named }]);
export const internalPublicKeys = jwkList.parse(JSON.stringify([{ ...publicKey.export({ format: 'jwk' }), ...named }]));
export const testCursorKeys = [Buffer.alloc(32, 7).toString('base64url')];

export const inAMinute = () => new Date(Date.now() + 60_000);

export interface Answer<Data = Record<string, unknown>> {
  data?: Data | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[];
}

/**
 * The real server of a subgraph, on a free port and the test's database, asked with internal tokens.
 *
 * @param audience the name under which the subgraph verifies
 */
export function useSubgraphOverHttp(audience: string, serve: () => Promise<RunningServer>) {
  const running: RunningServer[] = [];
  beforeAll(async () => void running.push(await serve()));
  afterAll(() => Promise.all(running.map((server) => server.stop())));

  const url = () => running[0]?.url ?? '';
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
      const token = await internalTokens.sign(viewer, audience, inAMinute());
      return (await (await post('/graphql', token, { query, variables })).json()) as Answer<Data>;
    },
    askAnonymously: async <Data>(query: string): Promise<Answer<Data>> => {
      const token = await internalTokens.sign(nobody, audience, inAMinute());
      return (await (await post('/graphql', token, { query })).json()) as Answer<Data>;
    },
  };
}
