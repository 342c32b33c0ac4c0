import { composeServices } from '@theguild/federation-composition';
import { readSdl } from '@twotier/subgraph-kit';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  parse,
  print,
  visit,
  type ASTNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type TypeNode,
} from 'graphql';
import { apiSchema, notesOf, supergraphSdl, typesOf, type Noted } from './setup/supergraph';

/** Given with every reference: the key, and what lists are sorted by and so is known beside the edge. */
const ALWAYS_THERE = ['id', 'name', 'countryCode'];

/** The names that the rule `require-description` of eslint.config.mjs leaves out, too: Relay and our errors explain them. */
const SPEAKS_FOR_ITSELF = /^(id|code|message|cursor|node|edges|pageInfo|totalCount|first|after|last|before)$/;

const graphsOf = (notes: Record<string, unknown>[]) => notes.map(({ graph }) => String(graph));

/** Where the field can be had; everywhere that knows the type, unless it says so itself. */
const ownersOf = (field: FieldDefinitionNode, everywhere: string[]): string[] => {
  const notes = notesOf(field, 'join__field');
  return notes.length === 0 ? everywhere : graphsOf(notes.filter(({ external }) => external !== true));
};

const namedTypeOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);

/** Whether a field of this subgraph leads to the type, by itself or as one of an interface: a subgraph may also only add to a type. */
function handsOut(graph: string, type: Noted, types: Noted[]): boolean {
  const names = [type, ...(type.interfaces ?? [])].map(({ name }) => name.value);
  return types.some((parent) => {
    const everywhere = graphsOf(notesOf(parent, 'join__type'));
    return (parent.fields ?? []).some(
      (field) => names.includes(namedTypeOf(field.type)) && ownersOf(field, everywhere).includes(graph),
    );
  });
}

/** Fields that must not be missing, of entities that a subgraph hands out which does not have them. */
function fieldsThatEmptyAnAnswer(sdl: string): string[] {
  const types = typesOf(sdl);
  return types.flatMap((type) => {
    const notes = notesOf(type, 'join__type');
    if (!notes.some(({ key }) => key !== undefined)) return [];
    const knownIn = graphsOf(notes);
    const handingOut = knownIn.filter((graph) => handsOut(graph, type, types));
    return (type.fields ?? [])
      .filter((field) => field.type.kind === Kind.NON_NULL_TYPE && !ALWAYS_THERE.includes(field.name.value))
      .filter((field) => handingOut.some((graph) => !ownersOf(field, knownIn).includes(graph)))
      .map((field) => `${type.name.value}.${field.name.value}`);
  });
}

/** `Type`, `Type.field` and `Type.field(argument)` of everything that a client sees without a description. */
function undescribed(schema: GraphQLSchema): string[] {
  const own = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const named = own.flatMap((type) => {
    const fields =
      isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields()).flatMap((field) => [
            { path: `${type.name}.${field.name}`, ...field },
            ...field.args.map((each) => ({ ...each, path: `${type.name}.${field.name}(${each.name})` })),
          ])
        : [];
    const inputs = isInputObjectType(type) ? Object.values(type.getFields()) : [];
    const values = isEnumType(type) ? type.getValues() : [];
    return [
      // Each feature adds to the root types; what they are, GraphQL says.
      ...(roots.includes(type as never) ? [] : [{ path: type.name, name: type.name, description: type.description }]),
      ...fields,
      ...[...inputs, ...values].map((each) => ({ ...each, path: `${type.name}.${each.name}` })),
    ];
  });
  return named.filter(({ name, description }) => !description && !SPEAKS_FOR_ITSELF.test(name)).map(({ path }) => path);
}

/** Types that implement Node, but not in a subgraph that answers `node`: the planner drops their fragments silently. */
function lostNodes(sdl: string): string[] {
  const types = typesOf(sdl);
  const query = types.find(({ name }) => name.value === 'Query');
  const node = query?.fields?.find(({ name }) => name.value === 'node');
  const answering = node ? ownersOf(node, []) : [];
  return types
    .filter(({ interfaces }) => interfaces?.some(({ name }) => name.value === 'Node'))
    .flatMap((type) => {
      const implementing = graphsOf(
        notesOf(type, 'join__implements').filter(({ interface: implemented }) => implemented === 'Node'),
      );
      return answering
        .filter((graph) => !implementing.includes(graph))
        .map((graph) => `${type.name.value} in ${graph}`);
    });
}

