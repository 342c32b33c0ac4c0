import { faultsOfEmailAddress } from '@twotier/subgraph-kit';
import emailProviders from 'email-providers/all.json';

const FREE_MAIL: ReadonlySet<string> = new Set(emailProviders);

const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1);

/** Whether the domain is this one, or below it. */
const isWithin = (domain: string, owned: string) => domain === owned || domain.endsWith(`.${owned}`);

/** Whether the address is in a domain that the tenant has proved (R39). */
export const isOwned = (email: string, tenantDomains: readonly string[]): boolean =>
  tenantDomains.some((owned) => isWithin(domainOf(email), owned.toLowerCase()));

/** Whether anybody can get an address there, also below it. */
export function isFreeMail(email: string): boolean {
  const labels = domainOf(email).split('.');
  return labels.some((_label, index) => FREE_MAIL.has(labels.slice(index).join('.')));
}

/** Why this address cannot be the primary contact's, or null (R4). */
export function whyNotAContact(email: string, tenantDomains: readonly string[]): string | null {
  const [fault] = faultsOfEmailAddress('email', email);
  if (fault) return fault.message;
  if (isFreeMail(email)) return 'It is of a free-mail provider. Give an address of the organisation.';
  if (isOwned(email, tenantDomains)) return null;
  const owned = tenantDomains.length > 0 ? tenantDomains.join(', ') : 'none has been verified yet';
  return `Its domain does not belong to the organisation. Verified domains: ${owned}.`;
}
