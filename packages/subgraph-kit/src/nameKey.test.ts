import fc from 'fast-check';
import { isPattern, keysBeginningWith, nameKey, NAME_KEY_MAX, whyNotSearchable } from './nameKey';

describe('nameKey', () => {
  it.each([
    ['Zoë & Co.', 'zoe co'],
    ['  ÆRØ   Łódź ', 'aero lodz'],
    ['Straße', 'strasse'],
    ['İstanbul ılık', 'istanbul ilik'],
    ['Ωμέγας', 'ωμεγασ'],
    ['Ёлка', 'елка'],
    ['吉𠮷茶馆', '吉𠮷茶馆'],
    ['Ｆｕｌｌ　Ｗｉｄｔｈ', 'full width'],
    ['हिन्दी', 'हिन्दी'],
    ['ガーデン', 'ガーデン'],
    ["Margie's-Travel (GmbH)", 'margie s travel gmbh'],
    ['C++ 🎈', 'c++ 🎈'],
    ['…', ''],
  ])('of %s is %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it('is its own key, however often it is made (seed 7)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => nameKey(nameKey(name)) === nameKey(name)),
      { seed: 7 },
    );
  });

  it('is at most 160 characters long and breaks none in two', () => {
    expect(Array.from(nameKey('𠮷'.repeat(400)))).toHaveLength(NAME_KEY_MAX);
  });

  it('lies between the bounds of each of its beginnings, rare ideographs and emoji included (seed 7)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), fc.nat(20), (name, length) => {
        const key = nameKey(name);
        const beginning = Array.from(key).slice(0, length).join('');
        const { $gte, $lt } = keysBeginningWith(beginning);
        const bytes = (text: string) => Buffer.from(text, 'utf8');
        return bytes(key).compare(bytes($gte)) >= 0 && bytes(key).compare(bytes($lt)) < 0;
      }),
      { seed: 7 },
    );
  });
});

describe('a search', () => {
  it.each(['^(a+)+$', '.*', '[a-z]{1,100}', '\\d+\\w*', '   ', '${}'])('that is a pattern is refused: %s', (text) => {
    expect(isPattern(text)).toBe(true);
    expect(whyNotSearchable(text)).toContain('not a pattern');
  });

  it.each(['contoso', 'C++', 'Zoë & Co.', "l'Été", '吉𠮷', '🎈', 'E*Trade', '[Japan] Post'])(
    'of letters is taken: %s',
    (text) => {
      expect(whyNotSearchable(text)).toBeNull();
    },
  );

  it('has at most 160 characters', () => {
    expect(whyNotSearchable('a'.repeat(160))).toBeNull();
    expect(whyNotSearchable('a'.repeat(161))).toContain('161');
  });
});
