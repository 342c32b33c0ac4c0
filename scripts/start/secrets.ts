import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Sentence } from './sentence';
import type { Settings } from './settings';

interface PrivateKey {
  kty: string;
  crv: string;
  kid: string;
  x: string;
  d: string;
}

/** What the services of one machine share. Made once per data folder, so that cursors and tokens outlive a restart. */
interface Secrets {
  /** The users in the database belong to this issuer. */
  issuerUrl: string;
  internalTokenKeys: PrivateKey[];
  cursorKeys: string[];
  linkKeys: string[];
  /** Of the cookies and forms of the gateway's pages. */
  pagesKeys: string[];
  /** Opens the directories that the development issuer plays. */
  directoryApiKey: string;
}

const randomKey = () => randomBytes(32).toString('base64url');

function createSecrets(issuerUrl: string): Secrets {
  const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }) as Omit<PrivateKey, 'kid'>;
  return {
    issuerUrl,
    internalTokenKeys: [{ ...jwk, kid: `ed25519-${randomBytes(6).toString('hex')}` }],
    cursorKeys: [randomKey()],
    linkKeys: [randomKey()],
    pagesKeys: [randomKey()],
    directoryApiKey: randomKey(),
  };
}

function readSecrets(file: string): Partial<Secrets> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>;
  } catch {
    throw new Sentence(`${file} cannot be read: delete it, and new keys are made.`);
  }
}

export function loadSecrets({ dataDir, issuerUrl }: Settings): Secrets {
  const file = join(dataDir, 'keys.json');
  const known = existsSync(file) ? readSecrets(file) : {};
  const fresh = createSecrets(issuerUrl);
  const secrets = { ...fresh, ...known };
  // A folder of an earlier version lacks the keys that came since: it gets those, and keeps the others.
  if (Object.keys(fresh).every((name) => name in known)) return secrets;
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}

/** The keys as environment variables of the services, by what they are good for: only the gateway is told what signs. */
export function secretsOf(settings: Settings) {
  const { issuerUrl, internalTokenKeys, cursorKeys, linkKeys, pagesKeys, directoryApiKey } = loadSecrets(settings);
  if (issuerUrl !== settings.issuerUrl) {
    throw new Sentence(
      `The users in ${settings.dataDir} sign in at ${issuerUrl}, and the issuer would be ${settings.issuerUrl}: ` +
        `start with the ports of that time, with another DATA_DIR, or anew with npm start -- --fresh.`,
    );
  }
  const publicKeys = internalTokenKeys.map(({ kty, crv, kid, x }) => ({ kty, crv, kid, x }));
  return {
    signing: { INTERNAL_TOKEN_KEYS: JSON.stringify(internalTokenKeys), PAGES_KEYS: JSON.stringify(pagesKeys) },
    verifying: {
      INTERNAL_TOKEN_PUBLIC_KEYS: JSON.stringify(publicKeys),
      CURSOR_KEYS: JSON.stringify(cursorKeys),
    },
    linking: { LINK_KEYS: JSON.stringify(linkKeys) },
    directory: { DIRECTORY_API_KEY: directoryApiKey },
  };
}
