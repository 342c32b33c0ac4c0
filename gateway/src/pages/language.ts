import type { Request } from 'express';
import { chinese } from './chinese';
import { english, type Texts } from './english';

export type Language = 'en' | 'zh';

interface Speech {
  /** Of the `lang` attribute. */
  tag: string;
  /** In the language itself. */
  name: string;
  texts: Texts;
  instant: Intl.DateTimeFormat;
}

const instant = (locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

export const LANGUAGES: Record<Language, Speech> = {
  en: { tag: 'en', name: 'English', texts: english, instant: instant('en-GB') },
  zh: { tag: 'zh-Hans', name: '中文', texts: chinese, instant: instant('zh-CN') },
};

const KNOWN = Object.keys(LANGUAGES) as Language[];

/** Chosen on the page, else as we know of the person, else as the browser says, else English. */
export function languageOf(request: Request, locale?: string): Language {
  const chosen = KNOWN.find((language) => language === request.query.lang);
  const known = KNOWN.find((language) => language === locale?.split('-', 1)[0]?.toLowerCase());
  const asked = KNOWN.find((language) => language === request.acceptsLanguages(KNOWN));
  return chosen ?? known ?? asked ?? 'en';
}

/** An instant for reading, in UTC: it is not known where the reader is. */
export const showInstant = (language: Language, at: string) =>
  `${LANGUAGES[language].instant.format(new Date(at))} UTC`;
