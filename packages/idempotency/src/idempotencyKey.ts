import { defineError, type InputFault } from '@twotier/subgraph-kit';

const LONGEST = 255;

export const idempotencyKeyReused = () =>
  defineError(
    ['IdempotencyKeyReusedError', 'IDEMPOTENCY_KEY_REUSED'],
    'This idempotency key was used before with other input. Take a new key for a new request.',
  );

/** What is wrong with a key that a caller made up; empty when it can be used. */
export const whyNotAKey = (key: string): InputFault[] =>
  /^[\x21-\x7e]+$/.test(key) && key.length <= LONGEST
    ? []
    : [{ path: 'idempotencyKey', message: `It has 1 to ${LONGEST} letters, digits and signs, without space.` }];
