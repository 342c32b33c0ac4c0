import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link is for. A link for one purpose opens nothing else. */
export type LinkPurpose = 'verify' | 'join';

/** What a link leads to. A new version makes the links of all earlier ones worthless. */
export interface LinkTarget {
  id: string;
  version: number;
}

export interface LinkCodec {
  /** The last part of the link's path: `<id>.<version>.<43 characters that cannot be guessed>` (R27). */
  write(purpose: LinkPurpose, target: LinkTarget): string;
  /** Null for whatever we did not write for this purpose. */
  read(purpose: LinkPurpose, token: string): LinkTarget | null;
}

const TOKEN = /^([a-z]{3}_[A-Za-z0-9_-]{1,64})\.([1-9]\d{0,8})\.([\w-]{43})$/;

/**
 * Links are derived, never stored: whoever has the keys gets the same link from the same target, and a dump of the
 * database opens none. The first key writes, all keys read, so that keys rotate by overlap.
 *
 * @param keys 32 bytes each, base64url
 */
export function createLinkCodec(keys: readonly string[]): LinkCodec {
  const secrets = keys.map((key) => Buffer.from(key, 'base64url'));
  const [first] = secrets;
  if (!first || secrets.some(({ length }) => length !== 32)) throw new Error('LINK_KEYS: every key has 32 bytes.');

  const proof = (secret: Buffer, purpose: LinkPurpose, { id, version }: LinkTarget) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([purpose, id, version]))
      .digest();

  return {
    write: (purpose, target) => `${target.id}.${target.version}.${proof(first, purpose, target).toString('base64url')}`,

    read(purpose, token) {
      const [, id, version, given] = TOKEN.exec(token) ?? [];
      if (!id || !version || !given) return null;
      const target = { id, version: Number(version) };
      const bytes = Buffer.from(given, 'base64url');
      // Base64 has several spellings of the same bytes; only ours is taken.
      if (bytes.toString('base64url') !== given) return null;
      return secrets.some((secret) => timingSafeEqual(proof(secret, purpose, target), bytes)) ? target : null;
    },
  };
}
