import { faultsOfName } from './organizationName';

const messages = (name: string) => faultsOfName(name).map(({ message }) => message);

describe('faultsOfName', () => {
  it.each([
    'Fabrikam',
    '7',
    '星河云科技有限公司',
    '吉𠮷茶馆',
    'Čtyřlístek Logistika',
    "Margie's Travel & Co. (Lyon) – №1",
    'श्री ट्रेडर्स',
    'مؤسسة النور',
    'Café ☕',
    '𠮷'.repeat(160),
  ])('finds nothing in %s', (name) => {
    expect(messages(name)).toEqual([]);
  });

  it.each([
    ['', 'It is empty.'],
    ['a'.repeat(161), 'It has 161 characters; at most 160 are taken.'],
    ['Fabrikam\nContoso', 'It has more than one line.'],
    ['Fabrikam\r\nContoso', 'It has more than one line.'],
    ['Fabrikam\u2028Contoso', 'It has more than one line.'],
    ['Fabrikam\u2029Contoso', 'It has more than one line.'],
    ['Fabrikam\u0085Contoso', 'It has more than one line.'],
    ['Fabri\u0000kam', 'It holds the control character U+0000.'],
    ['Fabri\tkam', 'It holds the control character U+0009.'],
    ['Fabri\u001bkam', 'It holds the control character U+001B.'],
    ['Fabri\u009bkam', 'It holds the control character U+009B.'],
    ['Fabri\u202ekam', 'It holds U+202E, which changes the direction of writing.'],
    ['Fabri\u2066kam', 'It holds U+2066, which changes the direction of writing.'],
    ['Fabri\u200fkam', 'It holds U+200F, which changes the direction of writing.'],
    ['Fabri\u200bkam', 'It holds the invisible character U+200B.'],
    ['Fabri\u200dkam', 'It holds the invisible character U+200D.'],
    ['Fabri\u00adkam', 'It holds the invisible character U+00AD.'],
    ['Fabri\u2060kam', 'It holds the invisible character U+2060.'],
    ['Fabri\ufeffkam', 'It holds the invisible character U+FEFF.'],
    ['Fabri\u3164kam', 'It holds the invisible character U+3164.'],
    ['Fabri\u{e0041}kam', 'It holds the invisible character U+E0041.'],
    ['Fabri\ud842kam', 'It holds half of a character.'],
    ['– & –', 'It has neither a letter nor a digit.'],
    ['☕', 'It has neither a letter nor a digit.'],
  ])('says of %j: %s', (name, fault) => {
    expect(faultsOfName(name)).toEqual([{ path: 'name', message: fault }]);
  });

  it('does not take a letter for one that nobody can see', () => {
    expect(messages('\u3164')).toEqual([
      'It holds the invisible character U+3164.',
      'It has neither a letter nor a digit.',
    ]);
  });

  it('finds everything at once, in the order of the rules', () => {
    expect(messages(`${'–'.repeat(160)}\n\u0007\u202e\u200b\ud842`)).toEqual([
      'It has 165 characters; at most 160 are taken.',
      'It has more than one line.',
      'It holds the control character U+0007.',
      'It holds U+202E, which changes the direction of writing.',
      'It holds the invisible character U+200B.',
      'It holds half of a character.',
      'It has neither a letter nor a digit.',
    ]);
  });
});
