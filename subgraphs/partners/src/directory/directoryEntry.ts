import {
  forbidden,
  hasRole,
  regionOf,
  type OpenedPage,
  type OrganizationState,
  type Role,
  type Viewer,
} from '@twotier/subgraph-kit';
import type { ProviderService } from '../__generated__/schema';
import type { OrganizationRecord } from '../organization/organization';
import { beginningsOf } from './words';

/** What a provider says of itself in one language. */
export interface DirectoryText {
  locale: string;
  headline: string;
  description: string | null;
}

/** Who answers resellers that want to work with the provider. */
export interface DirectoryContact {
  email: string | null;
  phone: string | null;
  website: string | null;
}

/** What a provider edits, beside its services. */
export interface DirectoryDetails {
  texts: DirectoryText[];
  contact: DirectoryContact | null;
  resellerProgrammeUrl: string | null;
  termsUrl: string | null;
  /** BCP 47. */
  spokenLanguages: string[];
  isListed: boolean;
}

/** A provider's entry in the directory. It has the provider's id. */
export interface DirectoryEntry extends DirectoryDetails {
  __typename: 'DirectoryEntry';
  id: string;
  services: ProviderService[];
  /** Sorts the directory. */
  nameKey: string;
  /** Grows with each edit of its provider. */
  version: number;
}

/** What an entry shows of its provider: always that of the organisation. */
export type Shown = Pick<OrganizationRecord, 'name' | 'countryCode' | 'services' | 'state'>;

export const EMPTY_DETAILS: DirectoryDetails = {
  texts: [],
  contact: null,
  resellerProgrammeUrl: null,
  termsUrl: null,
  spokenLanguages: [],
  isListed: true,
};

/** Of whatever holds more than that, in one order. */
export const detailsOf = ({
  texts,
  contact,
  resellerProgrammeUrl,
  termsUrl,
  spokenLanguages,
  isListed,
}: DirectoryDetails): DirectoryDetails => ({
  texts,
  contact,
  resellerProgrammeUrl,
  termsUrl,
  spokenLanguages,
  isListed,
});

const ANYWHERE = '*';
/** In place of the region of a country in which the programme does not exist. */
export const NOWHERE = 'NOWHERE';

/** Where providers of a region stand that offer all of these services. */
export const shelfOf = (region: string | null, services: readonly ProviderService[]): string =>
  [region ?? ANYWHERE, ...[...services].sort()].join(' ');

const subsetsOf = <T>(all: readonly T[]): T[][] =>
  all.reduce<T[][]>((subsets, one) => [...subsets, ...subsets.map((subset) => [...subset, one])], [[]]);

const isShown = (state: OrganizationState, isListed: boolean): boolean => state === 'ACTIVE' && isListed;

/**
 * Every shelf on which a search looks for it: one for each set of its services, anywhere and in its region; at most 32.
 * So each combination of filters is one place in one index. What is not shown stands on none.
 */
export function shelvesOf({ countryCode, services, state }: Shown, { isListed }: DirectoryDetails): string[] {
  if (!isShown(state, isListed)) return [];
  const region = regionOf(countryCode);
  const regions = region === null ? [null] : [null, region];
  return regions.flatMap((one) => subsetsOf(services).map((subset) => shelfOf(one, subset)));
}

/** By what words it is found, in any of its languages. What is not shown is found by none. */
export function wordsOf({ name, state }: Shown, { isListed, texts }: DirectoryDetails): string[] {
  if (!isShown(state, isListed)) return [];
  const headlines = texts.map(({ headline }) => headline);
  const descriptions = texts.map(({ description }) => description ?? '');
  return beginningsOf([name, ...headlines, ...descriptions]);
}

/** A page of the directory. */
export interface DirectoryList {
  region: string | null;
  /** All of these. */
  services: ProviderService[];
  /** All of these beginnings of words. Empty: no search. */
  words: string[];
  page: OpenedPage;
}

/** The list to which its cursors belong. */
export const bindingOf = ({ region, services, words }: Omit<DirectoryList, 'page'>) => ({
  list: 'providers',
  region,
  services,
  words,
});

export interface DirectoryListEntry {
  list: DirectoryList;
  row: DirectoryEntry;
}

const MAY_EDIT: Role[] = ['GLOBAL_ADMIN', 'ADMIN_AGENT'];

/** Why the viewer may not edit the entry of the organisation they act for, or null. */
export const whyNotEditable = (viewer: Viewer) =>
  viewer.type === 'person' && viewer.organization && hasRole(viewer, ...MAY_EDIT) ? null : forbidden(MAY_EDIT);
