import { startConsumer, type Consumer } from '@twotier/events';
import { createLogger } from '@twotier/subgraph-kit';
import mongoose from 'mongoose';
import { setTimeout as pause } from 'node:timers/promises';
import { onOrganizationChanged } from '../organization/onOrganizationChanged';
import { OrganizationModel } from '../organization/organization.model';
import { PartnershipModel } from '../partnership/partnership.model';
import { ResellerRelationshipModel } from '../resellerRelationship/resellerRelationship.model';
import { SharedCustomerModel } from '../sharedCustomer/sharedCustomer.model';
import { fillDistributor, PROVIDER, SERVED } from './distributor';
import { startOpening, type Waits } from './openings';
import { cardOf, deps } from './world';

interface RenameOptions {
  /** How many resellers the provider works with; it has twenty times as many customers. */
  size: number;
  onProgress?: (done: number) => void;
}

export interface RenameReport {
  change: string;
  /** Until the last edge shows it. */
  seconds: number;
  /** What others wrote meanwhile: relationships of the provider, and partnerships, which need the row that changes. */
  relationships: Waits;
  partnerships: Waits;
}

type Change = Parameters<typeof cardOf>;

const CHANGES: readonly (readonly [string, Change | null])[] = [
  ['nothing', null],
  ['rename of the provider', [PROVIDER, { name: 'Adatum Worldwide', version: 2 }]],
  ['suspension of the provider', [PROVIDER, { name: 'Adatum Worldwide', version: 3, state: 'SUSPENDED' }]],
  ['its restoration', [PROVIDER, { name: 'Adatum Worldwide', version: 4 }]],
  ['rename of a customer with 5 partners', [SERVED, { name: 'Wingtip Toys', countryCode: 'FR', version: 2 }]],
];
/** So long, at most, others write where nothing changes: what to compare with. */
const QUIET_MS = 2_000;
const LANES = ['relationships', 'relationships', 'relationships', 'partnerships'] as const;

/** The outbox of partners, which the consumer follows. */
const outboxName = () => `${mongoose.connection.name}_partners`;
const outboxDatabase = () => mongoose.connection.getClient().db(outboxName());

async function announce([id, given]: Change): Promise<void> {
  const data = { ...cardOf(id, given), tenantId: 't_1' };
  const row = { _id: `evt_${id}_${data.version}`, type: 'organization.changed', subject: id, requestId: null, data };
  await outboxDatabase()
    .collection<{ _id: string }>('outbox')
    .insertOne({ ...row, at: new Date() } as never);
}

async function watch(
  [change, card]: (typeof CHANGES)[number],
  consumer: Consumer,
  quietMs: number,
): Promise<RenameReport> {
  const opening = startOpening(PROVIDER, LANES);
  const since = performance.now();
  if (card) await announce(card);
  await (card ? consumer.caughtUp() : pause(quietMs));
  const seconds = Number(((performance.now() - since) / 1_000).toFixed(2));
  return { change, seconds, ...(await opening.stop()) };
}

/** What does not show the last change of its organisation; one sentence each. */
async function whatIsBehind(): Promise<string[]> {
  const [provider, served] = [await OrganizationModel.findById(PROVIDER), await OrganizationModel.findById(SERVED)];
  const partnerships = await PartnershipModel.countDocuments({
    providerId: PROVIDER,
    $nor: [{ providerName: provider?.name, status: provider?.state, providerNameVersion: provider?.version }],
  });
  const stale = { customerId: SERVED, $nor: [{ name: served?.name, countryCode: served?.countryCode }] };
  const edges =
    (await ResellerRelationshipModel.countDocuments(stale)) + (await SharedCustomerModel.countDocuments(stale));
  return [
    ...(partnerships > 0 ? [`${partnerships} partnerships do not show their provider as it is.`] : []),
    ...(edges > 0 ? [`${edges} edges do not show their customer as it is.`] : []),
  ];
}

/**
 * Changes a large provider and a customer while others write, through the consumer that the service runs, on the database that
 * mongoose is connected to: how long until the last list shows it, and how long the others wait.
 */
export async function renames({
  size,
  onProgress,
}: RenameOptions): Promise<{ reports: RenameReport[]; broken: string[] }> {
  await fillDistributor({ partnerships: size, customers: 20 * size });
  const consumer = startConsumer({
    name: 'relationships',
    source: { dbName: outboxName() },
    handlers: { 'organization.changed': (event) => onOrganizationChanged(deps, event.data) },
    logger: createLogger('relationships', 'silent'),
  });
  const reports: RenameReport[] = [];
  const broken: string[] = [];
  try {
    for (const [index, change] of CHANGES.entries()) {
      reports.push(await watch(change, consumer, Math.min(QUIET_MS, size)));
      broken.push(...(await whatIsBehind()).map((sentence) => `After the ${change[0]}: ${sentence}`));
      onProgress?.(Math.round(((index + 1) * size) / CHANGES.length));
    }
  } finally {
    await consumer.stop();
    await outboxDatabase().dropDatabase();
  }
  return { reports, broken };
}
