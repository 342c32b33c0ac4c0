import type { CheckOutcome, EnrollmentCheck, EnrollmentCheckKind } from '../__generated__/schema';
import type { EnrollmentRecord } from '../enrollment/enrollment';
import { isFreeMail, isOwned } from '../profiles/emailDomain';
import { REGISTRATION_COUNTRIES } from '../profiles/registrationCountries';
import type { CompaniesLike } from './companiesLike';
import { faultsOfLink, profileUnderReview } from './review';

type Finding = readonly [outcome: CheckOutcome, message: string];
type Check = (enrollment: EnrollmentRecord, alike: CompaniesLike) => Finding;

const NO_CONTACT: Finding = ['WARNING', 'There is no primary contact yet.'];
/** So many of a kind are named. */
const MOST_NAMED = 3;

const listed = (names: readonly string[]): string => {
  const more = names.length - MOST_NAMED;
  return names.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
};

const emailDomain: Check = ({ primaryContact, tenantDomains }) => {
  if (!primaryContact) return NO_CONTACT;
  return isOwned(primaryContact.email, tenantDomains)
    ? ['PASSED', `${primaryContact.email} is in a domain of the tenant.`]
    : ['FAILED', `${primaryContact.email} is in no domain of the tenant.`];
};

const freeMail: Check = ({ primaryContact }) => {
  if (!primaryContact) return NO_CONTACT;
  return isFreeMail(primaryContact.email)
    ? ['FAILED', `${primaryContact.email} is of a free-mail provider.`]
    : ['PASSED', `${primaryContact.email} is of no free-mail provider.`];
};

const country: Check = (enrollment) => {
  const { countryCode, membership } = enrollment;
  const others = [
    ...(membership ? [`the location in ${membership.countryCode}`] : []),
    ...[profileUnderReview(enrollment)].flatMap((profile) =>
      profile ? [`the address in ${profile.address.countryCode}`] : [],
    ),
  ];
  return others.every((other) => other.endsWith(` ${countryCode}`))
    ? ['PASSED', `All that is known is in ${countryCode}.`]
    : ['FAILED', `The tenant is in ${countryCode}, ${others.join(', ')}.`];
};

const partnerId: Check = ({ membership, countryCode }) => {
  if (!membership) return ['WARNING', 'No partner id is linked yet: the account cannot become active.'];
  return faultsOfLink(membership, countryCode).includes('INACTIVE')
    ? ['FAILED', `The membership of ${membership.partnerId} is not in force.`]
    : ['PASSED', `${membership.partnerId} is the active location ${membership.name}.`];
};

const registrationId: Check = (enrollment) => {
  const { countryCode } = enrollment;
  const id = profileUnderReview(enrollment)?.registrationId ?? null;
  if (id !== null) return ['PASSED', `The registration id is ${id}.`];
  return REGISTRATION_COUNTRIES.has(countryCode)
    ? ['FAILED', `${countryCode} requires a registration id, and there is none.`]
    : ['PASSED', `${countryCode} requires no registration id.`];
};

const duplicate: Check = ({ countryCode }, { names }) =>
  names.length === 0
    ? ['PASSED', `No other company in ${countryCode} has this name.`]
    : ['WARNING', `In ${countryCode} there is under the same name: ${listed(names)}.`];

const lookalike: Check = (_enrollment, { domains }) =>
  domains.length === 0
    ? ['PASSED', 'No domain looks like that of another company.']
    : ['WARNING', listed(domains.map(({ own, other, company }) => `${own} looks like ${other} of ${company}`)) + '.'];

/** In the order in which they are shown. */
const CHECKS: Record<EnrollmentCheckKind, Check> = {
  EMAIL_DOMAIN_OWNED: emailDomain,
  FREE_MAIL: freeMail,
  COUNTRY_MATCHES: country,
  PARTNER_ID: partnerId,
  REGISTRATION_ID: registrationId,
  DUPLICATE_COMPANY: duplicate,
  LOOKALIKE_DOMAIN: lookalike,
};

/** Everything that is checked by machine, for a reviewer to read. Of an edit: as if it had taken effect. */
export const checksOf = (enrollment: EnrollmentRecord, alike: CompaniesLike): EnrollmentCheck[] =>
  (Object.keys(CHECKS) as EnrollmentCheckKind[]).map((kind) => {
    const [outcome, message] = CHECKS[kind](enrollment, alike);
    return { kind, outcome, message };
  });
