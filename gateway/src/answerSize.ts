import { pageRequest } from '@twotier/subgraph-kit';
import {
  getArgumentValues,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

export interface Asked {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: readonly FragmentDefinitionNode[];
  /** Checked and coerced, as the arguments are. */
  variables: Record<string, unknown>;
}

/**
 * How many values an answer could have, were every page of it full. An edge leads to a list and back again: of an operation
 * with four pages of 100 inside each other, each of them allowed, a subgraph would make a hundred million objects.
 */
export function answerSize({ schema, operation, fragments, variables }: Asked): number {
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const sized = new Map<string, number>();

  /** A fragment is sized once, however often it is spread. */
  const ofFragment = (name: string): number => {
    const fragment = byName.get(name);
    const known = sized.get(name);
    if (known !== undefined || !fragment) return known ?? 0;
    const size = ofSelections(fragment.typeCondition.name.value, fragment.selectionSet);
    sized.set(name, size);
    return size;
  };

  const ofField = (typeName: string, node: FieldNode): number => {
    const type = schema.getType(typeName);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    // What every type has, and introspection, which is bounded by a rule of its own.
    if (!field || !node.selectionSet) return 1;
    const isPaged = field.args.some(({ name }) => name === 'first');
    const entries = isPaged ? pageRequest(getArgumentValues(field, node, variables)).size : 1;
    return 1 + entries * ofSelections(getNamedType(field.type).name, node.selectionSet);
  };

  const ofSelections = (typeName: string, { selections }: SelectionSetNode): number =>
    selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + ofFragment(selection.name.value);
      if (selection.kind === Kind.FIELD) return sum + ofField(typeName, selection);
      return sum + ofSelections(selection.typeCondition?.name.value ?? typeName, selection.selectionSet);
    }, 0);

  return ofSelections(schema.getRootType(operation.operation)?.name ?? '', operation.selectionSet);
}
