import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

type Data = Record<string, unknown>;

/** A root field; where it takes an id, that is `$id`, so that the gateway plans it once for all of them. */
export interface Start {
  call: string;
  id?: string;
}

interface Walk {
  schema: GraphQLSchema;
  ask: (query: string, variables: object) => Promise<{ data?: Data | null; errors?: unknown }>;
  starts: readonly Start[];
}

/** So many queries at once: more would wait for each other until their deadline. */
const AT_ONCE = 8;

/** Somewhere that a walk has come to, and what can be asked from there. */
interface Place {
  start: Start;
  /** From the root: fields with their arguments, and the type of what stands there. */
  way: { call: string; typeName: string }[];
  calls: string[];
  /** The entities that stand here, or how one came here from some: what lies beyond depends on nothing else. */
  name: string;
}

interface Found {
  __typename: string;
  id?: string;
}

const keyOf = (call: string) => call.replace(/\(.*/, '');

/** `{ viewer { ... on Viewer { organization { __typename … } } } }` */
function queryOf(schema: GraphQLSchema, { start, way, calls }: Place): string {
  const typeName = way.at(-1)?.typeName ?? 'Query';
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type.`);
  const selections = calls.map((call) => `${call} { __typename ${idsOf(schema, type.getFields()[keyOf(call)])} }`);
  const selection = way.reduceRight(
    (inner, step) => `{ ${step.call} { ... on ${step.typeName} ${inner} } }`,
    `{ ${selections.join(' ')} }`,
  );
  return start.id === undefined ? selection : `query ($id: ID!) ${selection}`;
}

function idsOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown> | undefined): string {
  const type = field && getNamedType(field.type);
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
  return types
    .filter((each) => 'id' in each.getFields())
    .map(({ name }) => `... on ${name} { id }`)
    .join(' ');
}

/** More than any list of the story has; pages of 100 inside each other are refused. */
const PAGE = 10;

/** The fields of a type that lead on and need to be told nothing. */
function callsOf(schema: GraphQLSchema, typeName: string): string[] {
  const type = schema.getType(typeName);
  return isObjectType(type)
    ? Object.values(type.getFields())
        .filter((field) => isCompositeType(getNamedType(field.type)) && !field.args.some(isRequiredArgument))
        .map(({ name, args }) => (args.some((each) => each.name === 'first') ? `${name}(first: ${PAGE})` : name))
    : [];
}

/** All that stands at the end of these fields, lists flattened and gaps left out. */
const follow = (data: Data, calls: readonly string[]): Found[] =>
  calls.reduce<unknown[]>(
    (here, call) => here.flatMap((object) => (object as Data)[keyOf(call)] ?? []).filter(Boolean),
    [data],
  ) as Found[];

/** The places behind one field, one for each type that stands there. */
function placesBehind(
  schema: GraphQLSchema,
  { start, way, name }: Place,
  [call, found]: readonly [string, Found[]],
): Place[] {
  return [...new Set(found.map(({ __typename }) => __typename))].map((typeName) => {
    const ids = found.flatMap((each) => (each.__typename === typeName && each.id ? [each.id] : []));
    return {
      start,
      way: [...way, { call, typeName }],
      calls: callsOf(schema, typeName),
      name: `${ids.length > 0 ? '' : name} ${keyOf(call)} ${typeName} ${[...new Set(ids)].sort().join()}`,
    };
  });
}

/**
 * Goes along every field of the schema as far as it leads, and says what it met: `Provider prv_contoso`. A field that is new
 * in the schema is walked like the others.
 */
export async function walk({ schema, ask, starts }: Walk): Promise<Set<string>> {
  const met = new Set<string>();
  const seen = new Set<string>();
  let places: Place[] = starts.map((start) => ({ start, way: [], calls: [start.call], name: '' }));

  const lookFrom = async (place: Place): Promise<Place[]> => {
    if (place.calls.length === 0) return [];
    const { data, errors } = await ask(queryOf(schema, place), { id: place.start.id });
    if (errors || !data) throw new Error(`${queryOf(schema, place)} failed: ${JSON.stringify(errors)}`);
    return place.calls.flatMap((call) => {
      const found = follow(data, [...place.way.map((step) => step.call), call]);
      for (const { __typename, id } of found) if (id) met.add(`${__typename} ${id}`);
      return placesBehind(schema, place, [call, found]);
    });
  };

  while (places.length > 0) {
    const next: Place[] = [];
    for (let first = 0; first < places.length; first += AT_ONCE)
      next.push(...(await Promise.all(places.slice(first, first + AT_ONCE).map(lookFrom))).flat());
    places = [...new Map(next.map((place) => [place.name, place])).values()].filter(({ name }) => !seen.has(name));
    for (const { name } of places) seen.add(name);
  }
  return met;
}
