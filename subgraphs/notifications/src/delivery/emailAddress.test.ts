import { toEnvelopeAddress, whyNotOneAddress } from './emailAddress';

describe('whyNotOneAddress', () => {
  it.each([
    'ada@fabrikam.example',
    'Ada.Lovelace+partner@Mail.Fabrikam.Example',
    "o'hara_{x}@fabrikam.example",
    'ada@xn--fiqs8s.example',
    'ada@中国.example',
    'ada@müller.example',
    'ada@почта.example',
    `${'a'.repeat(64)}@fabrikam.example`,
  ])('has nothing against %s', (address) => {
    expect(whyNotOneAddress(address)).toBeNull();
  });

  it.each([
    ['', 'there is none'],
    [undefined, 'there is none'],
    [{ $ne: null }, 'there is none'],
    ['ada@fabrikam.example, eve@evil.example', 'it is not one plain address'],
    ['ada@fabrikam.example;eve@evil.example', 'it is not one plain address'],
    ['team:ada@fabrikam.example,eve@evil.example;', 'it is not one plain address'],
    ['ada@fabrikam.example\r\nBcc: eve@evil.example', 'it is not one plain address'],
    ['ada@fabrikam.example>\r\nRCPT TO:<eve@evil.example', 'it is not one plain address'],
    ['ada@fabrikam.example\n', 'it is not one plain address'],
    ['Ada <ada@fabrikam.example>', 'it is not one plain address'],
    ['"ada b"@fabrikam.example', 'it is not one plain address'],
    ['ada@fabrikam.example (Ada)', 'it is not one plain address'],
    ['ada@[127.0.0.1]', 'it is not one plain address'],
    ['ada\u0000@fabrikam.example', 'it is not one plain address'],
    ['ada\u202e@fabrikam.example', 'it is not one plain address'],
    ['ada@fabri\u200bkam.example', 'it is not one plain address'],
    ['ada@eve@evil.example', 'it is not one plain address'],
    ['ada', 'it is not one plain address'],
    ['@fabrikam.example', 'its part before the @ cannot be used'],
    ['.ada@fabrikam.example', 'its part before the @ cannot be used'],
    ['ada..b@fabrikam.example', 'its part before the @ cannot be used'],
    ['аda@fabrikam.example', 'its part before the @ cannot be used'],
    [`${'a'.repeat(65)}@fabrikam.example`, 'its part before the @ cannot be used'],
    [`ada@${'a'.repeat(250)}.example`, 'it is too long'],
    ['ada@localhost', 'its domain is none'],
    ['ada@fabrikam..example', 'its domain is none'],
    ['ada@-fabrikam.example', 'its domain is none'],
    ['ada@10.0.0.1', 'its domain is none'],
    ['ada@ｆabrikam.example', 'its domain is not written plainly'],
    ['ada@fabrikam。example', 'its domain is not written plainly'],
    ['ada@fаbrikam.example', 'its domain looks like another one'], // one Cyrillic letter
    ['ada@xn--fbrikam-2fg.example', 'its domain looks like another one'], // the same, in ASCII
    ['ada@аррӏе.example', 'its domain looks like another one'], // nothing but Cyrillic letters
    ['ada@中国a.example', 'its domain looks like another one'],
  ])('says of %j that %s', (address, fault) => {
    expect(whyNotOneAddress(address)).toBe(fault);
  });

  it('takes no long time for what is long', () => {
    expect(whyNotOneAddress(`${'a.'.repeat(50_000)}@fabrikam.example`)).toBe('it is too long');
  });
});

describe('toEnvelopeAddress', () => {
  it('leaves the mailbox as it is and writes the domain in ASCII', () => {
    expect(toEnvelopeAddress('Ada@中国.example')).toBe('Ada@xn--fiqs8s.example');
  });
});
