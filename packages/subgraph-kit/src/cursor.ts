import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { BadInput } from './errors';

/** Where in its list an entry stands: the value it is sorted by, and its id for ties. */
export type CursorPosition = readonly [sortValue: string | number, id: string];

/** What a cursor belongs to: the list, its filter and its order. Anything that JSON can write. */
export type CursorBinding = Readonly<Record<string, unknown>>;

export interface CursorCodec {
  encode(binding: CursorBinding, position: CursorPosition): string;
  /** Throws INVALID_INPUT for a damaged cursor, and for one of another list, filter or order. */
  decode(binding: CursorBinding, cursor: string): CursorPosition;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const MAX_CURSOR_LENGTH = 2_000;

const foreign = () =>
  new BadInput('This cursor does not belong to this list with this filter and order. Begin again without a cursor.');

/**
 * Cursors are encrypted and authenticated (AES-256-GCM) with their list, filter and order as associated data.
 * The first key writes, all keys read, so that keys rotate by overlap.
 *
 * @param keys 32 bytes each, base64url
 */
export function createCursorCodec(keys: readonly string[]): CursorCodec {
  const secrets = keys.map((key) => Buffer.from(key, 'base64url'));
  const [first] = secrets;
  if (!first || secrets.some(({ length }) => length !== 32)) throw new Error('CURSOR_KEYS: every key has 32 bytes.');

  return {
    encode(binding, position) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', first, nonce).setAAD(Buffer.from(JSON.stringify(binding)));
      const body = Buffer.concat([cipher.update(JSON.stringify(position), 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url');
    },

    decode(binding, cursor) {
      const bytes = Buffer.from(cursor.slice(0, MAX_CURSOR_LENGTH), 'base64url');
      // Base64 has several spellings of the same bytes; only ours is taken.
      if (bytes.toString('base64url') !== cursor || bytes.length <= NONCE_BYTES + TAG_BYTES) throw foreign();
      for (const secret of secrets) {
        const position = open(secret, bytes, binding);
        if (position) return position;
      }
      throw foreign();
    },
  };
}

function open(secret: Buffer, bytes: Buffer, binding: CursorBinding): CursorPosition | null {
  const decipher = createDecipheriv('aes-256-gcm', secret, bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(JSON.stringify(binding))).setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    const body = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
    return JSON.parse(body.toString('utf8')) as CursorPosition;
  } catch {
    return null; // authentication failed: of another key or another list
  }
}
