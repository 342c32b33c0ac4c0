import { z } from 'zod';

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** A country that there is: rules are looked up by it, so one that nobody knows is no answer. */
export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .refine((code) => regionNames.of(code) !== undefined, 'is no country that we know');

/** As it is shown to people: one line. */
export const shownText = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]*$/u, 'is not one line of plain text');

const LABEL = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?';

/** As it is compared with the end of an address, so only in its ASCII form. */
export const domain = z
  .string()
  .max(253)
  .regex(new RegExp(`^(${LABEL}\\.)+${LABEL}$`), 'is no domain in small ASCII letters');

export const externalId = z.string().regex(/^[\w.-]{1,64}$/);
