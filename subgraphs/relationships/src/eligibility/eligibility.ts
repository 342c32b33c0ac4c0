import type { CustomerPermission, EligibilityHalf } from '../__generated__/schema';
import { blocker, type Blocker } from '../blocker';
import type { Partnership, PartnershipGrant } from '../partnership/partnership';

export interface OrderEligibility {
  __typename: 'OrderEligibility';
  allowed: boolean;
  blockers: Blocker[];
}

export interface CustomerRight {
  permission: CustomerPermission;
  allowed: boolean;
  partnership: Partnership | null;
  blockers: Blocker[];
}

/** The three that an order needs. */
export interface OrderParties {
  providerId: string;
  resellerId: string;
  customerId: string;
}

/** How the three stand to each other at one instant. */
export interface OrderFacts {
  /** The one of the pair that lasts, be it suspended. */
  partnership: Pick<Partnership, 'status' | 'grants'> | null;
  hasProviderRelationship: boolean;
  hasResellerRelationship: boolean;
  isProviderSuspended: boolean;
  isResellerSuspended: boolean;
  isCustomerSuspended: boolean;
}

const GRANT_WORDS: Readonly<Record<PartnershipGrant, string>> = {
  SUBMIT_ORDERS: 'submit orders',
  ADD_SUBSCRIPTIONS: 'add subscriptions',
  ADMINISTER_TENANT: 'administer its tenant',
};

function partnershipBlockers({ resellerId }: OrderParties, { partnership }: OrderFacts, grant: PartnershipGrant) {
  const half: EligibilityHalf = 'PARTNERSHIP';
  if (!partnership)
    return [
      blocker('PARTNERSHIP_MISSING', 'The provider and the reseller do not work together.', {
        half,
        mendableBy: ['PROVIDER'],
      }),
    ];
  const notActive = blocker(
    'PARTNERSHIP_NOT_ACTIVE',
    'The partnership of the provider and the reseller is suspended.',
    {
      half,
      mendableBy: ['PROGRAMME'],
    },
  );
  const notGranted = blocker(
    'GRANT_MISSING',
    `The reseller does not let the provider ${GRANT_WORDS[grant]} in their partnership.`,
    { half, partnerId: resellerId, mendableBy: ['RESELLER'] },
  );
  return [
    ...(partnership.status === 'ACTIVE' ? [] : [notActive]),
    ...(partnership.grants.includes(grant) ? [] : [notGranted]),
  ];
}

/** Whose half is missing can ask for it alone; the reseller for the provider's, too, within their partnership (R17). */
function relationshipBlockers(
  { providerId, resellerId, customerId }: OrderParties,
  { partnership, hasProviderRelationship, hasResellerRelationship }: OrderFacts,
) {
  const missing = (partnerId: string, details: Pick<Blocker, 'half' | 'mendableBy'>) =>
    blocker(
      'RELATIONSHIP_MISSING',
      `The customer has no reseller relationship with the ${partnerId === providerId ? 'provider' : 'reseller'}.`,
      {
        ...details,
        partnerId,
        wish: { customerId, partnerIds: [partnerId] },
      },
    );
  return [
    ...(hasProviderRelationship
      ? []
      : [
          missing(providerId, {
            half: 'PROVIDER_RELATIONSHIP',
            mendableBy: partnership?.status === 'ACTIVE' ? ['PROVIDER', 'RESELLER'] : ['PROVIDER'],
          }),
        ]),
    ...(hasResellerRelationship
      ? []
      : [missing(resellerId, { half: 'RESELLER_RELATIONSHIP', mendableBy: ['RESELLER'] })]),
  ];
}

/** Of the customer itself no partner is named. */
export const organizationSuspended = (who: 'provider' | 'reseller' | 'customer', partnerId: string | null): Blocker =>
  blocker('ORGANIZATION_SUSPENDED', `The programme has suspended the ${who}.`, {
    partnerId,
    mendableBy: ['PROGRAMME'],
  });

/** Everything that stands against it, whoever asks (R26). */
export function orderBlockers(parties: OrderParties, facts: OrderFacts, grant: PartnershipGrant): Blocker[] {
  return [
    ...partnershipBlockers(parties, facts, grant),
    ...relationshipBlockers(parties, facts),
    ...(facts.isProviderSuspended ? [organizationSuspended('provider', parties.providerId)] : []),
    ...(facts.isResellerSuspended ? [organizationSuspended('reseller', parties.resellerId)] : []),
    ...(facts.isCustomerSuspended ? [organizationSuspended('customer', null)] : []),
  ];
}
