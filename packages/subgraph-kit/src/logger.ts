import { pino, type Logger } from 'pino';

export type { Logger };

/** Structured logs on standard output; whatever could carry a secret is cut before it is written. */
export const createLogger = (service: string, level = 'info'): Logger =>
  pino({
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ['authorization', 'token', 'cookie', '*.authorization', '*.token', '*.cookie', 'headers.authorization'],
      censor: '[redacted]',
    },
  });
