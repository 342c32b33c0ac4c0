import { aText } from '../testing/directory';
import { textIn } from './textIn';

const texts = ['de-DE', 'zh-CN', 'zh-TW', 'en-GB', 'pt-BR'].map((locale) => aText(`In ${locale}`, null, locale));

describe('textIn', () => {
  it.each([
    [['de-DE'], 'de-DE'],
    [['de-AT'], 'de-DE'],
    [['zh'], 'zh-CN'],
    [['zh-Hans-SG'], 'zh-CN'],
    [['zh-HK'], 'zh-TW'],
    [['en-US'], 'en-GB'],
    [['fr', 'pt-PT'], 'pt-BR'],
    [['fr', 'ja'], 'en-GB'],
    [['!', null, undefined], 'en-GB'],
    [[], 'en-GB'],
  ])('for %j is the one in %s', (wanted, locale) => {
    expect(textIn(texts, wanted)?.locale).toBe(locale);
  });

  it('is the first where there is none in English', () => {
    expect(textIn(texts.slice(0, 2), ['fr'])?.locale).toBe('de-DE');
  });

  it('is null where there is none', () => {
    expect(textIn([], ['en'])).toBeNull();
  });
});
