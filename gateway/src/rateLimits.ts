import { json } from '@twotier/subgraph-kit';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { z } from 'zod';

/** So many in so many seconds, counted from the first. */
export interface RateLimit {
  points: number;
  seconds: number;
}

/**
 * `signedIn`: operations of one person, far above what anybody's screen asks for. `anonymous`: operations of nobody from one
 * address. `search`: of those, each look into the directory. `createTenant`: tenants from one address, whoever asks.
 * `page`: visits of the pages behind links from one address.
 */
const STANDARD = {
  signedIn: { points: 12_000, seconds: 60 },
  anonymous: { points: 600, seconds: 60 },
  search: { points: 120, seconds: 60 },
  createTenant: { points: 5, seconds: 3_600 },
  page: { points: 60, seconds: 60 },
} satisfies Record<string, RateLimit>;

export type RateLimitKind = keyof typeof STANDARD;

/** Longer than a day would outlive most processes, and with them what they have counted. */
const MOST_SECONDS = 24 * 3_600;

const limit = z.strictObject({
  points: z.int().min(1),
  seconds: z.int().min(1).max(MOST_SECONDS),
});

/** What is left out of the variable keeps its standard. */
export const rateLimitsVariable = z
  .union([
    z.literal('off').transform(() => null),
    json(
      z
        .strictObject({ signedIn: limit, anonymous: limit, search: limit, createTenant: limit, page: limit })
        .partial()
        .transform((given) => ({ ...STANDARD, ...given })),
    ),
  ])
  .default(STANDARD)
  .meta({ example: { createTenant: STANDARD.createTenant } });

export type RateLimits = z.output<typeof rateLimitsVariable>;

export interface RateLimiter {
  /** Null where it may go on; otherwise the seconds to wait. */
  take(kind: RateLimitKind, key: string, points?: number): Promise<number | null>;
}

const NO_LIMITS: RateLimiter = { take: async () => null };

/** Counts in the memory of this process (rate-limiter-flexible): behind n gateways a caller has up to n times as much. */
export function createRateLimiter(limits: RateLimits): RateLimiter {
  if (!limits) return NO_LIMITS;
  const counters = Object.fromEntries(
    Object.entries(limits).map(([kind, { points, seconds }]) => [
      kind,
      new RateLimiterMemory({ points, duration: seconds }),
    ]),
  ) as Record<RateLimitKind, RateLimiterMemory>;
  return {
    async take(kind, key, points = 1) {
      try {
        await counters[kind].consume(key, points);
        return null;
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
        throw refused;
      }
    },
  };
}
