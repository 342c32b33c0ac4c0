import { membershipProfilesOf, type WorldMembershipProfile } from './memberships';
import { storyOrganizations } from './storyOrganizations';
import { storyUsers } from './storyUsers';
import { TENANTS } from './tenants';
import type { PartnerKind, Support, WorldUser } from './world';

/** A company's file with the programme: its account when it has an organisation, else its application. */
export interface WorldEnrollment {
  id: string;
  kind: PartnerKind;
  /** Null while reviewers look at it. */
  organizationId: string | null;
  tenantId: string;
  name: string;
  countryCode: string;
  primaryDomain: string;
  applicant: Pick<WorldUser, 'subject' | 'displayName' | 'email' | 'locale'>;
  /** The location whose partner id is linked. Null where that is postponed. */
  membership: WorldMembershipProfile | null;
  address: { line1: string; city: string; postalCode: string };
  registrationId: string | null;
  contactPhone: string;
  support: Support;
}

const ADDRESSES: Readonly<Record<string, [line1: string, city: string, postalCode: string]>> = {
  contoso: ['Leopoldstraße 10', 'München', '80802'],
  northwind: ['Herengracht 100', 'Amsterdam', '1015 BS'],
  fabrikam: ['12 rue de Rivoli', 'Paris', '75004'],
  tailspin: ['Mariahilfer Straße 20', 'Wien', '1070'],
  alpine: ['Bahnhofstrasse 5', 'Zürich', '8001'],
  xinghe: ['浦东大道 100 号', '上海', '200120'],
};

const addressOf = (label: string) => {
  const [line1, city, postalCode] = ADDRESSES[label] ?? [];
  if (!line1 || !city || !postalCode) throw new Error(`The story has no address of ${label}.`);
  return { line1, city, postalCode };
};

function homeOf(tenantId: string): WorldMembershipProfile | null {
  const tenant = TENANTS.find((one) => one.tenantId === tenantId);
  // The second profile is the only one that can be linked.
  return tenant ? (membershipProfilesOf(tenant)[1] ?? null) : null;
}

const accounts = storyOrganizations.flatMap((organization): WorldEnrollment[] => {
  const { id, kind, tenantId, name, countryCode, primaryDomain, support } = organization;
  const label = id.slice(4);
  const applicant = storyUsers.find(({ persona }) => persona === label);
  if (kind === 'CUSTOMER' || !applicant || !support) return [];
  return [
    {
      id: `enr_${label}`,
      kind,
      organizationId: id,
      tenantId,
      name,
      countryCode,
      primaryDomain,
      applicant,
      membership: homeOf(tenantId),
      address: addressOf(label),
      registrationId: null,
      contactPhone: support.phone ?? '',
      support,
    },
  ];
});

/** Two companies wait for reviewers: one like any other, and one that is not what it seems. */
const applications: WorldEnrollment[] = [
  {
    id: 'enr_trey',
    kind: 'RESELLER',
    organizationId: null,
    tenantId: 't_trey',
    name: 'Trey Research S.A.',
    countryCode: 'BE',
    primaryDomain: 'treyresearch.example',
    applicant: {
      subject: 'sub_trey',
      displayName: 'Élise Peeters',
      email: 'elise.peeters@treyresearch.example',
      locale: 'fr-BE',
    },
    membership: {
      partnerId: '9900001',
      name: 'Trey Research (BE)',
      type: 'LOCATION',
      countryCode: 'BE',
      isActive: true,
      isEnrolled: false,
      benefits: ['Go-to-market toolkit'],
      incentives: ['Cloud reseller incentive'],
      competencies: ['Data analytics'],
    },
    address: { line1: 'Avenue Louise 200', city: 'Bruxelles', postalCode: '1050' },
    registrationId: null,
    contactPhone: '+32 2 5550106',
    support: { email: 'help@treyresearch.example' },
  },
  {
    id: 'enr_lookalike',
    kind: 'PROVIDER',
    organizationId: null,
    tenantId: 't_lookalike',
    name: 'CONTOSO Distribution',
    countryCode: 'DE',
    // With a Cyrillic о.
    primaryDomain: 'xn--cntoso-wqf.example',
    applicant: {
      subject: 'sub_lookalike',
      displayName: 'Max Muster',
      email: 'max.muster@xn--cntoso-wqf.example',
      locale: 'de-DE',
    },
    membership: null,
    address: { line1: 'Postfach 1', city: 'Berlin', postalCode: '10117' },
    registrationId: null,
    contactPhone: '+49 30 5550107',
    support: { email: 'help@xn--cntoso-wqf.example' },
  },
];

export const storyEnrollments: readonly WorldEnrollment[] = [...accounts, ...applications];
