import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInternalTokenSigner, createInternalTokenVerifier, nobody } from '@twotier/subgraph-kit';
import { secretsOf } from './secrets';
import { readSettings } from './settings';

const keysIn = (json: string) => JSON.parse(json) as Parameters<typeof createInternalTokenSigner>[0];

describe('secretsOf', () => {
  const folder = mkdtempSync(join(tmpdir(), 'twotier-secrets-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const settingsOf = (name: string, env: NodeJS.ProcessEnv = {}) =>
    readSettings({ ...env, DATA_DIR: join(folder, name) });

  it('makes keys once, for the owner of the file alone', () => {
    const first = secretsOf(settingsOf('once'));

    expect(secretsOf(settingsOf('once'))).toEqual(first);
    expect(statSync(join(folder, 'once/keys.json')).mode & 0o777).toBe(0o600);
  });

  it('tells subgraphs what verifies, and not what signs', async () => {
    const { signing, verifying } = secretsOf(settingsOf('halves'));
    const privateKeys = keysIn(signing.INTERNAL_TOKEN_KEYS);
    const publicKeys = keysIn(verifying.INTERNAL_TOKEN_PUBLIC_KEYS);
    const token = await createInternalTokenSigner(privateKeys).sign(nobody, 'partners', new Date(Date.now() + 30_000));

    expect(await createInternalTokenVerifier(publicKeys, 'partners').verify(token)).toEqual(nobody);
    expect(verifying.INTERNAL_TOKEN_PUBLIC_KEYS).not.toContain('"d"');
  });

  it('gives a folder of an earlier version the keys that came since, and keeps the others', () => {
    const { signing, verifying } = secretsOf(settingsOf('earlier'));
    const file = join(folder, 'earlier/keys.json');
    const { linkKeys, directoryApiKey, ...earlier } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    writeFileSync(file, JSON.stringify(earlier));

    const upgraded = secretsOf(settingsOf('earlier'));

    expect(upgraded).toMatchObject({ signing, verifying });
    expect(upgraded.directory.DIRECTORY_API_KEY).toMatch(/^[\w-]{43}$/);
    expect(upgraded.directory).not.toEqual({ DIRECTORY_API_KEY: directoryApiKey });
    expect(upgraded.linking).not.toEqual({ LINK_KEYS: JSON.stringify(linkKeys) });
    expect(secretsOf(settingsOf('earlier'))).toEqual(upgraded);
  });

  it('refuses data whose users sign in somewhere else', () => {
    secretsOf(settingsOf('moved'));

    expect(() => secretsOf(settingsOf('moved', { PORT_BASE: '5000' }))).toThrow(
      'sign in at http://localhost:4010, and the issuer would be http://localhost:5010',
    );
  });

  it('says what to do with a damaged file', () => {
    secretsOf(settingsOf('damaged'));
    writeFileSync(join(folder, 'damaged/keys.json'), '{');

    expect(() => secretsOf(settingsOf('damaged'))).toThrow(
      'keys.json cannot be read: delete it, and new keys are made.',
    );
  });
});
