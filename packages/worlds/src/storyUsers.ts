import { storyOrganizations } from './storyOrganizations';
import type { Role, WorldUser } from './world';

type Person = Pick<WorldUser, 'persona' | 'displayName' | 'locale'>;

/** `Zoë de Vries` → `zoe.de.vries`; what is not Latin falls away. */
const mailbox = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.');

function member(label: string, { persona, displayName, locale }: Person, roles: readonly Role[]): WorldUser {
  const organization = storyOrganizations.find(({ id }) => id.slice(4) === label);
  if (!organization) throw new Error(`No organisation of the story is called ${label}.`);
  const localPart = mailbox(displayName);
  return {
    id: `usr_${persona}`,
    persona,
    subject: `sub_${persona}`,
    organizationId: organization.id,
    tenantId: organization.tenantId,
    displayName,
    email: `${/[a-z]/.test(localPart) ? localPart : persona}@${organization.primaryDomain}`,
    locale,
    roles,
    isStaff: false,
    isTenantAdministrator: roles.includes('GLOBAL_ADMIN'),
  };
}

/** The first user of a partner is GLOBAL_ADMIN and ADMIN_AGENT (R8). */
const partnerAdministrator = (label: string, displayName: string, locale: string) =>
  member(label, { persona: label, displayName, locale }, ['GLOBAL_ADMIN', 'ADMIN_AGENT']);

const customerAdministrator = (label: string, displayName: string, locale: string) =>
  member(label, { persona: label, displayName, locale }, ['GLOBAL_ADMIN']);

export const storyUsers: readonly WorldUser[] = [
  partnerAdministrator('contoso', 'Anna Keller', 'de-DE'),
  member('contoso', { persona: 'contoso-agent', displayName: 'Jonas Brandt', locale: 'de-DE' }, ['ADMIN_AGENT']),
  partnerAdministrator('northwind', 'Maarten Visser', 'nl-NL'),
  member('northwind', { persona: 'northwind-billing', displayName: 'Sanne Mulder', locale: 'nl-NL' }, [
    'BILLING_ADMIN',
  ]),

  partnerAdministrator('fabrikam', 'Camille Laurent', 'fr-FR'),
  member('fabrikam', { persona: 'fabrikam-agent', displayName: 'Hugo Moreau', locale: 'fr-FR' }, ['ADMIN_AGENT']),
  member('fabrikam', { persona: 'fabrikam-sales', displayName: 'Inès Garnier', locale: 'fr-FR' }, ['SALES_AGENT']),
  member('fabrikam', { persona: 'fabrikam-helpdesk', displayName: 'Théo Lefèvre', locale: 'fr-FR' }, [
    'HELPDESK_AGENT',
  ]),
  member('fabrikam', { persona: 'fabrikam-users', displayName: 'Léa Chevalier', locale: 'fr-FR' }, ['USER_ADMIN']),
  partnerAdministrator('tailspin', 'Lukas Hofer', 'de-AT'),
  partnerAdministrator('alpine', 'Ursina Caflisch', 'de-CH'),
  partnerAdministrator('xinghe', '陈晓明', 'zh-CN'),

  customerAdministrator('wingtip', 'Petra Sommer', 'de-DE'),
  customerAdministrator('adventure', 'Oliver Hughes', 'en-GB'),
  customerAdministrator('zoe', 'Zoë de Vries', 'nl-NL'),
  customerAdministrator('jiji', '林美玲', 'zh-CN'),
  customerAdministrator('ctyrlistek', 'Tomáš Dvořák', 'cs-CZ'),
  customerAdministrator('bellows', "Aoife O'Brien", 'en-IE'),
  customerAdministrator('margie', 'Margie Roux', 'fr-FR'),
  customerAdministrator('lucerne', 'Reto Ammann', 'de-CH'),
  customerAdministrator('blueyonder', 'Lucía Ortega', 'es-ES'),
  customerAdministrator('donghu', '赵海波', 'zh-CN'),
  customerAdministrator('wutong', '孙静怡', 'zh-CN'),
  customerAdministrator('fourthcoffee', '王志强', 'zh-CN'),

  {
    id: 'usr_reviewer',
    persona: 'reviewer',
    subject: 'sub_reviewer',
    organizationId: null,
    tenantId: 't_twotier',
    displayName: 'Robin Ashford',
    email: 'robin.ashford@twotier.example',
    locale: 'en-GB',
    roles: ['REVIEWER'],
    isStaff: true,
    isTenantAdministrator: false,
  },
];
