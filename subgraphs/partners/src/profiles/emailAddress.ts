import emailProviders from 'email-providers/all.json';
import isEmail from 'validator/lib/isEmail';

const FREE_MAIL: ReadonlySet<string> = new Set(emailProviders);

export const domainOfEmail = (email: string): string => email.slice(email.lastIndexOf('@') + 1);

/** The address as it is stored: the domain in small letters, without space around it. */
export function toEmail(typed: string): string {
  const email = typed.trim();
  const at = email.lastIndexOf('@');
  return at < 0 ? email : email.slice(0, at) + email.slice(at).toLowerCase();
}

/** One address of one person: no display name, no list, nothing quoted, no IP address (a mail server would read more). */
export const whyNotAnAddress = (email: string): string | null =>
  isEmail(email, { allow_utf8_local_part: false, blacklisted_chars: '"(),:;<>[\\]', ignore_max_length: false })
    ? null
    : 'It is not one e-mail address, such as ada@newco.example.';

/** Whether the domain is this one, or below it. */
const isWithin = (domain: string, owned: string) => domain === owned || domain.endsWith(`.${owned}`);

/** Whether the address is in a domain that the tenant has proved (R39). */
export const isOwned = (email: string, tenantDomains: readonly string[]): boolean =>
  tenantDomains.some((owned) => isWithin(domainOfEmail(email), owned.toLowerCase()));

/** Whether anybody can get an address there. */
export const isFreeMail = (email: string): boolean => FREE_MAIL.has(domainOfEmail(email));

/** Why this address cannot be the primary contact's, or null (R4). */
export function whyNotAContact(email: string, tenantDomains: readonly string[]): string | null {
  const fault = whyNotAnAddress(email);
  if (fault) return fault;
  if (isFreeMail(email)) return 'It is of a free-mail provider. Give an address of the organisation.';
  if (isOwned(email, tenantDomains)) return null;
  const owned = tenantDomains.length > 0 ? tenantDomains.join(', ') : 'none has been verified yet';
  return `Its domain does not belong to the organisation. Verified domains: ${owned}.`;
}
