import { nobody } from '@twotier/subgraph-kit';
import { useTestDatabase } from '@twotier/testkit';
import { usePartnersOverHttp } from '../testing/partnersOverHttp';
import { aPerson } from '../testing/world';

useTestDatabase();
const partners = usePartnersOverHttp();
const reader = (locale: string) => aPerson(null, { locale });

describe('cspRegions', () => {
  it('are the 15 regions with their 242 countries, open to nobody, too', async () => {
    const { data } = await partners.ask<{ cspRegions: { code: string; countries: unknown[] }[] }>(
      nobody,
      '{ cspRegions { code name countries { code name(locale: "en") billingCurrency region { code } } } }',
    );
    const regions = data?.cspRegions ?? [];

    expect(regions.map(({ code }) => code)).toContain('MIDDLE_EAST_CENTRAL_EASTERN_EUROPE');
    expect([regions.length, regions.reduce((sum, { countries }) => sum + countries.length, 0)]).toEqual([15, 242]);
    expect(regions.find(({ code }) => code === 'NEW_ZEALAND')).toEqual({
      code: 'NEW_ZEALAND',
      name: 'New Zealand',
      countries: ['NZ New Zealand', 'VU Vanuatu', 'WS Samoa'].map((country) => ({
        code: country.slice(0, 2),
        name: country.slice(3),
        billingCurrency: 'NZD',
        region: { code: 'NEW_ZEALAND' },
      })),
    });
  });
});

describe('country', () => {
  const ask = (locale: string, code: string, args = '') =>
    partners.ask(reader(locale), `{ country(code: "${code}") { code name${args} region { name } } }`);

  it.each([
    ['fr-FR', '', 'Allemagne'],
    ['fr-FR', '(locale: "zh-CN")', '德国'],
    ['fr-FR', '(locale: "xx-YY")', 'Allemagne'],
    ['fr-FR', '(locale: "i-klingon")', 'Allemagne'],
    ['fr-FR', '(locale: null)', 'Allemagne'],
    ['nonsense', '', 'Germany'],
    ['x_!', '(locale: "xx")', 'Germany'],
  ])('is named for a reader of %s asking by %s: %s', async (locale, args, name) => {
    expect(await ask(locale, 'DE', args)).toEqual({
      data: { country: { code: 'DE', name, region: { name: 'Europe' } } },
    });
  });

  it('is found by a code in small letters', async () => {
    expect(await ask('en', 'xk')).toMatchObject({ data: { country: { code: 'XK', name: 'Kosovo' } } });
  });

  it('is null where the programme does not exist', async () => {
    expect(await ask('en', 'KP')).toEqual({ data: { country: null } });
  });

  it('refuses what is no country', async () => {
    expect(await ask('en', 'ZZ')).toMatchObject({ errors: [{ message: expect.stringContaining('ZZ') as string }] });
  });
});

describe('programmeLinks', () => {
  const ask = (viewer: Parameters<typeof partners.ask>[0], args = '') =>
    partners.ask<{ programmeLinks: { topic: string; title: string; url: string }[] }>(
      viewer,
      `{ programmeLinks${args} { topic title url } }`,
    );

  it.each([
    { who: 'nobody', viewer: nobody, args: '', language: 'en-us' },
    { who: 'a reader of Chinese', viewer: reader('zh-CN'), args: '', language: 'zh-cn' },
    {
      who: 'a reader of Chinese who asks for English',
      viewer: reader('zh-CN'),
      args: '(locale: "en-GB")',
      language: 'en-us',
    },
    { who: 'a reader of French', viewer: reader('fr-FR'), args: '', language: 'en-us' },
    { who: 'nobody who asks for nonsense', viewer: nobody, args: '(locale: "i-klingon")', language: 'en-us' },
  ])('lead $who to pages in a language they read', async ({ viewer, args, language }) => {
    const { data } = await ask(viewer, args);

    expect(data?.programmeLinks.map(({ topic }) => topic)).toEqual(['MODEL', 'MEMBERSHIP', 'REFERRALS']);
    for (const { url } of data?.programmeLinks ?? [])
      expect(url).toContain(`https://learn.microsoft.com/${language}/partner-center/`);
  });

  it('have titles in Chinese', async () => {
    expect((await ask(nobody, '(locale: "zh-Hans")')).data?.programmeLinks[1]?.title).toBe(
      '加入合作伙伴计划并获取合作伙伴 ID',
    );
  });
});
