import type {
  GrantsTakenBack,
  PartnershipEnded,
  PartnershipStarted,
  RelationshipEnded,
  RelationshipEndRequested,
} from '@twotier/events';
import { transact } from '@twotier/mongo';
import { newId } from '@twotier/subgraph-kit';
import { stores } from '../context';
import { NotificationModel } from '../notification/notification.model';
import { onGrantsTakenBack } from '../notification/onGrantsTakenBack';
import { onPartnershipEnded } from '../notification/onPartnershipEnded';
import { onPartnershipStarted } from '../notification/onPartnershipStarted';
import { onRelationshipEnded } from '../notification/onRelationshipEnded';
import { onRelationshipEndRequested } from '../notification/onRelationshipEndRequested';

const contosoAndFabrikam = {
  partnershipId: 'pts_contoso_fabrikam',
  providerId: 'prv_contoso',
  providerName: 'Contoso',
  resellerId: 'rsl_fabrikam',
  resellerName: 'Fabrikam',
};
const row = { subject: 'pts_contoso_fabrikam', at: new Date(), requestId: null };

/** Contoso and Fabrikam have begun to work together. */
export const aStart = (data: Partial<PartnershipStarted['data']> = {}): PartnershipStarted => ({
  ...row,
  id: newId('evt'),
  type: 'partnership.started',
  data: { ...contosoAndFabrikam, since: new Date('2026-11-01T10:00:00Z'), ...data },
});

/** Contoso has ended its partnership with Fabrikam. */
export const anEnd = (data: Partial<PartnershipEnded['data']> = {}): PartnershipEnded => ({
  ...row,
  id: newId('evt'),
  type: 'partnership.ended',
  data: {
    ...contosoAndFabrikam,
    endedAt: new Date('2026-11-20T10:00:00Z'),
    endedByOrganizationId: 'prv_contoso',
    ...data,
  },
});

type Told = PartnershipStarted | PartnershipEnded | GrantsTakenBack | RelationshipEnded | RelationshipEndRequested;

const HANDLERS: { [Type in Told['type']]: (event: Extract<Told, { type: Type }>) => Promise<void> } = {
  'partnership.started': (event) => onPartnershipStarted(stores, event),
  'partnership.ended': (event) => onPartnershipEnded(stores, event),
  'partnership.grantsTakenBack': (event) => onGrantsTakenBack(stores, event),
  'relationship.ended': (event) => onRelationshipEnded(stores, event),
  'relationship.endRequested': (event) => onRelationshipEndRequested(stores, event),
};

/** Hands events to their consumers, each in its transaction. */
export async function handle(...events: Told[]): Promise<void> {
  for (const event of events) {
    const handler = HANDLERS[event.type] as (event: Told) => Promise<void>;
    await transact(() => handler(event));
  }
}

/** `n` notifications for Fabrikam, a minute apart, the last one the newest; returns their ids, newest first. */
export async function inboxOfFabrikam(n: number): Promise<string[]> {
  const base = Date.parse('2026-11-01T10:00:00Z');
  const rows = Array.from({ length: n }, (_, minute) => ({
    _id: `ntf_${String(minute).padStart(5, '0')}`,
    organizationId: 'rsl_fabrikam',
    eventId: `evt_${minute}`,
    kind: 'PARTNERSHIP_STARTED' as const,
    createdAt: new Date(base + minute * 60_000),
    counterpart: { id: 'prv_contoso', name: `Contoso ${minute}` },
    readBy: [],
  }));
  await NotificationModel.insertMany(rows);
  return rows.map(({ _id }) => _id).reverse();
}

/** What each inbox was told, in the order of their owners, without what every item has. */
export const told = async () =>
  (
    await NotificationModel.find({}, { _id: 0, eventId: 0, createdAt: 0, readBy: 0 }).sort({ organizationId: 1 }).lean()
  ).map(({ organizationId, ...item }) => ({ to: organizationId, ...item }));

/** All inboxes: to compare before and after. */
export const everything = () => NotificationModel.find().sort({ _id: 1 }).lean();
