import { aFullEntry } from '../testing/directory';
import { readDirectoryEntry } from './readDirectoryEntry';

const faultsOf = (given: Parameters<typeof aFullEntry>[0]) => readDirectoryEntry(aFullEntry(given)).faults;
const withHeadline = (headline: string) => ({ texts: [{ locale: 'en-US', headline }] });
const pathsOf = (given: Parameters<typeof aFullEntry>[0]) => faultsOf(given).map(({ path }) => path);

describe('readDirectoryEntry', () => {
  it('brings what it is given into one form', () => {
    const read = readDirectoryEntry(
      aFullEntry({
        texts: [{ locale: 'ZH-cn', headline: ' 云 ', description: 'a\r\nb\r\n ' }],
        services: ['MARKETING', 'FINANCING', 'MARKETING'],
        contact: { email: ' Partners@Contoso.EXAMPLE', phone: '+4989/5550110', website: 'https://CONTOSO.example' },
        resellerProgrammeUrl: ' ',
        termsUrl: null,
        spokenLanguages: ['DE', 'de', 'zh-hans-CN'],
      }),
    );

    expect(read).toEqual({
      details: {
        texts: [{ locale: 'zh-CN', headline: '云', description: 'a\nb' }],
        contact: { email: 'Partners@contoso.example', phone: '+49 89 5550110', website: 'https://contoso.example/' },
        resellerProgrammeUrl: null,
        termsUrl: null,
        spokenLanguages: ['de', 'zh-Hans-CN'],
        isListed: true,
      },
      services: ['FINANCING', 'MARKETING'],
      faults: [],
    });
  });

  it('tells every fault at once, in the order of the input', () => {
    const input = {
      texts: [
        { locale: 'klingon!', headline: '\u202Egnp.exe', description: 'a\u0000b' },
        { locale: 'en', headline: '' },
        { locale: 'EN', headline: 'x'.repeat(121), description: 'y'.repeat(2_001) },
      ],
      contact: { email: 'a@b.example, c@d.example', phone: '089 5550110', website: 'http://contoso.example' },
      resellerProgrammeUrl: 'javascript:alert(1)',
      termsUrl: 'https://user:secret@contoso.example',
      spokenLanguages: ['de', 'german'],
    };

    expect(faultsOf(input)).toEqual([
      { path: 'texts.0.locale', message: 'It is no language that is known, e.g. en-US or zh-CN.' },
      { path: 'texts.0.headline', message: 'It holds U+202E, which changes the direction of writing.' },
      { path: 'texts.0.description', message: 'It holds the control character U+0000.' },
      { path: 'texts.1.headline', message: 'It is empty.' },
      { path: 'texts.2.headline', message: 'It has 121 characters; at most 120 are taken.' },
      { path: 'texts.2.description', message: 'It has 2001 characters; at most 2000 are taken.' },
      { path: 'texts.2.locale', message: 'There is another text in en.' },
      { path: 'contact.email', message: 'It is no e-mail address.' },
      {
        path: 'contact.phone',
        message: 'It is no telephone number in international form, e.g. +49 89 1234567.',
      },
      { path: 'contact.website', message: 'It is no https address, or has more than 2000 characters.' },
      { path: 'resellerProgrammeUrl', message: 'It is no https address, or has more than 2000 characters.' },
      { path: 'termsUrl', message: 'It is no https address, or has more than 2000 characters.' },
      { path: 'spokenLanguages.1', message: 'It is no language that is known, e.g. en-US or zh-CN.' },
    ]);
  });

  it.each(['two\nlines', 'zero\u200Bwidth', '…', '\uD83D!a', 'x'.repeat(10_000)])(
    'refuses the headline %j',
    (headline) => {
      expect(pathsOf(withHeadline(headline))).toEqual(['texts.0.headline']);
    },
  );

  it.each(['<script>alert(1)</script>', '𠮷茶馆 & Söhne', 'x'.repeat(120), '𠮷'.repeat(120)])(
    'takes the headline %j as the text that it is',
    (headline) => {
      const { faults, details } = readDirectoryEntry(aFullEntry(withHeadline(headline)));
      expect([faults, details.texts[0]?.headline]).toEqual([[], headline]);
    },
  );

  it.each([
    'contoso.example/terms',
    'https://contoso',
    'https://',
    'https://contoso.example/\u0000',
    'https://contoso.example/ a',
    'ftp://contoso.example',
    '//contoso.example',
    `https://contoso.example/${'x'.repeat(2_000)}`,
  ])('refuses the address %j', (termsUrl) => {
    expect(pathsOf({ termsUrl })).toEqual(['termsUrl']);
  });

  it.each([
    'Ada <ada@contoso.example>',
    'ada@contoso',
    'ada@contoso.example\r\nBcc: eve@contoso.example',
    `${'x'.repeat(65)}@contoso.example`,
  ])('refuses the e-mail address %j', (email) => {
    expect(pathsOf({ contact: { email } })).toEqual(['contact.email']);
  });

  it.each(['+49', '+49 89 5550110 ext. 7', '+999 1234567', '<b>+49 89 5550110</b>x'])(
    'refuses the telephone number %j',
    (phone) => {
      expect(pathsOf({ contact: { phone } })).toEqual(['contact.phone']);
    },
  );

  it.each(['', 'e', 'en_US', 'x-private', 'i-klingon', 'qqq', 'de-1996', 'en-u-ca-buddhist', 'toolonglanguage'])(
    'refuses the language %j',
    (language) => {
      expect(pathsOf({ spokenLanguages: [language] })).toEqual(['spokenLanguages.0']);
    },
  );

  it('refuses a contact that cannot be reached', () => {
    expect(faultsOf({ contact: { email: '', phone: null } })).toEqual([
      { path: 'contact', message: 'It names no way: give an e-mail address, a telephone number or a page.' },
    ]);
  });

  it('refuses more texts and languages than there can be', () => {
    const texts = Array.from('abcdefghi', (letter, at) => ({ locale: `en-${100 + at}`, headline: letter }));

    expect(faultsOf({ texts, spokenLanguages: Array.from({ length: 31 }, () => 'de') })).toEqual([
      { path: 'texts', message: 'There are 9; at most 8 are taken.' },
      { path: 'spokenLanguages', message: 'There are 31; at most 30 are taken.' },
    ]);
  });

  it('takes an entry without any text', () => {
    expect(readDirectoryEntry({ texts: [], services: [], spokenLanguages: [], isListed: false }).faults).toEqual([]);
  });
});
