import { storyDirectory } from './storyDirectory';
import type { PartnerKind, ProviderService, WorldOrganization } from './world';

type StoryPartner = Pick<WorldOrganization, 'name' | 'countryCode'> & { phone: string; services?: ProviderService[] };

const partner = (kind: PartnerKind, label: string, { name, countryCode, phone, services }: StoryPartner) => ({
  id: `${kind === 'PROVIDER' ? 'prv' : 'rsl'}_${label}`,
  kind,
  name,
  countryCode,
  tenantId: `t_${label}`,
  primaryDomain: `${label}.example`,
  support: { email: `help@${label}.example`, phone, website: `https://${label}.example/help` },
  ...(services && { services }),
  ...(storyDirectory[label] && { directoryEntry: storyDirectory[label] }),
});

const customer = (label: string, name: string, countryCode: string) => ({
  id: `cus_${label}`,
  kind: 'CUSTOMER' as const,
  name,
  countryCode,
  tenantId: `t_${label}`,
  primaryDomain: `${label}.example`,
});

/** Both providers are in Europe: only so can a reseller have two of them (R10). */
export const storyOrganizations: readonly WorldOrganization[] = [
  partner('PROVIDER', 'contoso', {
    name: 'Contoso Distribution',
    countryCode: 'DE',
    phone: '+49 89 5550100',
    services: ['CUSTOMER_SUPPORT', 'TECHNICAL_ASSISTANCE', 'MARKETING', 'FINANCING'],
  }),
  partner('PROVIDER', 'northwind', {
    name: 'Northwind Traders',
    countryCode: 'NL',
    phone: '+31 20 5550101',
    services: ['TECHNICAL_ASSISTANCE', 'FINANCING'],
  }),

  partner('RESELLER', 'fabrikam', { name: 'Fabrikam', countryCode: 'FR', phone: '+33 1 55501020' }),
  partner('RESELLER', 'tailspin', { name: 'Tailspin Systems', countryCode: 'AT', phone: '+43 1 5550103' }),
  partner('RESELLER', 'alpine', { name: 'Alpine Ski House', countryCode: 'CH', phone: '+41 44 5550104' }),
  partner('RESELLER', 'xinghe', { name: '星河云科技有限公司', countryCode: 'CN', phone: '+86 21 55501055' }),

  customer('wingtip', 'Wingtip Toys', 'DE'),
  customer('adventure', 'Adventure Works', 'GB'),
  customer('zoe', 'Zoë Bakkerij', 'NL'),
  customer('jiji', '吉𠮷茶馆', 'DE'),
  customer('ctyrlistek', 'Čtyřlístek Logistika', 'CZ'),
  customer('bellows', 'Bellows College', 'IE'),
  customer('margie', "Margie's Travel", 'FR'),
  customer('lucerne', 'Lucerne Publishing', 'CH'),
  customer('blueyonder', 'Blue Yonder Airlines', 'ES'),
  customer('donghu', '东湖造船有限公司', 'CN'),
  customer('wutong', '梧桐书店', 'CN'),
  customer('fourthcoffee', 'Fourth Coffee 上海', 'CN'),
];
