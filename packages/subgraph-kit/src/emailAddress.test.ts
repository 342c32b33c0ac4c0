import { faultsOfEmailAddress, readEmailAddress } from './emailAddress';

const ONE_PLAIN = 'It is not one plain e-mail address, such as name@company.example.';

describe('readEmailAddress', () => {
  it.each([
    ['ada@fabrikam.example', 'ada@fabrikam.example'],
    [' Ada.Lovelace+mail@Fabrikam.EXAMPLE ', 'Ada.Lovelace+mail@fabrikam.example'],
    ["o'brien_7@mail.fabrikam.example", "o'brien_7@mail.fabrikam.example"],
    ['ada@münchen.example', 'ada@xn--mnchen-3ya.example'],
    ['ada@xn--mnchen-3ya.example', 'ada@xn--mnchen-3ya.example'],
    ['ada@Ｆabrikam.example', 'ada@fabrikam.example'],
  ])('takes %j as %s', (typed, stored) => {
    expect(readEmailAddress(typed)).toBe(stored);
  });

  it.each([
    ['two addresses', 'ada@fabrikam.example,eve@tailspin.example'],
    ['two addresses of another kind', 'ada@fabrikam.example;eve@tailspin.example'],
    ['a comma before the @', 'ada,eve@fabrikam.example'],
    ['a display name', 'Ada <ada@fabrikam.example>'],
    ['brackets', '<ada@fabrikam.example>'],
    ['a comment', 'ada(the first)@fabrikam.example'],
    ['a quoted part', '"ada lovelace"@fabrikam.example'],
    ['a backslash', 'ada\\@fabrikam.example'],
    ['a header', 'ada@fabrikam.example\r\nBcc: eve@tailspin.example'],
    ['a line break at the end', 'ada@fabrikam.example\n'],
    ['a tab', '\tada@fabrikam.example'],
    ['an encoded word', '=?utf-8?q?ada?=@fabrikam.example'],
    ['a route', 'ada%fabrikam.example@tailspin.example'],
    ['an old route', 'tailspin!ada@fabrikam.example'],
    ['two @', 'ada@fabrikam.example@tailspin.example'],
    ['an IP address', 'ada@127.0.0.1'],
    ['an IP address in brackets', 'ada@[127.0.0.1]'],
    ['a number that is an IP address', 'ada@2130706433'],
    ['a machine of this network', 'ada@localhost'],
    ['no domain', 'ada@'],
    ['no mailbox', '@fabrikam.example'],
    ['a dot too many', 'ada@fabrikam..example'],
    ['a mailbox beyond ASCII', 'ädä@fabrikam.example'],
    ['a direction that turns', 'ada@fab\u202erikam.example'],
    ['an invisible space', 'ada@fabrikam.example\u200b'],
    ['255 characters', `ada@${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.example`],
  ])('takes nothing with %s', (_what, typed) => {
    expect(readEmailAddress(typed)).toBeNull();
  });
});

describe('faultsOfEmailAddress', () => {
  it.each([
    ['ada@fabrikam.example', []],
    [' ', ['It is empty.']],
    ['Ada <ada@fabrikam.example>', [ONE_PLAIN]],
    ['a'.repeat(10_000), ['It has 10000 characters; at most 254 are taken.']],
  ])('says of %j: %j', (typed, messages) => {
    expect(faultsOfEmailAddress('email', typed)).toEqual(messages.map((message) => ({ path: 'email', message })));
  });
});
