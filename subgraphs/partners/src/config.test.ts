import { ConfigError } from '@twotier/subgraph-kit';
import { testCursorKeys } from '@twotier/testkit';
import { readPartnersConfig } from './config';
import { directoriesAt } from './testing/directories';

const KEY = { kty: 'OKP', crv: 'Ed25519', kid: '2026-11', x: 'abc' };
const directories = directoriesAt('https://directory.example');
const env = {
  MONGODB_URI: 'mongodb://127.0.0.1:4017/',
  INTERNAL_TOKEN_PUBLIC_KEYS: JSON.stringify([KEY]),
  CURSOR_KEYS: JSON.stringify(testCursorKeys),
  LINK_KEYS: JSON.stringify(testCursorKeys),
  TENANT_DIRECTORY: JSON.stringify(directories.TENANT_DIRECTORY),
  MEMBERSHIP_DIRECTORY: JSON.stringify(directories.MEMBERSHIP_DIRECTORY),
};

describe('readPartnersConfig', () => {
  it('needs a database, the gateway’s public keys and the directories; the rest has defaults', () => {
    expect(readPartnersConfig(env)).toEqual({
      PARTNERS_PORT: 4001,
      PARTNERS_MONGODB_URI: 'mongodb://127.0.0.1:4017/',
      PARTNERS_DATABASE: 'twotier_partners',
      INTERNAL_TOKEN_PUBLIC_KEYS: [KEY],
      CURSOR_KEYS: testCursorKeys,
      LINK_KEYS: testCursorKeys,
      ...directories,
      CREATE_TENANTS_PER_HOUR: 100,
      LOG_LEVEL: 'info',
    });
  });

  it('prefers a database of its own', () => {
    const own = 'mongodb://partners.internal/';

    expect(readPartnersConfig({ ...env, PARTNERS_MONGODB_URI: own })).toMatchObject({ PARTNERS_MONGODB_URI: own });
  });

  it.each([
    [{ MONGODB_URI: '' }, 'PARTNERS_MONGODB_URI: is not set'],
    [{ INTERNAL_TOKEN_PUBLIC_KEYS: '[]' }, 'INTERNAL_TOKEN_PUBLIC_KEYS: '],
    [{ INTERNAL_TOKEN_PUBLIC_KEYS: 'secret' }, 'INTERNAL_TOKEN_PUBLIC_KEYS: is not JSON'],
    [{ LINK_KEYS: '' }, 'LINK_KEYS: is not set'],
    [{ CURSOR_KEYS: '["short"]' }, 'CURSOR_KEYS: '],
    [{ TENANT_DIRECTORY: '' }, 'TENANT_DIRECTORY: is not set'],
    [{ TENANT_DIRECTORY: '{"url":"https://a.example","apiKey":"short"}' }, 'needs a key of 16 characters and more'],
    [{ TENANT_DIRECTORY: '{"url":"http://a.example","apiKey":"0123456789abcdef"}' }, 'TENANT_DIRECTORY: needs https'],
    [{ MEMBERSHIP_DIRECTORY: '{"issuer":"http://localhost.example"}' }, 'MEMBERSHIP_DIRECTORY: needs https'],
    [{ CREATE_TENANTS_PER_HOUR: '0' }, 'CREATE_TENANTS_PER_HOUR: '],
    [{ PARTNERS_PORT: '70000' }, 'PARTNERS_PORT: '],
    [{ PARTNERS_DATABASE: 'a.b' }, 'PARTNERS_DATABASE: '],
  ])('names the variable that cannot be used: %j', (given, sentence) => {
    const read = () => readPartnersConfig({ ...env, ...given });

    expect(read).toThrow(ConfigError);
    expect(read).toThrow(sentence);
  });
});
