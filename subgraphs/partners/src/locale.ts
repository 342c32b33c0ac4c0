const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;

/** A language, where wanted with script and region, in the one way of writing it; null for anything else. */
export function readLocale(text: string): string | null {
  try {
    const [locale = ''] = Intl.getCanonicalLocales(text.trim());
    return LANGUAGE.test(locale) ? locale : null;
  } catch {
    return null; // RangeError: not the form of a language tag
  }
}
