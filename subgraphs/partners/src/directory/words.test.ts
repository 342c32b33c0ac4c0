import { beginningsOf, soughtBy } from './words';

/** Whether a search finds a text. */
const finds = (search: string, text: string) => {
  const beginnings = beginningsOf([text]);
  return soughtBy(search).every((sought) => beginnings.includes(sought));
};

describe('a search for words', () => {
  it.each([
    ['cloud', 'Contoso Cloud Distribution'],
    ['distri clo', 'Contoso Cloud Distribution'],
    ['C', 'Contoso'],
    ['čtyrlistek', 'Čtyřlístek Logistika'],
    ['muller', 'MÜLLER & Söhne'],
    ['strasse', 'Große Straße 7'],
    ['r&d', 'R&D for resellers'],
    ['𠮷茶', '吉野家与𠮷茶馆'],
    ['云计算', '面向经销商的云计算服务'],
    ['计', '云计算'],
    ['服务 azure', '云服务与 Azure 支持'],
    ['ガバ', 'クラウドｶﾞﾊﾞﾅﾝｽ支援'],
    ['คลาว', 'บริการคลาวด์'],
    ['클라우', '클라우드는 우리와'],
    ['облак', 'Облако для партнёров'],
    ['партнер', 'Облако для партнёров'],
    ['donaudampfschifffahrtskapitan', 'Donaudampfschifffahrtsgesellschaft'],
  ])('for %s finds %s', (search, text) => {
    expect(finds(search, text)).toBe(true);
  });

  it.each([
    ['oud', 'Contoso Cloud'],
    ['cloud azure', 'Contoso Cloud'],
    ['contosocloud', 'Contoso Cloud'],
    ['计云', '云计算'],
    ['云算', '云计算'],
    ['吉茶', '𠮷茶馆'],
  ])('for %s does not find %s', (search, text) => {
    expect(finds(search, text)).toBe(false);
  });

  it.each(['', ' ', '&', '🙂', '—'])('looks for nothing by %j', (search) => {
    expect(soughtBy(search)).toEqual([]);
  });

  it('leaves out what another word says already, and looks for the longest first', () => {
    expect(soughtBy('clo cloud azure-support cloud')).toEqual(['support', 'cloud', 'azure']);
  });
});

describe('the words of an entry', () => {
  it('are those of the first texts when there are too many for an index', () => {
    const ideographs = (from: number, count: number) =>
      String.fromCodePoint(...Array.from({ length: count }, (_, at) => from + at));

    const beginnings = beginningsOf(['Contoso', ideographs(0x4e00, 10_000)]);

    expect(beginnings).toHaveLength(8_000);
    expect(beginnings.slice(0, 7)).toEqual(['c', 'co', 'con', 'cont', 'conto', 'contos', 'contoso']);
  });
});
