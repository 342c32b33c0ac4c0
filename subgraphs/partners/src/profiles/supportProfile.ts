import { faultsOfEmailAddress, readEmailAddress, type InputFault } from '@twotier/subgraph-kit';
import isURL from 'validator/lib/isURL';
import type { Support } from '../organization/organization';
import { NOT_A_PHONE_NUMBER, toPhoneNumber } from './phoneNumber';

/** The profile as it is entered. */
export interface SupportProfileInput {
  email: string;
  phone?: string | null;
  website?: string | null;
}

/** The profile as it is stored. A number that is none stays as it was typed, to be told as a fault. */
export const toSupportProfile = ({ email, phone, website }: SupportProfileInput): Support => ({
  email: readEmailAddress(email) ?? email,
  ...(phone && { phone: toPhoneNumber(phone) ?? phone }),
  ...(website && { website: website.trim() }),
});

const isPage = (address: string) => isURL(address, { protocols: ['https'], require_protocol: true });

/** Everything that is wrong with the profile, in the order of the form. */
export function faultsOfSupportProfile({ email, phone, website }: Support): InputFault[] {
  const faults: [path: string, message: string | null][] = [
    ['phone', phone === undefined || toPhoneNumber(phone) !== null ? null : NOT_A_PHONE_NUMBER],
    [
      'website',
      website === undefined || isPage(website)
        ? null
        : 'It is no address of a page, such as https://newco.example/help.',
    ],
  ];
  return [
    ...faultsOfEmailAddress('email', email),
    ...faults.flatMap(([path, message]) => (message === null ? [] : [{ path, message }])),
  ];
}
