import { createCursorCodec } from './cursor';

const key = (byte: number) => Buffer.alloc(32, byte).toString('base64url');
const list = { list: 'customers', partnerId: 'rsl_fabrikam', order: 'NAME' };

describe('cursors', () => {
  const codec = createCursorCodec([key(1)]);
  const cursor = codec.encode(list, ['zoe', 'cus_1']);

  it('lead back to where they were made, and tell nobody what is in them', () => {
    expect(codec.decode(list, cursor)).toEqual(['zoe', 'cus_1']);
    expect(Buffer.from(cursor, 'base64url').toString('latin1')).not.toContain('zoe');
    expect(codec.encode(list, ['zoe', 'cus_1'])).not.toBe(cursor);
  });

  it('rotate by overlap: the first key writes, all of them read', () => {
    const overlapping = createCursorCodec([key(2), key(1)]);
    expect(overlapping.decode(list, cursor)).toEqual(['zoe', 'cus_1']);
    expect(() => codec.decode(list, overlapping.encode(list, ['a', 'b']))).toThrow('does not belong to this list');
  });

  it.each([
    ['another list', { ...list, partnerId: 'rsl_tailspin' }, cursor],
    ['another order', { ...list, order: 'NEWEST' }, cursor],
    ['an empty one', list, ''],
    ['a word', list, 'abc'],
    ['one cut short', list, cursor.slice(0, -1)],
    ['one with a tail', list, `${cursor}AAAA`],
    ['another spelling of the same bytes', list, `${cursor}=`],
    ['one of a megabyte', list, 'A'.repeat(1_000_000)],
  ])('of %s are refused with a clear code', (_what, binding, text) => {
    expect(() => codec.decode(binding, text)).toThrow(
      expect.objectContaining({ extensions: { code: 'INVALID_INPUT' } }) as Error,
    );
  });

  it('are refused when any one byte of them was touched', () => {
    const bytes = Buffer.from(cursor, 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      const touched = Buffer.from(bytes);
      touched[at] = (touched[at] ?? 0) ^ 1;
      expect(() => codec.decode(list, touched.toString('base64url'))).toThrow('does not belong to this list');
    }
  });

  it('need keys of 32 bytes', () => {
    expect(() => createCursorCodec([])).toThrow('CURSOR_KEYS');
    expect(() => createCursorCodec([Buffer.alloc(16).toString('base64url')])).toThrow('CURSOR_KEYS');
  });
});
