import { EncryptJWT } from 'jose';
import { z } from 'zod';
import { holdTheClock, pass } from '../testing';
import { createPageKeys } from './pageKeys';

const key = (byte: number) => Buffer.alloc(32, byte).toString('base64url');
const content = z.strictObject({ name: z.string() });
const MIRA = { name: 'Mira' };

describe('createPageKeys', () => {
  const keys = createPageKeys([key(1)]);

  it('opens what it sealed, for as long as was said, and shows nothing of it', async () => {
    holdTheClock();
    const sealed = await keys.seal('session', MIRA, 600);
    expect(Buffer.from(sealed, 'base64').toString('latin1')).not.toContain('Mira');
    pass(599_000);
    expect(await keys.open('session', sealed, content)).toEqual(MIRA);
    pass(2_000);
    expect(await keys.open('session', sealed, content)).toBeNull();
    jest.useRealTimers();
  });

  it.each<[string, () => Promise<string | undefined>]>([
    ['of another purpose', () => keys.seal('sign-in', MIRA, 600)],
    ['of another key', () => createPageKeys([key(2)]).seal('session', MIRA, 600)],
    ['of another form', () => keys.seal('session', { ...MIRA, roles: [] }, 600)],
    ['that was touched', async () => (await keys.seal('session', MIRA, 600)).replace(/.{8}$/, 'AAAAAAAA')],
    [
      'that says how it is to be opened',
      () =>
        new EncryptJWT({ content: MIRA })
          .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
          .setAudience('session')
          .encrypt(Buffer.alloc(32, 1)),
    ],
    ['never', async () => 'e30.e30.e30.e30.e30'],
    ['by nobody', async () => undefined],
  ])('opens nothing that was sealed %s', async (_case, seal) => {
    expect(await keys.open('session', await seal(), content)).toBeNull();
  });

  it('reads what earlier keys wrote, and writes with the first', async () => {
    const rotated = createPageKeys([key(2), key(1)]);
    expect(await rotated.open('session', await keys.seal('session', MIRA, 600), content)).toEqual(MIRA);
    expect(rotated.isSigned(['a'], keys.sign(['a']))).toBe(true);
    expect(await keys.open('session', await rotated.seal('session', MIRA, 600), content)).toBeNull();
    expect(keys.isSigned(['a'], rotated.sign(['a']))).toBe(false);
  });

  it('signs exactly these parts', () => {
    const signature = keys.sign(['ab', 'c']);
    expect(keys.isSigned(['ab', 'c'], signature)).toBe(true);
    for (const parts of [['a', 'bc'], ['abc'], ['ab', 'c', '']]) expect(keys.isSigned(parts, signature)).toBe(false);
    for (const other of ['', `${signature}=`, signature.slice(1)])
      expect(keys.isSigned(['ab', 'c'], other)).toBe(false);
  });
});
