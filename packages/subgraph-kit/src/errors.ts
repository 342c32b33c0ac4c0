import { GraphQLError } from 'graphql';
import type { Role } from './viewer';

/** Builds a refusal whose `__typename` is its SDL type, so resolvers pass it through untouched. */
export function defineError<Name extends `${string}Error`, Code extends string, Details extends object = object>(
  [__typename, code]: readonly [Name, Code],
  message: string,
  details?: Details,
) {
  return { __typename, code, message, ...(details as Details) };
}

/** Whether a use case returned a refusal instead of its result. */
export const isUserError = <T extends object>(value: T): value is Extract<T, { code: string; message: string }> =>
  '__typename' in value && String(value.__typename).endsWith('Error') && 'code' in value;

export const forbidden = (requiredRoles: Role[]) =>
  defineError(
    ['ForbiddenError', 'FORBIDDEN'],
    `This needs one of the roles ${requiredRoles.join(', ')}. Ask an administrator of your organisation.`,
    { requiredRoles },
  );

export const notFound = (what: string) =>
  defineError(
    ['NotFoundError', 'NOT_FOUND'],
    `There is no such ${what}, or it is not yours to see. Check the id and whom you are signed in as.`,
  );

export interface InputFault {
  path: string;
  message: string;
}

export const invalidInput = (fields: InputFault[]) =>
  defineError(
    ['InvalidInputError', 'INVALID_INPUT'],
    `The input cannot be used: ${fields.map(({ path, message }) => `${path}: ${message}`).join('; ')}`,
    { fields },
  );

export const rateLimited = (retryAfterSeconds: number) =>
  defineError(
    ['RateLimitedError', 'RATE_LIMITED'],
    `Too often in too short a time. Try again in ${retryAfterSeconds} seconds.`,
    { retryAfterSeconds },
  );

const LINK_FAULTS = {
  UNKNOWN: 'The link is not one of ours, or was changed on the way. Open it exactly as the mail has it.',
  EXPIRED: 'The link has run out. Have a new mail sent.',
  USED: 'The link was answered already. Nothing is left to do with it.',
  REPLACED: 'A newer mail has another link. Open that one.',
  WITHDRAWN: 'The invitation was taken back. Ask whoever sent it.',
  OTHER_TENANT: 'The link is for people of the organisation that sent it. Sign in with your account there.',
} as const;

export const linkNotValid = (reason: keyof typeof LINK_FAULTS) =>
  defineError(['LinkNotValidError', 'LINK_NOT_VALID'], LINK_FAULTS[reason], { reason });

/** Thrown where a query's arguments cannot be used; mutations return `invalidInput` instead. */
export class BadInput extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'INVALID_INPUT' } });
    this.name = 'BadInput';
  }
}

/** Thrown where nobody is signed in and somebody has to be. */
export const unauthenticated = () =>
  new GraphQLError('Nobody is signed in. Sign in and try again.', { extensions: { code: 'UNAUTHENTICATED' } });

/** For jobs of our own, which nobody answers: a refusal is a fault there, and is thrown. */
export function allowed<T extends object>(result: T): Exclude<T, { code: string; message: string }> {
  if (isUserError(result)) throw new Error((result as { message: string }).message);
  return result as Exclude<T, { code: string; message: string }>;
}
