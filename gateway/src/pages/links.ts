import type { Request } from 'express';
import { LANGUAGES, languageOf, type Language } from './language';
import { showMessage, type Exchange } from './page';

/** As `LinkNotValidError` of the graph. Of its reasons others may come. */
export interface LinkNotValid {
  __typename: 'LinkNotValidError';
  reason: string;
}

/** Longer, and with other characters, than whatever the graph writes into a link. */
const LIKE_A_LINK = /^\/([\w.-]{1,200})$/;

/** The token of a link, from the path below the page's own; null for what cannot be one. */
export const linkOf = ({ path }: Request): string | null => LIKE_A_LINK.exec(path)?.[1] ?? null;

/** What we never wrote looks the same whatever it is; what we wrote once says what became of it. */
export function showWorthless(exchange: Exchange, language: Language, reason: string): void {
  const { links } = LANGUAGES[language].texts;
  const known = (Object.keys(links) as (keyof typeof links)[]).find((one) => one === reason) ?? 'UNKNOWN';
  showMessage(exchange, { language, ...links[known], status: known === 'UNKNOWN' ? 404 : 410 });
}

/** What stands behind the link of this address; null after showing that it is worthless. */
export async function behindLink<Found extends { __typename: string }>(
  exchange: Exchange,
  find: (token: string) => Promise<Found | LinkNotValid>,
): Promise<{ token: string; found: Found } | null> {
  const token = linkOf(exchange.request);
  const found = token === null ? null : await find(token);
  if (token !== null && found && found.__typename !== 'LinkNotValidError') return { token, found: found as Found };
  const reason = found && 'reason' in found ? found.reason : 'UNKNOWN';
  showWorthless(exchange, languageOf(exchange.request), reason);
  return null;
}
