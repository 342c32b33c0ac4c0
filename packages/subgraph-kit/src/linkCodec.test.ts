import { createLinkCodec } from './linkCodec';

const [first, second] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)].map((key) => key.toString('base64url')) as [
  string,
  string,
];
const target = { id: 'enr_1', version: 3 };

describe('createLinkCodec', () => {
  const codec = createLinkCodec([first]);
  const token = codec.write('verify', target);

  it('reads what it wrote, by 256 bits that cannot be guessed (R27)', () => {
    expect(token).toMatch(/^enr_1\.3\.[\w-]{43}$/);
    expect(codec.read('verify', token)).toEqual(target);
  });

  it.each([
    ['another purpose', () => codec.read('join', token)],
    ['another version', () => codec.read('verify', token.replace('.3.', '.4.'))],
    ['another id', () => codec.read('verify', token.replace('enr_1', 'enr_2'))],
    ['another key', () => createLinkCodec([second]).read('verify', token)],
    ['another spelling of the same version', () => codec.read('verify', token.replace('.3.', '.03.'))],
    ['a changed last character', () => codec.read('verify', token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A'))],
    ['no proof', () => codec.read('verify', 'enr_1.3.')],
    ['nothing', () => codec.read('verify', '')],
  ])('takes no link of %s', (_what, read) => {
    expect(read()).toBeNull();
  });

  it('takes the links of the key before, and writes with the new one', () => {
    const rotated = createLinkCodec([second, first]);

    expect(rotated.read('verify', token)).toEqual(target);
    expect(rotated.write('verify', target)).toBe(createLinkCodec([second]).write('verify', target));
  });

  it('refuses keys that are too short', () => {
    expect(() => createLinkCodec(['c2hvcnQ'])).toThrow('LINK_KEYS: every key has 32 bytes.');
    expect(() => createLinkCodec([])).toThrow('LINK_KEYS: every key has 32 bytes.');
  });
});
