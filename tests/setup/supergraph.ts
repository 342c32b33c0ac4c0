import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { ROOT } from '@twotier/testkit';
import {
  Kind,
  parse,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type GraphQLSchema,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';

export const supergraphSdl = readFileSync(join(ROOT, 'schema/supergraph.graphql'), 'utf8');

/** What clients see: the supergraph without what composition notes in it. */
export const apiSchema = (sdl = supergraphSdl): GraphQLSchema => Supergraph.build(sdl).apiSchema().toGraphQLJSSchema();

export type Noted = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** The object types and interfaces of a supergraph, composition's notes included. */
export const typesOf = (sdl: string): Noted[] =>
  parse(sdl).definitions.filter(
    (definition): definition is Noted =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION,
  );

/** The arguments of each directive of this name: `@join__type(graph: PARTNERS, key: "id")` → `{ graph: 'PARTNERS', key: 'id' }`. */
export const notesOf = (
  { directives }: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): Record<string, unknown>[] =>
  (directives ?? [])
    .filter((directive) => directive.name.value === name)
    .map((directive) =>
      Object.fromEntries((directive.arguments ?? []).map((each) => [each.name.value, valueFromASTUntyped(each.value)])),
    );
