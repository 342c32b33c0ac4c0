import { TOTAL_CAP, type Total } from '@twotier/subgraph-kit';
import type { Partnership } from '../partnership/partnership';

const MINUTE_MS = 60 * 1_000;
const THIRTY_DAYS_MS = 30 * 24 * 60 * 60 * 1_000;

export interface PartnershipCoverage {
  customers: number;
  shared: number;
  missing: number;
  sharedInLast30Days: number;
  isExact: boolean;
}

/** From when on a customer became shared lately: to the minute, so that partnerships that are asked for together share a command. */
export const recentFrom = (now: Date): Date =>
  new Date(Math.floor((now.getTime() - THIRTY_DAYS_MS) / MINUTE_MS) * MINUTE_MS);

interface Figures {
  /** Of the viewer's organisation. */
  customers: Total;
  /** Of the pair. */
  shared: Total;
  /** Links of the pair that are no older than `recentFrom`, counted to one beyond the cap; null unless the partnership is active. */
  recent: number | null;
  from: Date;
}

/** How far a partnership covers the customers of one of its ends. */
export function coverageOf({ since }: Pick<Partnership, 'since'>, figures: Figures): PartnershipCoverage {
  const { customers, recent, from } = figures;
  const shared = recent === null ? { count: 0, isExact: true } : figures.shared;
  // Nobody was shared before the partnership began: of a young one all are recent, however old their links are.
  const counted = since >= from ? shared.count : (recent ?? 0);
  return {
    customers: customers.count,
    shared: shared.count,
    // Two figures, read while either changes.
    missing: Math.max(0, customers.count - shared.count),
    sharedInLast30Days: Math.min(counted, TOTAL_CAP),
    isExact: customers.isExact && shared.isExact && counted <= TOTAL_CAP,
  };
}