/** Without the definitions of composition's own directives, which differ with its version, and in one order. */
function comparable(sdl: string): string {
  const text = (node: ASTNode) => print(node);
  const sorted = <Node extends ASTNode>(nodes: readonly Node[] | undefined): Node[] =>
    [...(nodes ?? [])].sort((one, other) => (text(one) < text(other) ? -1 : 1));
  const isMachinery = (name: string) => /^(join__|link)/.test(name);
  const document = visit(parse(sdl, { noLocation: true }), {
    DirectiveDefinition: () => null,
    ScalarTypeDefinition: (node) => (isMachinery(node.name.value) ? null : undefined),
    InputObjectTypeDefinition: (node) => (isMachinery(node.name.value) ? null : undefined),
    leave: (node) => {
      const lists = Object.entries(node).filter((entry): entry is [string, ASTNode[]] => Array.isArray(entry[1]));
      return { ...node, ...Object.fromEntries(lists.map(([key, nodes]) => [key, sorted(nodes)])) };
    },
  });
  return print(document);
}

/** Fields and values that are to go, without a word of what to use instead and until when they stay (R37). */
const goneWithoutNotice = (sdl: string): string[] => {
  const found: string[] = [];
  visit(parse(sdl), {
    Directive(node) {
      const [reason] = node.arguments ?? [];
      const said = reason?.value.kind === Kind.STRING ? reason.value.value : '';
      if (node.name.value === 'deprecated' && !/^Use .+\. Stays until \d{4}-\d{2}-\d{2}\.$/.test(said))
        found.push(said);
    },
  });
  return found;
};

describe('the supergraph', () => {
  it('lets every field of an entity be null where another subgraph hands the entity out', () => {
    expect(fieldsThatEmptyAnAnswer(supergraphSdl)).toEqual([]);
  });

  it('describes every type, field, argument and value', () => {
    expect(undescribed(apiSchema())).toEqual([]);
  });

  it('takes nothing away without notice, and tells clients to expect more (R37)', () => {
    expect(goneWithoutNotice(supergraphSdl)).toEqual([]);
    expect(apiSchema().getType('UserError')?.description).toContain('New codes may come');
  });

  it('has every Node as a Node wherever node is answered', () => {
    expect(lostNodes(supergraphSdl)).toEqual([]);
  });

  it('is what another composer makes of the same SDL', () => {
    const services = Object.entries({ notifications: 4003, partners: 4001, relationships: 4002 }).map(
      ([name, port]) => ({ name, url: `http://localhost:${port}/graphql`, typeDefs: readSdl(name) }),
    );
    const composed = composeServices(services);

    expect(composed.errors).toBeUndefined();
    expect(comparable(composed.supergraphSdl ?? '')).toBe(comparable(supergraphSdl));
  });

  it.each([
    {
      flaw: 'a required field of another service',
      found: 'Customer.primaryDomain',
      findIn: fieldsThatEmptyAnAnswer,
      flawed: supergraphSdl.replace(/primaryDomain: String /, 'primaryDomain: String! '),
    },
    {
      flaw: 'a Node that is none in one service',
      found: 'Customer in RELATIONSHIPS',
      findIn: lostNodes,
      flawed: supergraphSdl.replace('@join__implements(graph: RELATIONSHIPS, interface: "Node")', ''),
    },
    {
      flaw: 'an argument without a word',
      found: 'Mutation.renameOrganization(input)',
      findIn: (sdl: string) => undescribed(apiSchema(sdl)),
      flawed: supergraphSdl.replace(/"""\s+The new name\.\s+"""/, ''),
    },
    {
      flaw: 'a field that goes without a word of when',
      found: 'Use it.',
      findIn: goneWithoutNotice,
      flawed: supergraphSdl.replace(/isStaff: Boolean!/, 'isStaff: Boolean! @deprecated(reason: "Use it.")'),
    },
  ])('would not pass with $flaw', ({ found, findIn, flawed }) => {
    expect(findIn(flawed)).toEqual([found]);
  });
});
