import { faultsOfLine, type InputFault } from '@twotier/subgraph-kit';
import { postcodeValidator, postcodeValidatorExistsForCountry } from 'postcode-validator';
import type { LegalBusinessProfileRecord } from '../enrollment/enrollment';
import { REGISTRATION_COUNTRIES } from './registrationCountries';

const LONGEST_LINE = 160;
const LONGEST_PLACE = 100;
const LONGEST_NUMBER = 40;

/** The profile as the applicant enters it. */
export interface LegalBusinessProfileInput {
  name: string;
  address: {
    line1: string;
    line2?: string | null;
    city: string;
    region?: string | null;
    postalCode?: string | null;
  };
  registrationId?: string | null;
}

/** Space around a text is none of it, and an empty one is none. */
const given = (text: string | null | undefined) => {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
};

/** The profile as it is stored, in the tenant's country. */
export const toLegalBusinessProfile = (
  { name, address, registrationId }: LegalBusinessProfileInput,
  countryCode: string,
): LegalBusinessProfileRecord => ({
  name: name.trim(),
  address: {
    line1: address.line1.trim(),
    line2: given(address.line2),
    city: address.city.trim(),
    region: given(address.region),
    postalCode: given(address.postalCode)?.toUpperCase() ?? null,
    countryCode,
  },
  registrationId: given(registrationId),
});

const faultsOfOptional = (path: string, text: string | null, longest: number) =>
  text === null ? [] : faultsOfLine(path, text, longest);

function faultsOfPostalCode({ postalCode, countryCode }: LegalBusinessProfileRecord['address']): InputFault[] {
  const path = 'address.postalCode';
  if (!postcodeValidatorExistsForCountry(countryCode)) return faultsOfOptional(path, postalCode, LONGEST_NUMBER);
  if (postalCode === null) return [{ path, message: `An address in ${countryCode} has a postal code.` }];
  if (postcodeValidator(postalCode, countryCode)) return [];
  return [{ path, message: `It is no postal code of ${countryCode}.` }];
}

function faultsOfRegistrationId({ registrationId, address }: LegalBusinessProfileRecord): InputFault[] {
  const path = 'registrationId';
  if (registrationId !== null) return faultsOfLine(path, registrationId, LONGEST_NUMBER);
  if (!REGISTRATION_COUNTRIES.has(address.countryCode)) return [];
  return [{ path, message: `A company in ${address.countryCode} has a registration id; it is required.` }];
}

/** Everything that is wrong with the profile, in the order of the form. */
export const faultsOfLegalBusinessProfile = (profile: LegalBusinessProfileRecord): InputFault[] => {
  const { name, address } = profile;
  return [
    ...faultsOfLine('name', name, LONGEST_LINE),
    ...faultsOfLine('address.line1', address.line1, LONGEST_LINE),
    ...faultsOfOptional('address.line2', address.line2, LONGEST_LINE),
    ...faultsOfLine('address.city', address.city, LONGEST_PLACE),
    ...faultsOfOptional('address.region', address.region, LONGEST_PLACE),
    ...faultsOfPostalCode(address),
    ...faultsOfRegistrationId(profile),
  ];
};
