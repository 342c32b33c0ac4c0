import { nameKey, prefixOf, type OrganizationCard, type PersonViewer, type Viewer } from '@twotier/subgraph-kit';
import type { Stores } from '../context';
import type { ProjectedOrganization } from '../organization/organization';
import type { Partnership } from '../partnership/partnership';
import type { ServedCustomer } from '../resellerRelationship/servedCustomers.store';
import type { Invitation, InvitationQuestion } from './invitation';

/** What reading them takes. */
export interface FactsDeps {
  stores: Stores;
  now: () => Date;
}

/** A member of a provider or reseller. */
export type PartnerViewer = PersonViewer & { organization: OrganizationCard };

export const partnerViewerOf = (viewer: Viewer): PartnerViewer | null =>
  viewer.type === 'person' && viewer.organization && viewer.organization.kind !== 'CUSTOMER'
    ? (viewer as PartnerViewer)
    : null;

/** What an invitation rests on, as far as the inviter knows it (R10). */
export interface InvitationFacts {
  inviter: ProjectedOrganization;
  /** In which a customer is invited. Null: there is none that the inviter sees. */
  partnership: Partnership | null;
  provider: ProjectedOrganization | null;
  /** Null: the inviter does not see it, so that nothing is known of it, not even whether it exists (R33). */
  invited: ProjectedOrganization | null;
  /** The partnership that inviter and invited have already. */
  partnershipWithInvited: Partnership | null;
  /** The partners of the invited customer. Null where it is not seen, or is none. */
  served: ServedCustomer | null;
  /** One that asks the same of the same organisation and was not answered; it may have run out. */
  unanswered: Invitation | null;
}

/** The token may say of the inviter what its event has not brought yet. */
function newerOf(card: OrganizationCard, known: ProjectedOrganization | undefined): ProjectedOrganization {
  if (known && known.version >= card.version) return known;
  const { id, kind, name, countryCode, state, version } = card;
  return {
    id,
    kind,
    name,
    nameKey: nameKey(name),
    countryCode,
    state,
    version,
    primaryDomain: known?.primaryDomain ?? null,
  };
}

const given = (values: readonly (string | null)[]): string[] => [...new Set(values.filter((value) => value !== null))];

const isSameWish = (invitation: Invitation, { kind, partnershipId, organizationId }: InvitationQuestion): boolean =>
  invitation.kind === kind &&
  invitation.organizationId === organizationId &&
  invitation.partnershipId === partnershipId;

/**
 * Reads what these invitations rest on: at most four commands for a provider and four for a reseller, however many are asked
 * about. One after the other, since a write reads them within its transaction.
 */
export async function readInvitationFacts(
  { stores, now }: FactsDeps,
  viewer: PartnerViewer,
  questions: readonly InvitationQuestion[],
): Promise<InvitationFacts[]> {
  const own = viewer.organization;
  const named = given(questions.map(({ organizationId }) => organizationId));
  const partnerships = await readPartnerships(stores, viewer, questions);
  const served = await readServed(stores, viewer, questions);
  const withInvited = await readWithInvited(stores, viewer, questions);
  const seen = [
    ...served.map(({ customerId }) => customerId),
    ...withInvited.map(({ resellerId }) => resellerId),
    ...partnerships.map(({ providerId }) => providerId),
  ];
  const known = new Map((await stores.organizations.findMany(given([own.id, ...seen]))).map((one) => [one.id, one]));
  const unanswered = await stores.invitations.unansweredOf(viewer, named, now());

  return questions.map((question) => {
    const { partnershipId, organizationId } = question;
    const partnership = partnerships.find(({ id }) => id === partnershipId) ?? null;
    const customer = served.find(({ customerId }) => customerId === organizationId) ?? null;
    const partner = withInvited.find(({ resellerId }) => resellerId === organizationId) ?? null;
    const isSeen = customer !== null || partner !== null;
    return {
      inviter: newerOf(own, known.get(own.id)),
      partnership,
      provider: (partnership && known.get(partnership.providerId)) ?? null,
      invited: isSeen ? (known.get(organizationId ?? '') ?? null) : null,
      partnershipWithInvited: partner,
      served: customer,
      unanswered: unanswered.find((invitation) => isSameWish(invitation, question)) ?? null,
    };
  });
}

type Asked = readonly InvitationQuestion[];

async function readPartnerships({ partnerships }: Stores, viewer: Viewer, questions: Asked): Promise<Partnership[]> {
  const ids = given(questions.map(({ partnershipId }) => partnershipId));
  return ids.length === 0 ? [] : partnerships.findMany(viewer, ids);
}

/** An inviter sees a customer that it serves. */
async function readServed({ servedCustomers }: Stores, viewer: Viewer, questions: Asked): Promise<ServedCustomer[]> {
  const ids = given(questions.flatMap(({ kind, organizationId }) => (kind === 'PARTNERSHIP' ? [] : [organizationId])));
  return servedCustomers.findMany(
    viewer,
    ids.filter((id) => prefixOf(id) === 'cus'),
  );
}

/** A provider sees a reseller that it works with. */
async function readWithInvited(
  { partnershipPairs }: Stores,
  { organization }: PartnerViewer,
  questions: Asked,
): Promise<Partnership[]> {
  const ids = given(questions.flatMap(({ kind, organizationId }) => (kind === 'PARTNERSHIP' ? [organizationId] : [])));
  return partnershipPairs.lastingOf(ids.map((resellerId) => ({ providerId: organization.id, resellerId })));
}
