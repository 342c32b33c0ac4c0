import { nameKey } from '@twotier/subgraph-kit';
import { nameOf, type EnrollmentRecord } from '../enrollment/enrollment';
import { domainSkeleton } from '../organization/domainSkeleton';
import type { OrganizationRecord } from '../organization/organization';
import { profileUnderReview } from './review';

/** Companies that reviewers could take for one another. */
export interface CompaniesLike {
  /** Others under the same name in the same country: organisations, and applications. */
  names: string[];
  /** Others with a domain that looks like one of this tenant's. */
  domains: { own: string; other: string; company: string }[];
}

/** What is there to compare with, of other companies and of this one. */
interface Found {
  organizations: readonly OrganizationRecord[];
  enrollments: readonly EnrollmentRecord[];
}

const keyOf = (name: string, countryCode: string) => ({ nameKey: nameKey(name), countryCode });

/** A name of signs alone has no key, and is like no other. */
function keyOfEnrollment(enrollment: EnrollmentRecord) {
  const key = keyOf(profileUnderReview(enrollment)?.name ?? enrollment.tenantName, enrollment.countryCode);
  return key.nameKey === '' ? null : key;
}

/** What has to be looked up, for any number of enrollments at once. */
export const likenessOf = (enrollments: readonly EnrollmentRecord[]) => ({
  names: enrollments.flatMap((enrollment) => keyOfEnrollment(enrollment) ?? []),
  skeletons: [...new Set(enrollments.flatMap(({ tenantDomains }) => tenantDomains.map(domainSkeleton)))],
});

/** Of all that was found, what is like this one. A company is known by its tenant: its own entries are not like it. */
export function companiesLike(enrollment: EnrollmentRecord, found: Found): CompaniesLike {
  const isOther = ({ tenantId }: { tenantId: string }) => tenantId !== enrollment.tenantId;
  const organizations = found.organizations.filter(isOther);
  const key = keyOfEnrollment(enrollment);
  const isNamesake = (name: string, countryCode: string) =>
    key !== null && key.countryCode === countryCode && key.nameKey === nameKey(name);

  const companies = [
    ...organizations.map(({ tenantId, name, countryCode }) => ({ tenantId, name, countryCode })),
    ...found.enrollments.filter(isOther).map((one) => ({ ...one, name: nameOf(one) })),
  ].filter(({ name, countryCode }) => isNamesake(name, countryCode));
  const domains = enrollment.tenantDomains.flatMap((own) =>
    organizations
      .filter(({ primaryDomain }) => primaryDomain !== null && domainSkeleton(primaryDomain) === domainSkeleton(own))
      .map(({ name, primaryDomain }) => ({ own, other: primaryDomain ?? '', company: name })),
  );
  return { names: [...new Map(companies.map(({ tenantId, name }) => [tenantId, name])).values()], domains };
}
