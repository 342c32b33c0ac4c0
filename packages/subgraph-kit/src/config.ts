import { z } from 'zod';

/** Environment variables that cannot be used: one sentence each, with the name, the fault and an example. */
export class ConfigError extends Error {
  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'ConfigError';
  }
}

/**
 * Reads and checks a process's environment once.
 * Every variable says an example: `z.string().meta({ example: 'mongodb://…' })`.
 */
export function readConfig<Shape extends z.ZodRawShape>(
  shape: Shape,
  env: NodeJS.ProcessEnv,
): z.output<z.ZodObject<Shape>> {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = z.object(shape).safeParse(filled);
  if (result.success) return result.data;
  throw new ConfigError(
    result.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      const field = shape[name] as z.ZodType | undefined;
      const example = field?.meta()?.example;
      const fault = env[name] ? message : 'is not set';
      return `${name}: ${fault}. ${example === undefined ? '' : `Example: ${name}=${JSON.stringify(example)}`}`.trim();
    }),
  );
}

/** A variable that holds JSON, e.g. a list of keys. */
export const json = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: 'custom', message: 'is not JSON' });
        return z.NEVER;
      }
    })
    .pipe(schema);

export const port = (example: number) => z.coerce.number().int().min(0).max(65_535).meta({ example });

/** Public or private Ed25519 keys as JWKs with a `kid`; the first signs, all verify. */
export const jwkList = json(
  z.array(z.looseObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), kid: z.string(), x: z.string() })).min(1),
).meta({
  example: [{ kty: 'OKP', crv: 'Ed25519', kid: '2026-11', x: '…' }],
});

export const cursorKeys = json(z.array(z.string().length(43)).min(1)).meta({ example: ['43 base64url characters'] });

/** Keys of links in mails: the same list wherever they are written or read. */
export const linkKeys = json(z.array(z.string().length(43)).min(1)).meta({ example: ['43 base64url characters'] });
