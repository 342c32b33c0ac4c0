import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';
import type { z } from 'zod';

const ALGORITHM = 'dir';
const ENCRYPTION = 'A256GCM';

export interface PageKeys {
  /** Closes what only we are to read again, for so long. */
  seal(purpose: string, content: Record<string, unknown>, seconds: number): Promise<string>;
  /** What was sealed for this purpose; null for anything else, and when its time is over. */
  open<Schema extends z.ZodType>(
    purpose: string,
    sealed: string | undefined,
    schema: Schema,
  ): Promise<z.output<Schema> | null>;
  /** What only we can write about these parts. */
  sign(parts: readonly string[]): string;
  isSigned(parts: readonly string[], signature: string): boolean;
}

/** One key for each use, so that what one of them writes never means anything to the other. */
const derive = (key: string, use: string) =>
  Buffer.from(hkdfSync('sha256', Buffer.from(key, 'base64url'), '', `twotier pages ${use}`, 32));

/**
 * Seals are encrypted tokens (jose: AES-256-GCM, and it looks at the time), signatures HMACs.
 * The first key writes, all keys read, so that keys rotate by overlap.
 *
 * @param keys 32 bytes each, base64url
 */
export function createPageKeys(keys: readonly string[]): PageKeys {
  const sealing = keys.map((key) => derive(key, 'seal'));
  const signing = keys.map((key) => derive(key, 'form'));
  const signWith = (key: Buffer, parts: readonly string[]) =>
    createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url');

  async function decrypt(purpose: string, sealed: string): Promise<unknown> {
    for (const key of sealing) {
      try {
        const { payload } = await jwtDecrypt(sealed, key, {
          audience: purpose,
          keyManagementAlgorithms: [ALGORITHM],
          contentEncryptionAlgorithms: [ENCRYPTION],
        });
        return payload.content;
      } catch {
        // Of another key, of another purpose, over, or never ours.
      }
    }
    return undefined;
  }

  return {
    seal: (purpose, content, seconds) =>
      new EncryptJWT({ content })
        .setProtectedHeader({ alg: ALGORITHM, enc: ENCRYPTION })
        .setAudience(purpose)
        .setExpirationTime(Math.floor(Date.now() / 1_000) + seconds)
        .encrypt(sealing[0] as Buffer),
    async open(purpose, sealed, schema) {
      const parsed = schema.safeParse(sealed === undefined ? undefined : await decrypt(purpose, sealed));
      return parsed.success ? parsed.data : null;
    },
    sign: (parts) => signWith(signing[0] as Buffer, parts),
    isSigned(parts, signature) {
      // As text: base64 has several spellings of the same bytes, and only ours is taken.
      const given = Buffer.from(signature);
      return signing.some((key) => {
        const right = Buffer.from(signWith(key, parts));
        return right.length === given.length && timingSafeEqual(right, given);
      });
    },
  };
}
