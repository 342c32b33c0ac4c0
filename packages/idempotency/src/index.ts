export { idempotencyKeyReused, whyNotAKey } from './idempotencyKey';
export { transactOnce, type OnceOptions } from './transactOnce';
