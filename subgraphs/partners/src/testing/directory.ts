import { runInScope } from '@twotier/subgraph-kit';
import { transact } from '@twotier/mongo';
import type { EditDirectoryEntryInput } from '../__generated__/schema';
import { EMPTY_DETAILS, type DirectoryDetails } from '../directory/directoryEntry';
import { directoryStore } from '../directory/directoryEntry.store';
import type { OrganizationDetails, OrganizationRecord } from '../organization/organization';
import { anOrganization } from './world';
import { createSystemContext } from '../context';

/** The provider `prv_contoso` in Germany, and what its entry says. */
export async function aProvider(
  label = 'contoso',
  { entry = {}, ...given }: Partial<OrganizationDetails> & { entry?: Partial<DirectoryDetails> } = {},
): Promise<OrganizationRecord> {
  const provider = await anOrganization(label, { countryCode: 'DE', ...given, kind: 'PROVIDER' });
  await runInScope('world', () =>
    transact(async () => {
      const before = await directoryStore.find(createSystemContext('test').viewer, provider.id);
      if (before) await directoryStore.edit(before, provider, { ...EMPTY_DETAILS, ...entry });
    }),
  );
  return provider;
}

export const aText = (headline: string, description: string | null = null, locale = 'en-US') => ({
  locale,
  headline,
  description,
});

/** Everything that can be said of a provider. */
export const aFullEntry = (given: Partial<EditDirectoryEntryInput> = {}): EditDirectoryEntryInput => ({
  texts: [
    { locale: 'en-US', headline: 'Clouds for resellers', description: 'White ones.\nGrey ones.' },
    { locale: 'zh-CN', headline: '面向经销商的云服务' },
  ],
  services: ['MARKETING', 'FINANCING'],
  contact: { email: 'partners@contoso.example', phone: '+49 89 5550110', website: 'https://contoso.example/partners' },
  resellerProgrammeUrl: 'https://contoso.example/programme',
  termsUrl: 'https://contoso.example/terms',
  spokenLanguages: ['de', 'zh-CN'],
  isListed: true,
  ...given,
});
