import { domainToASCII } from 'node:url';
import { prefixOf, regionOf } from '@twotier/subgraph-kit';
import type { EligibilityHalf } from '../__generated__/schema';
import { blocker, blockerOf, type Blocker } from '../blocker';
import { organizationSuspended } from '../eligibility/eligibility';
import type { ProjectedOrganization } from '../organization/organization';
import { differentRegion, tooManyPartners } from '../refusals';
import { MAX_PARTNERS_OF_A_KIND, type PartnerKind } from '../resellerRelationship/resellerRelationship';
import { invitedKindOf, type InvitationQuestion } from './invitation';
import type { InvitationFacts } from './invitationFacts';

const PREFIXES = { PROVIDER: 'prv', RESELLER: 'rsl', CUSTOMER: 'cus' } as const;
const WORDS = { PROVIDER: 'provider', RESELLER: 'reseller', CUSTOMER: 'customer' } as const;
const HALVES: Readonly<Record<PartnerKind, EligibilityHalf>> = {
  PROVIDER: 'PROVIDER_RELATIONSHIP',
  RESELLER: 'RESELLER_RELATIONSHIP',
};

type Partner = ProjectedOrganization & { kind: PartnerKind };

/** The partners in whose name the customer, or reseller, is asked. */
const invitingOf = ({ inviter, provider }: InvitationFacts): Partner[] =>
  [inviter, ...(provider ? [provider] : [])] as Partner[];

const suspensions = ({ inviter, provider, invited }: InvitationFacts): Blocker[] =>
  [inviter, provider, invited]
    .filter((one) => one?.state === 'SUSPENDED')
    .map((one) => one as ProjectedOrganization)
    // Of the customer itself no partner is named.
    .map(({ kind, id }) => organizationSuspended(WORDS[kind], kind === 'CUSTOMER' ? null : id));

/** R17: exactly that partnership, active. */
const partnershipBlockers = ({ partnership }: InvitationFacts): Blocker[] =>
  !partnership || partnership.status === 'ACTIVE'
    ? []
    : [
        blocker('PARTNERSHIP_NOT_ACTIVE', `The partnership is ${partnership.status.toLowerCase()}.`, {
          half: 'PARTNERSHIP',
          partnerId: partnership.providerId,
          // One that has ended stays so: the provider can invite to a new one.
          mendableBy: [partnership.status === 'ENDED' ? 'PROVIDER' : 'PROGRAMME'],
        }),
      ];

const inRegionOf = (one: ProjectedOrganization, other: ProjectedOrganization): boolean => {
  const region = regionOf(one.countryCode);
  return region !== null && region === regionOf(other.countryCode);
};

const differs = (partner: Partner, invited: ProjectedOrganization, half: EligibilityHalf): Blocker =>
  blockerOf(differentRegion([partner.countryCode, invited.countryCode]), { half, partnerId: partner.id });

/** R10, R11: of a reseller that the provider works with. */
function resellerBlockers({ inviter, invited, partnershipWithInvited }: InvitationFacts): Blocker[] {
  if (!invited || !partnershipWithInvited) return [];
  const details = { half: 'PARTNERSHIP' as const, partnerId: invited.id };
  return [
    ...(inRegionOf(inviter, invited) ? [] : [differs(invited as Partner, inviter, 'PARTNERSHIP')]),
    blocker('ALREADY_PARTNERS', `You work together already, in partnership ${partnershipWithInvited.id}.`, details),
  ];
}

/**
 * R18, R21: of a customer that the inviter serves. The provider's half is one that the inviter sees only while their
 * partnership is active: before, nothing is said that depends on it.
 */
function customerBlockers(facts: InvitationFacts): Blocker[] {
  const { invited, served, partnership } = facts;
  if (!invited || !served) return [];
  const inviting = invitingOf(facts);
  const outside = inviting.filter((partner) => !inRegionOf(partner, invited));
  const regions = outside.map((partner) => differs(partner, invited, HALVES[partner.kind]));
  if (partnership && partnership.status !== 'ACTIVE') return regions;

  const missing = inviting.filter(({ id }) => !served.partnerIds.includes(id));
  if (missing.length === 0)
    return [...regions, blocker('ALREADY_RELATED', 'The customer has consented to all of this already.')];
  const full = missing.filter(({ kind }) => served.counts[kind] >= MAX_PARTNERS_OF_A_KIND);
  return [
    ...regions,
    ...full.map(({ id, kind }) =>
      blockerOf(tooManyPartners(MAX_PARTNERS_OF_A_KIND), {
        half: HALVES[kind],
        partnerId: id,
        mendableBy: ['CUSTOMER'],
      }),
    ),
  ];
}

/** An id says by its prefix what it is of, whether or not there is such an organisation: nothing is told by saying so (R14). */
function recipientBlockers(facts: InvitationFacts, { kind, organizationId }: InvitationQuestion): Blocker[] {
  const wanted = invitedKindOf(kind);
  if (organizationId === null) return [];
  if (prefixOf(organizationId) !== PREFIXES[wanted])
    return [blocker('RECIPIENT_NOT_ALLOWED', `Only a ${WORDS[wanted]} can be asked for this.`)];
  return wanted === 'RESELLER' ? resellerBlockers(facts) : customerBlockers(facts);
}

const isBelow = (domain: string, own: string): boolean => domain === own || domain.endsWith(`.${own}`);

/** R23. Both as mail servers write them: a domain has one spelling there. */
function addressBlockers(facts: InvitationFacts, { email }: InvitationQuestion): Blocker[] {
  if (email === null) return [];
  const domain = email.slice(email.lastIndexOf('@') + 1);
  return invitingOf(facts)
    .filter(({ primaryDomain }) => primaryDomain !== null && isBelow(domain, domainToASCII(primaryDomain)))
    .map(({ id, name }) =>
      blocker('OWN_ADDRESS', `The address belongs to ${name}. Give one of the invited company.`, {
        partnerId: id,
        mendableBy: [facts.inviter.kind as PartnerKind],
      }),
    );
}

/** The same is asked of the same organisation once at a time. What ran out stands in nobody's way. */
const unansweredBlockers = ({ inviter, unanswered }: InvitationFacts): Blocker[] =>
  unanswered?.status === 'PENDING'
    ? [
        blocker(
          'ALREADY_INVITED',
          'The same is asked of the same company already. Wait for its answer, or cancel that.',
          {
            mendableBy: [invitedKindOf(unanswered.kind), inviter.kind],
            pendingInvitation: unanswered,
          },
        ),
      ]
    : [];

/** Everything that stands against an invitation, as far as the inviter knows the invited. The dry run and the write ask here. */
export const invitationBlockers = (facts: InvitationFacts, question: InvitationQuestion): Blocker[] => [
  ...suspensions(facts),
  ...partnershipBlockers(facts),
  ...recipientBlockers(facts, question),
  ...addressBlockers(facts, question),
  ...unansweredBlockers(facts),
];
