export type { Finding } from './finding';
export { verify, type VerifyOptions } from './verify';
export type { Cards } from './verifyProjection';
