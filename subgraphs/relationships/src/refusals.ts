import { defineError, type OrganizationState } from '@twotier/subgraph-kit';

export const differentRegion = (countryCodes: readonly string[]) =>
  defineError(
    ['DifferentRegionError', 'DIFFERENT_REGION'],
    `${countryCodes.join(' and ')} are not in one region of the programme: these companies cannot work together.`,
  );

export const partnerNotActive = (name: string, state: OrganizationState) =>
  defineError(
    ['PartnerNotActiveError', 'PARTNER_NOT_ACTIVE'],
    `${name} is ${state.toLowerCase()}: nothing new can begin.`,
    { state },
  );

export const recipientNotAllowed = (name: string) =>
  defineError(['RecipientNotAllowedError', 'RECIPIENT_NOT_ALLOWED'], `${name} takes another part in the programme.`);

export const tooManyPartners = (limit: number) =>
  defineError(['TooManyPartnersError', 'TOO_MANY_PARTNERS'], `A customer has at most ${limit} partners of a kind.`);
