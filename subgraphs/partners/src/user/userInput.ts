import {
  faultsOfEmailAddress,
  faultsOfLine,
  readEmailAddress,
  ROLES,
  type InputFault,
  type Role,
} from '@twotier/subgraph-kit';
import { readLocale } from '../locale';

const LONGEST_NAME = 160;

/** A person as somebody describes them who invites them. */
export interface UserInput {
  displayName: string;
  email: string;
  locale: string;
  roles: readonly Role[];
}

/** What is wrong with roles that a user is to have. */
export function faultsOfRoles(roles: readonly Role[]): InputFault[] {
  if (roles.length === 0) return [{ path: 'roles', message: 'It is empty: a user has at least one role.' }];
  if (!roles.includes('REVIEWER')) return [];
  return [{ path: 'roles', message: 'REVIEWER is granted by the programme, never by an organisation.' }];
}

/** Each role once, in one order. */
export const rolesOf = (roles: readonly Role[]): Role[] => ROLES.filter((role) => roles.includes(role));

/** The input as it is stored, where nothing is wrong with it. */
export const readUser = ({ displayName, email, locale, roles }: UserInput) => ({
  displayName: displayName.trim(),
  email: readEmailAddress(email) ?? '',
  locale: readLocale(locale) ?? '',
  roles: rolesOf(roles),
});

/** Everything that is wrong with it, in the order of the input. */
export const faultsOfUser = ({ displayName, email, locale, roles }: UserInput): InputFault[] => [
  ...faultsOfLine('displayName', displayName.trim(), LONGEST_NAME),
  ...faultsOfEmailAddress('email', email),
  ...(readLocale(locale) === null
    ? [{ path: 'locale', message: 'It is no language: write it as en-US or zh-CN.' }]
    : []),
  ...faultsOfRoles(roles),
];
