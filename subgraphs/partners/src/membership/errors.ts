import { defineError } from '@twotier/subgraph-kit';
import type { PartnerIdFault } from '../__generated__/schema';

const EXPLANATIONS: Record<PartnerIdFault, string> = {
  GLOBAL_ACCOUNT: 'it is of the global account, choose one of its locations',
  INACTIVE: 'the membership is not in force',
  OTHER_COUNTRY: 'the location is in another country than the tenant',
  LINKED_ALREADY: 'it is linked to another tenant',
  NOT_SHOWN: 'the directory showed no such profile to whoever signed in',
};

export const partnerIdNotUsable = (reasons: PartnerIdFault[]) =>
  defineError(
    ['PartnerIdNotUsableError', 'PARTNER_ID_NOT_USABLE'],
    `The partner id cannot be linked: ${reasons.map((reason) => EXPLANATIONS[reason]).join('; ')}.`,
    { reasons },
  );

/** One answer for all that can be wrong with it, so that nobody learns of another's sign-in. */
export const membershipSignInNotValid = () =>
  defineError(
    ['MembershipSignInNotValidError', 'MEMBERSHIP_SIGN_IN_NOT_VALID'],
    'The sign-in to the membership directory was used already, has run out, or is not yours. Begin it again.',
  );
