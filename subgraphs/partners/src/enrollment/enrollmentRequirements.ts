import { BadInput, type Viewer } from '@twotier/subgraph-kit';
import type { EnrollmentStep, RequiredStep } from '../__generated__/schema';
import { REGISTRATION_COUNTRIES } from '../profiles/registrationCountries';
import { countryOf, regionOfCountry, type RegionRecord } from '../region/region';
import requiredSteps from './requiredSteps.json';
import { REVIEW_WORKING_DAYS } from './workingDays';

interface Requirements {
  steps: RequiredStep[];
  region: RegionRecord;
  isRegistrationIdRequired: boolean;
  reviewWorkingDays: number;
}

/** What will be asked of a company of this country, before it begins. The same of providers and resellers. */
export function enrollmentRequirements(
  viewer: Viewer,
  { countryCode, locale }: { countryCode: string; locale?: string | null },
): Requirements {
  const country = countryOf(countryCode);
  if (!country) throw new BadInput(`The programme does not exist in ${countryCode}. See cspRegions for where it does.`);
  const language = (locale ?? (viewer.type === 'person' ? viewer.locale : 'en')).toLowerCase().startsWith('zh')
    ? 'zh'
    : 'en';
  return {
    steps: requiredSteps.map(({ step, canBePostponed, ...texts }) => ({
      __typename: 'RequiredStep',
      step: step as EnrollmentStep,
      canBePostponed,
      description: texts[language],
    })),
    region: regionOfCountry(country),
    isRegistrationIdRequired: REGISTRATION_COUNTRIES.has(country.code),
    reviewWorkingDays: REVIEW_WORKING_DAYS,
  };
}
