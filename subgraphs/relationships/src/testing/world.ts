import { AsyncLocalStorage } from 'node:async_hooks';
import { OutboxModel } from '@twotier/events';
import { HistoryModel } from '@twotier/history';
import { transact } from '@twotier/mongo';
import { allowed, type OrganizationKind, type OrganizationState } from '@twotier/subgraph-kit';
import { createSystemContext, stores, type Stores, type SystemContext } from '../context';
import { CounterModel } from '../counter/counter.model';
import { InvitationModel } from '../invitation/invitation.model';
import { onOrganizationChanged } from '../organization/onOrganizationChanged';
import { OrganizationModel } from '../organization/organization.model';
import { openPartnership, type PartnershipWish } from '../partnership/openPartnership';
import { PartnershipModel } from '../partnership/partnership.model';
import { openResellerRelationship, type RelationshipWish } from '../resellerRelationship/openResellerRelationship';
import { ResellerRelationshipModel } from '../resellerRelationship/resellerRelationship.model';
import { SharedCustomerModel } from '../sharedCustomer/sharedCustomer.model';

export const deps = createSystemContext('test');

const KINDS: Record<string, OrganizationKind> = { prv: 'PROVIDER', rsl: 'RESELLER', cus: 'CUSTOMER' };

/** An organisation is told by its id: `prv_contoso` is a provider named contoso, in Germany unless said otherwise. */
export const cardOf = (
  id: string,
  given: {
    name?: string;
    countryCode?: string;
    version?: number;
    state?: OrganizationState;
    primaryDomain?: string;
  } = {},
) => ({
  id,
  kind: KINDS[id.slice(0, 3)] as OrganizationKind,
  name: given.name ?? id.slice(4),
  countryCode: given.countryCode ?? 'DE',
  state: given.state ?? ('ACTIVE' as const),
  version: given.version ?? 1,
  primaryDomain: given.primaryDomain ?? null,
});

/** Puts organisations into the projection. */
export async function organizations(...cards: (string | ReturnType<typeof cardOf>)[]): Promise<void> {
  for (const card of cards) {
    await transact(() => stores.organizations.refresh(typeof card === 'string' ? cardOf(card) : card));
  }
}

/** What partners announces reaches us: each part of it in a transaction, as the consumer does it. Tells how many those were. */
export async function partnersAnnounces(
  card: ReturnType<typeof cardOf> & { isSnapshot?: true },
  context: SystemContext = deps,
): Promise<number> {
  let parts = 1;
  while ((await context.transact(() => onOrganizationChanged(context, card))) === 'more') parts += 1;
  return parts;
}

/**
 * Lets something happen within a use case's transaction after it has called this, as if somebody else did it: outside of
 * the transaction, and once, since the use case runs again.
 */
export function after<C extends Pick<SystemContext, 'stores'>, Feature extends keyof Stores>(
  context: C,
  [feature, method]: readonly [Feature, keyof Stores[Feature]],
  happen: () => Promise<unknown>,
): C {
  const outside = AsyncLocalStorage.snapshot();
  const pending = [happen];
  const store: Stores[Feature] = context.stores[feature];
  const original = store[method] as (...given: unknown[]) => Promise<unknown>;
  const interrupted = async (...given: unknown[]) => {
    const result = await original(...given);
    await outside(async () => pending.pop()?.());
    return result;
  };
  return { ...context, stores: { ...context.stores, [feature]: { ...store, [method]: interrupted } } };
}

export const aPartnership = async (
  wish: Pick<PartnershipWish, 'providerId' | 'resellerId'> & Partial<PartnershipWish>,
) =>
  allowed(await openPartnership(deps, { grants: ['SUBMIT_ORDERS'], since: new Date('2024-01-01T00:00:00Z'), ...wish }));

export const aRelationship = async (
  wish: Pick<RelationshipWish, 'partnerId' | 'customerId'> & Partial<RelationshipWish>,
) =>
  allowed(
    await openResellerRelationship(deps, { origin: 'OWN_MARKETING', since: new Date('2024-01-01T00:00:00Z'), ...wish }),
  );

/** A customer that both serve. */
export async function aSharedCustomer(providerId: string, resellerId: string, customerId: string): Promise<void> {
  await aRelationship({ partnerId: resellerId, customerId });
  await aRelationship({ partnerId: providerId, customerId });
}

/** The pairs that share a customer, as the links say. */
export const pairsSharing = async (customerId: string): Promise<string[]> =>
  (await SharedCustomerModel.find({ customerId }).lean())
    .map(({ providerId, resellerId }) => `${providerId} ${resellerId}`)
    .sort();

/** What has been announced so far, oldest first. */
export const announced = async (): Promise<string[]> =>
  (await OutboxModel.find().sort({ at: 1 }).lean()).map(({ type }) => type);

/** All that a write could have changed: to compare before and after a refusal. */
export const everything = async (): Promise<Record<string, unknown[]>> => ({
  organizations: await OrganizationModel.find().sort({ _id: 1 }).lean(),
  partnerships: await PartnershipModel.find().sort({ _id: 1 }).lean(),
  relationships: await ResellerRelationshipModel.find().sort({ _id: 1 }).lean(),
  sharedCustomers: await SharedCustomerModel.find().sort({ _id: 1 }).lean(),
  invitations: await InvitationModel.find().sort({ _id: 1 }).lean(),
  counters: await CounterModel.find().sort({ _id: 1 }).lean(),
  history: await HistoryModel.find().sort({ _id: 1 }).lean(),
  outbox: await OutboxModel.find().sort({ _id: 1 }).lean(),
});
