import { readLocale } from './locale';

describe('readLocale', () => {
  it.each([
    ['en-US', 'en-US'],
    [' zh-cn ', 'zh-CN'],
    ['ZH-hans-CN', 'zh-Hans-CN'],
    ['fr', 'fr'],
    ['es-419', 'es-419'],
    ['deu-DE', 'de-DE'],
    ['', null],
    ['English', null],
    ['en_US', null],
    ['x-private', null],
    ['en-US-u-ca-buddhist', null],
    ['en-US\r\nBcc: eve@tailspin.example', null],
  ])('reads %j as %s', (text, locale) => {
    expect(readLocale(text)).toBe(locale);
  });
});
