import type { GraphQLDataSource } from '@apollo/gateway';
import { z } from 'zod';

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

const errorSchema = z.object({
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).optional(),
  extensions: z.looseObject({ code: z.string().optional() }).optional(),
});

const answerSchema = z
  .object({ data: z.record(z.string(), z.unknown()).nullish(), errors: z.array(errorSchema).optional() })
  .refine(({ data, errors }) => data ?? errors?.length, 'neither data nor errors');

/** What a subgraph may say to the caller in its own words. All else it has logged itself, and is a fault of ours. */
const WORDS_OF_ITS_OWN = new Set([
  'INVALID_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'SUBGRAPH_UNAVAILABLE',
  'LIMIT_EXCEEDED',
]);
const MASKED = { message: 'Something went wrong on our side. Report the request id.', code: 'INTERNAL_SERVER_ERROR' };

/** A value that the subgraph's scalars refuse: the gateway does not know them, and the caller can mend it. */
const isInvalidValue = (code: string | undefined, message: string) =>
  code === 'BAD_USER_INPUT' || (code === 'GRAPHQL_VALIDATION_FAILED' && message.startsWith('Expected value of type'));

function toError({ message, path, extensions }: z.output<typeof errorSchema>) {
  const code = isInvalidValue(extensions?.code, message) ? 'INVALID_INPUT' : extensions?.code;
  const known = code !== undefined && WORDS_OF_ITS_OWN.has(code);
  return {
    message: known ? message : MASKED.message,
    ...(path && { path }),
    extensions: { code: known ? code : MASKED.code },
  };
}

/**
 * Reads a subgraph's answer, or throws where it is none.
 * @param entities how many entities were asked for; undefined for a root fetch
 */
export function readAnswer(text: string, entities: number | undefined): Answer {
  const { data, errors } = answerSchema.parse(JSON.parse(text));
  if (data && entities !== undefined) z.array(z.unknown()).length(entities).parse(data._entities);
  return {
    ...(data !== undefined && { data }),
    ...(errors?.length && { errors: errors.map(toError) }),
  };
}
