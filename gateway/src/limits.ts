import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { answerSize, type Asked } from './answerSize';
import { checkArguments, findUses } from './argumentRules';
import { checkRate } from './checkRate';
import type { GatewayContext } from './context';
import { measure, valueDepth, type Measures } from './measure';
import type { RateLimiter } from './rateLimits';
import { badRequest, limitExceeded } from './refusals';

/** A body is an operation and its variables: the largest of ours has 2 kB. */
export const MAX_BODY = 64 * 1024;
/** The headline query has about 150. Counted while parsing, so that a huge document is not even read to its end. */
export const MAX_TOKENS = 1_000;

/** Of an operation whose fragments are written out. The headline query is 10 deep, the introspection of tools 13. */
const MAX: Record<keyof Measures, number> = { depth: 20, rootFields: 20, fields: 1_000, aliases: 100, directives: 50 };

/** An input with a filter with a list has three. */
const MAX_VALUE_DEPTH = 10;

/** Were every page full. 100 partnerships with 100 shared customers each have about 110,000, and cost a subgraph half a second. */
const MAX_VALUES = 150_000;

const WORDS: Record<keyof Measures, string> = {
  depth: 'levels of fields',
  rootFields: 'root fields',
  fields: 'fields',
  aliases: 'aliases',
  directives: 'directives',
};

/** Fragments that spread each other can stand for more than there are atoms. */
const shown = (value: number) => (value > 1_000_000 ? 'more than a million' : value);

function checkSize(measures: Measures): void {
  for (const key of Object.keys(MAX) as (keyof Measures)[]) {
    if (measures[key] > MAX[key])
      throw limitExceeded(`The operation has ${shown(measures[key])} ${WORDS[key]}; the limit is ${MAX[key]}.`);
  }
}

function checkAnswer(asked: Asked): void {
  const values = answerSize(asked);
  if (values > MAX_VALUES)
    throw limitExceeded(
      `The answer could have ${shown(values)} values, were every page full; the limit is ${MAX_VALUES}. Ask for smaller pages.`,
    );
}

/** What can be known of an operation without its variables. */
function study(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const depth = valueDepth(document);
  if (depth > MAX_VALUE_DEPTH)
    throw limitExceeded(`A value in the operation has ${depth} levels; the limit is ${MAX_VALUE_DEPTH}.`);
  return { fragments, measures: measure(operation, fragments), uses: findUses(schema, [operation, ...fragments]) };
}

/** Refuses what is too large, what no subgraph would take and what comes too often, before anything is planned or fetched. */
export function createLimits(limiter: RateLimiter): ApolloServerPlugin<GatewayContext> {
  // Apollo Server keeps the documents it has parsed, and so their operations, for as long as they are used.
  const studied = new WeakMap<OperationDefinitionNode, ReturnType<typeof study>>();
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
        if (!operation) return;
        // Validation lets it pass, and the planner would fail on it.
        if (!schema.getRootType(operation.operation)) throw badRequest(`The graph has no ${operation.operation}s.`);
        const known = studied.get(operation) ?? study(schema, document, operation);
        studied.set(operation, known);
        checkSize(known.measures);
        const variables = checkArguments({
          schema,
          operation,
          uses: known.uses,
          variables: request.variables ?? {},
        });
        checkAnswer({ schema, operation, fragments: known.fragments, variables });
        await checkRate(limiter, { document, operation, contextValue });
      },
    }),
  };
}
