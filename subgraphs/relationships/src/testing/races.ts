import { OutboxModel } from '@twotier/events';
import { endPartnership } from '../partnership/endPartnership';
import { openPartnership } from '../partnership/openPartnership';
import { PartnershipModel } from '../partnership/partnership.model';
import { openResellerRelationship } from '../resellerRelationship/openResellerRelationship';
import { aContext } from './viewers';
import { deps, organizations, pairsSharing } from './world';

interface RaceOptions {
  /** How often each race is run. */
  size: number;
  onProgress?: (done: number) => void;
}

export interface RaceReport {
  races: number;
  /** What went wrong, one sentence each. */
  broken: string[];
}

const SINCE = new Date('2024-01-01T00:00:00Z');
const EVENTS_OF_A_ROUND = { 'partnership.started': 1, 'partnership.ended': 1, 'relationship.started': 2 };

/** One round: both halves of a customer arrive at once; a pair is opened twice at once, and ended from both sides at once. */
async function race(round: number): Promise<string[]> {
  const [provider, reseller, customer] = [`prv_${round}`, `rsl_${round}`, `cus_${round}`];
  const broken: string[] = [];
  await organizations(provider, reseller, customer);

  const half = (partnerId: string) =>
    openResellerRelationship(deps, { partnerId, customerId: customer, origin: 'OWN_MARKETING', since: SINCE });
  await Promise.all([half(provider), half(reseller)]);
  const pairs = await pairsSharing(customer);
  if (pairs.length !== 1) broken.push(`round ${round}: ${pairs.length} shared customers after both halves, not 1`);

  const open = () =>
    openPartnership(deps, { providerId: provider, resellerId: reseller, grants: ['SUBMIT_ORDERS'], since: SINCE });
  await Promise.all([open(), open()]);
  const [partnership, ...more] = await PartnershipModel.find({ providerId: provider }).lean();
  if (!partnership || more.length > 0) broken.push(`round ${round}: ${more.length + 1} partnerships of one pair`);

  await Promise.all([provider, reseller].map((side) => endPartnership(aContext(side), partnership?._id ?? '')));
  broken.push(...(await whatWasAnnouncedWrongly(round, [partnership?._id ?? '', customer])));
  return broken;
}

async function whatWasAnnouncedWrongly(
  round: number,
  [partnershipId, customerId]: [string, string],
): Promise<string[]> {
  const rows = await OutboxModel.find({ $or: [{ subject: partnershipId }, { 'data.customerId': customerId }] }).lean();
  return Object.entries(EVENTS_OF_A_ROUND).flatMap(([type, wanted]) => {
    const found = rows.filter((row) => row.type === type).length;
    return found === wanted ? [] : [`round ${round}: ${found} × ${type}, not ${wanted}`];
  });
}

/** Races on the database that mongoose is connected to: what two consents at once must neither lose nor do twice. */
export async function relationshipRaces({ size, onProgress }: RaceOptions): Promise<RaceReport> {
  const broken: string[] = [];
  for (let round = 0; round < size; round += 1) {
    broken.push(...(await race(round)));
    onProgress?.(round + 1);
  }
  return { races: size * 3, broken };
}
