import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const keyFile = z.object({
  /** Private keys as JWKs; the first signs. */
  keys: z.array(z.looseObject({ kty: z.string(), kid: z.string(), alg: z.string(), use: z.literal('sig') })).min(1),
  /** Secrets that sign the cookies of the login page. */
  cookies: z.array(z.string().min(32)).min(1),
});

export type IssuerKeys = z.infer<typeof keyFile>;

function createKeys(): IssuerKeys {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const kid = `es256-${randomBytes(6).toString('hex')}`;
  return {
    keys: [{ ...(privateKey.export({ format: 'jwk' }) as { kty: string }), alg: 'ES256', use: 'sig', kid }],
    cookies: [randomBytes(32).toString('base64url')],
  };
}

/** The keys in the data folder, made on first use: a token outlives a restart of the issuer. */
export async function loadKeys(dataDir: string): Promise<IssuerKeys> {
  const path = join(dataDir, 'issuer-keys.json');
  await mkdir(dataDir, { recursive: true });
  try {
    // Exclusive: of two issuers that start at once on one folder, both end with the keys of the first.
    await writeFile(path, JSON.stringify(createKeys()), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return keyFile.parse(JSON.parse(await readFile(path, 'utf8')));
}
