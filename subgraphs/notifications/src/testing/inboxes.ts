import type { PartnershipEnded, PartnershipStarted } from '@twotier/events';
import { transact } from '@twotier/mongo';
import { newId } from '@twotier/subgraph-kit';
import { stores } from '../context';
import { NotificationModel } from '../notification/notification.model';
import { onPartnershipEnded } from '../notification/onPartnershipEnded';
import { onPartnershipStarted } from '../notification/onPartnershipStarted';

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

/** Hands events to their consumers, each in its transaction. */
export async function handle(...events: (PartnershipStarted | PartnershipEnded)[]): Promise<void> {
  for (const event of events) {
    await transact(() =>
      event.type === 'partnership.started' ? onPartnershipStarted(stores, event) : onPartnershipEnded(stores, event),
    );
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

/** All inboxes: to compare before and after. */
export const everything = () => NotificationModel.find().sort({ _id: 1 }).lean();
