import { storyOrganizations } from './storyOrganizations';
import type { CustomerOrigin, PartnershipGrant, WorldPartnership, WorldRelationship } from './world';

const byLabel = new Map(storyOrganizations.map((organization) => [organization.id.slice(4), organization]));

function idOf(label: string): string {
  const organization = byLabel.get(label);
  if (!organization) throw new Error(`No organisation of the story is called ${label}.`);
  return organization.id;
}

interface Agreement {
  since: string;
  grants: PartnershipGrant[];
  status?: 'ENDED';
}

const partnership = (provider: string, reseller: string, { since, grants, status }: Agreement): WorldPartnership => ({
  id: `pts_${provider}_${reseller}`,
  providerId: idOf(provider),
  resellerId: idOf(reseller),
  grants,
  since: new Date(since),
  status: status ?? 'ACTIVE',
});

/** The Chinese reseller has none: no provider of the story is in its region (R10). */
export const storyPartnerships: readonly WorldPartnership[] = [
  partnership('contoso', 'fabrikam', {
    since: '2021-03-15T09:30:00Z',
    grants: ['SUBMIT_ORDERS', 'ADD_SUBSCRIPTIONS', 'ADMINISTER_TENANT'],
  }),
  partnership('northwind', 'fabrikam', {
    since: '2022-06-01T08:00:00Z',
    grants: ['SUBMIT_ORDERS', 'ADD_SUBSCRIPTIONS'],
  }),
  partnership('contoso', 'tailspin', { since: '2020-11-02T14:45:00Z', grants: ['SUBMIT_ORDERS', 'ADD_SUBSCRIPTIONS'] }),
  // Over, although both still serve some of the same customers: nothing is shared through it (R15).
  partnership('northwind', 'tailspin', { since: '2019-09-20T10:15:00Z', grants: ['SUBMIT_ORDERS'], status: 'ENDED' }),
  // Lasts, although they have no customer in common.
  partnership('contoso', 'alpine', { since: '2024-01-22T12:00:00Z', grants: ['SUBMIT_ORDERS'] }),
];

type Half = [partner: string, since: string, origin: CustomerOrigin];

const relationshipsOf = (customer: string, ...halves: Half[]): WorldRelationship[] =>
  halves.map(([partner, since, origin]) => ({
    id: `rel_${partner}_${customer}`,
    partnerId: idOf(partner),
    partnerKind: byLabel.get(partner)?.kind === 'PROVIDER' ? 'PROVIDER' : 'RESELLER',
    customerId: idOf(customer),
    origin,
    since: new Date(since),
  }));

export const storyRelationships: readonly WorldRelationship[] = [
  // Two resellers and two providers: shared three ways, and once more by a pair that works together no longer.
  ...relationshipsOf(
    'wingtip',
    ['contoso', '2021-04-12T07:20:00Z', 'OWN_MARKETING'],
    ['northwind', '2022-07-05T13:00:00Z', 'REFERRAL'],
    ['fabrikam', '2021-04-12T07:20:00Z', 'OWN_MARKETING'],
    ['tailspin', '2023-02-08T15:30:00Z', 'REFERRAL'],
  ),
  ...relationshipsOf(
    'adventure',
    ['contoso', '2021-09-30T16:00:00Z', 'OWN_MARKETING'],
    ['fabrikam', '2021-08-17T11:10:00Z', 'PROVIDER'],
  ),
  ...relationshipsOf(
    'zoe',
    ['northwind', '2022-08-23T06:45:00Z', 'OWN_MARKETING'],
    ['fabrikam', '2022-08-23T06:45:00Z', 'PROVIDER'],
  ),
  ...relationshipsOf(
    'jiji',
    ['contoso', '2023-05-19T10:05:00Z', 'REFERRAL'],
    ['fabrikam', '2023-06-02T09:00:00Z', 'OWN_MARKETING'],
  ),
  ...relationshipsOf(
    'ctyrlistek',
    ['contoso', '2024-02-29T08:30:00Z', 'OWN_MARKETING'],
    ['northwind', '2023-12-11T14:00:00Z', 'OWN_MARKETING'],
    ['fabrikam', '2023-11-27T09:40:00Z', 'REFERRAL'],
  ),
  // The provider's half is missing, twice.
  ...relationshipsOf(
    'bellows',
    ['fabrikam', '2022-01-10T10:00:00Z', 'OWN_MARKETING'],
    ['alpine', '2024-03-04T10:00:00Z', 'OWN_MARKETING'],
  ),
  // The reseller's half is missing.
  ...relationshipsOf(
    'margie',
    ['contoso', '2020-05-14T12:30:00Z', 'OWN_MARKETING'],
    ['northwind', '2021-10-21T12:30:00Z', 'OWN_MARKETING'],
  ),
  ...relationshipsOf(
    'lucerne',
    ['contoso', '2020-12-07T09:15:00Z', 'OWN_MARKETING'],
    ['tailspin', '2020-12-07T09:15:00Z', 'OWN_MARKETING'],
  ),
  // Shared by nobody any more: only the pair whose partnership ended serves it.
  ...relationshipsOf(
    'blueyonder',
    ['northwind', '2019-10-16T17:50:00Z', 'OWN_MARKETING'],
    ['tailspin', '2019-10-16T17:50:00Z', 'PROVIDER'],
  ),
  ...relationshipsOf('donghu', ['xinghe', '2022-04-18T02:00:00Z', 'OWN_MARKETING']),
  ...relationshipsOf('wutong', ['xinghe', '2023-09-12T03:30:00Z', 'REFERRAL']),
  ...relationshipsOf('fourthcoffee', ['xinghe', '2024-06-25T01:15:00Z', 'OWN_MARKETING']),
];
