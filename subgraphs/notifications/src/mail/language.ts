export const LANGUAGES = ['en', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Chinese for a locale `zh-…`, English for any other. */
export const languageOf = (locale: string): Language => (/^zh\b/i.test(locale) ? 'zh-CN' : 'en');

const DATE = { dateStyle: 'long', timeZone: 'UTC' } as const;
const INSTANT = { ...DATE, timeStyle: 'short' } as const;
const REGIONS: Record<Language, string> = { en: 'en-GB', 'zh-CN': 'zh-CN' };

/** 28 November 2026 · 2026年11月28日 */
export const dateIn = (language: Language, date: Date): string =>
  new Intl.DateTimeFormat(REGIONS[language], DATE).format(date);

/** 28 November 2026 at 16:30 (UTC) · 2026年11月28日 16:30 (UTC) */
export const instantIn = (language: Language, instant: Date): string =>
  `${new Intl.DateTimeFormat(REGIONS[language], INSTANT).format(instant)} (UTC)`;
