import { defineError } from '@twotier/subgraph-kit';
import type { UserStatus } from './user';

export const lastAdministrator = () =>
  defineError(
    ['LastAdministratorError', 'LAST_ADMINISTRATOR'],
    'The organisation would be left without an active GLOBAL_ADMIN. Make somebody else one first.',
  );

const EXISTING = {
  ADDRESS: 'Somebody of the organisation has this address, or is invited at it. Look in the list of users.',
  PERSON: 'You are a user already. Whoever joins is nobody’s user yet: sign in as another person.',
} as const;

/** @param who the address is taken, or the person who wants to join is a user */
export const userExists = (who: keyof typeof EXISTING) =>
  defineError(['UserExistsError', 'USER_EXISTS'], EXISTING[who]);

const ADVICE: Record<UserStatus, string> = {
  INVITED: 'They have not answered the invitation: withdraw it, or send it again.',
  ACTIVE: 'They have joined already.',
  DISABLED: 'Let them in again first.',
};

export const userStatus = (status: UserStatus) =>
  defineError(['UserStatusError', 'USER_STATUS'], `The user is ${status}. ${ADVICE[status]}`, { status });
