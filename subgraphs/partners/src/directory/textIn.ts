import type { DirectoryText } from './directoryEntry';

const ENGLISH = 'en';

/** Language and script of a locale, as they are most likely meant: `zh-TW` is `zh-Hant`. */
function likely(locale: string): { language: string; script: string | undefined } | null {
  try {
    const { language, script } = new Intl.Locale(locale).maximize();
    return { language, script };
  } catch {
    return null; // no language tag
  }
}

/** The text in the first of these languages, as near as there is one; else in English, else the first. Null where there is none. */
export function textIn(
  texts: readonly DirectoryText[],
  wanted: readonly (string | null | undefined)[],
): DirectoryText | null {
  for (const locale of [...wanted, ENGLISH]) {
    if (typeof locale !== 'string') continue;
    const asked = likely(locale);
    const near = texts.filter((text) => asked !== null && likely(text.locale)?.language === asked.language);
    const found =
      near.find((text) => text.locale === locale) ??
      near.find((text) => likely(text.locale)?.script === asked?.script) ??
      near[0];
    if (found) return found;
  }
  return texts[0] ?? null;
}
