import { BadInput, isWellFormedId, pageRequest, whyNotSearchable, type PageArguments } from '@twotier/subgraph-kit';
import { scalarResolvers } from '@twotier/subgraph-kit/scalars';
import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  GraphQLError,
  isInputObjectType,
  isListType,
  isScalarType,
  isSpecifiedScalarType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DefinitionNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { invalidArgument } from './refusals';

const MAX_LIST = 100;
/** GraphQL's own messages repeat the value, which may be long. */
const MAX_MESSAGE = 400;

interface Use {
  field: GraphQLField<unknown, unknown>;
  node: FieldNode;
}

/** Every use of a field that takes arguments, each once however often its fragment is spread. */
export function findUses(schema: GraphQLSchema, definitions: readonly DefinitionNode[]): Use[] {
  const uses: Use[] = [];
  const types = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(types, {
    Field: (node) => {
      const field = types.getFieldDef();
      if (field && field.args.length > 0) uses.push({ field, node });
    },
  });
  for (const definition of definitions) visit(definition, visitor);
  return uses;
}

function whyNotValue(type: GraphQLInputType, value: unknown, path: string): string | null {
  if (value === null || value === undefined) return null;
  const bare = getNullableType(type);
  if (isListType(bare)) {
    if (!Array.isArray(value)) return whyNotValue(bare.ofType, value, path);
    if (value.length > MAX_LIST) return `${path} has ${value.length} entries; at most ${MAX_LIST} are taken.`;
    return firstFault(value, (item, index) => whyNotValue(bare.ofType, item, `${path}[${index}]`));
  }
  if (isInputObjectType(bare))
    return whyNotArguments(Object.values(bare.getFields()), value as Record<string, unknown>, path);
  if (bare.name === 'ID' && typeof value === 'string' && !isWellFormedId(value))
    return `${path} is no id: a prefix, an underscore, letters and digits.`;
  if (isScalarType(bare) && !isSpecifiedScalarType(bare)) return whyNotScalar(bare.name, value, path);
  return null;
}

/** What each of our scalars takes. */
const TAKES: Record<keyof typeof scalarResolvers, string> = {
  DateTime: 'an instant, such as 2026-11-23T09:30:00Z',
  EmailAddress: 'an e-mail address, such as ada@newco.example',
  CountryCode: 'a country by its two letters, such as DE',
  Locale: 'a language, such as en-US or zh-CN',
  URL: 'an https address, such as https://newco.example',
};

/** The composed schema has only the names of our scalars, and would take anything for them. */
function whyNotScalar(name: string, value: unknown, path: string): string | null {
  if (typeof value !== 'string') return `${path} is no text.`;
  const known = name as keyof typeof scalarResolvers;
  try {
    scalarResolvers[known].parseValue(value);
    return null;
  } catch {
    return `${path} is not ${TAKES[known]}.`;
  }
}

type Slot = Pick<GraphQLArgument, 'name' | 'type'>;

function whyNotArguments(slots: readonly Slot[], values: Record<string, unknown>, path?: string): string | null {
  return firstFault(slots, ({ name, type }) => {
    const value = values[name];
    const here = path ? `${path}.${name}` : name;
    if (name === 'search' && typeof value === 'string' && getNamedType(type).name === 'String') {
      const fault = whyNotSearchable(value);
      if (fault) return `${here}: ${fault}`;
    }
    return whyNotValue(type, value, here);
  });
}

function firstFault<T>(items: readonly T[], why: (item: T, index: number) => string | null): string | null {
  for (const [index, item] of items.entries()) {
    const fault = why(item, index);
    if (fault) return fault;
  }
  return null;
}

function whyNotPage(values: PageArguments): string | null {
  try {
    pageRequest(values);
    return null;
  } catch (error) {
    if (error instanceof BadInput) return error.message;
    throw error;
  }
}

/** Null where the values cannot be known: a variable of another operation of the document. */
function valuesOf({ field, node }: Use, variables: Record<string, unknown>): Record<string, unknown> | null {
  try {
    return getArgumentValues(field, node, variables);
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

export interface Asked {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  uses: readonly Use[];
  variables: Record<string, unknown>;
}

/**
 * Throws INVALID_INPUT for the first argument that no subgraph would take, so that none is asked.
 * @returns the variables as the schema understands them
 */
export function checkArguments({ schema, operation, uses, variables }: Asked): Record<string, unknown> {
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: 1,
  });
  const [unusable] = errors ?? [];
  if (unusable) throw invalidArgument(unusable.message.slice(0, MAX_MESSAGE), unusable.nodes);
  for (const use of uses) {
    const values = valuesOf(use, coerced ?? {});
    if (!values) continue;
    const isPaged = use.field.args.some(({ name }) => name === 'first' || name === 'last');
    const fault = (isPaged ? whyNotPage(values) : null) ?? whyNotArguments(use.field.args, values);
    if (fault) throw invalidArgument(`${use.field.name}: ${fault}`, [use.node]);
  }
  return coerced ?? {};
}
