import { faultsOfLine, faultsOfText } from './plainText';

describe('faultsOfLine', () => {
  it.each([
    ['', 'It is empty.'],
    ['x'.repeat(10_000), 'It has 10000 characters; at most 160 are taken.'],
    ['two\nlines', 'It has more than one line.'],
    ['bell\u0007', 'It holds the control character U+0007.'],
    ['\u202Egnp.exe', 'It holds U+202E, which changes the direction of writing.'],
    ['a\u200Bb', 'It holds the invisible character U+200B.'],
    ['\uD83D', 'It holds half of a character.'],
    ['…!', 'It has neither a letter nor a digit.'],
  ])('finds what is wrong with %j', (text, message) => {
    expect(faultsOfLine('address.line1', text, 160)).toContainEqual({ path: 'address.line1', message });
  });

  it.each(['Newco Cloud GmbH', '青云科技', '<b>Bold & Co.</b>', '7'])('takes %j', (text) => {
    expect(faultsOfLine('name', text, 160)).toEqual([]);
  });
});

describe('faultsOfText', () => {
  it('takes several lines and tabs', () => {
    expect(faultsOfText('reason', 'Two\r\nlines\n\tand more', 100)).toEqual([]);
  });

  it('takes no other control character', () => {
    expect(faultsOfText('reason', 'a\u0000b', 100)).toEqual([
      { path: 'reason', message: 'It holds the control character U+0000.' },
    ]);
  });
});
