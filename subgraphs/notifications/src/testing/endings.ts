import type { GrantsTakenBack, RelationshipEnded, RelationshipEndRequested } from '@twotier/events';
import { newId } from '@twotier/subgraph-kit';

const row = { at: new Date(), requestId: null };

/** Fabrikam lets Contoso submit no more orders. */
export const aTakingBack = (data: Partial<GrantsTakenBack['data']> = {}): GrantsTakenBack => ({
  ...row,
  subject: 'pts_contoso_fabrikam',
  id: newId('evt'),
  type: 'partnership.grantsTakenBack',
  data: {
    partnershipId: 'pts_contoso_fabrikam',
    providerId: 'prv_contoso',
    resellerId: 'rsl_fabrikam',
    resellerName: 'Fabrikam',
    takenBack: ['SUBMIT_ORDERS'],
    takenBackAt: new Date('2026-11-20T10:00:00Z'),
    ...data,
  },
});

const fabrikamAndWingtip = {
  relationshipId: 'rel_fabrikam_wingtip',
  customerId: 'cus_wingtip',
  customerName: 'Wingtip Toys',
};

/** Wingtip has ended its relationship with Fabrikam, which shared it with Contoso. */
export const aRelationshipEnd = (data: Partial<RelationshipEnded['data']> = {}): RelationshipEnded => ({
  ...row,
  subject: 'rel_fabrikam_wingtip',
  id: newId('evt'),
  type: 'relationship.ended',
  data: {
    ...fabrikamAndWingtip,
    partnerId: 'rsl_fabrikam',
    partnerKind: 'RESELLER',
    partnerName: 'Fabrikam',
    endedAt: new Date('2026-11-20T10:00:00Z'),
    endedBy: { id: 'cus_wingtip', name: 'Wingtip Toys' },
    sharedWithIds: ['prv_contoso'],
    ...data,
  },
});

/** Fabrikam asks Wingtip, and Contoso which shares it, to end its relationship. */
export const anEndRequest = (data: Partial<RelationshipEndRequested['data']> = {}): RelationshipEndRequested => ({
  ...row,
  subject: 'rel_fabrikam_wingtip',
  id: newId('evt'),
  type: 'relationship.endRequested',
  data: {
    ...fabrikamAndWingtip,
    resellerId: 'rsl_fabrikam',
    resellerName: 'Fabrikam',
    requestedAt: new Date('2026-11-20T10:00:00Z'),
    reason: 'They move to Japan.',
    providerIds: ['prv_contoso'],
    ...data,
  },
});
