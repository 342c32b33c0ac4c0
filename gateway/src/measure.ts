import {
  Kind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large an operation is when its fragments are written out. */
export interface Measures {
  /** Fields inside fields. */
  depth: number;
  rootFields: number;
  fields: number;
  aliases: number;
  directives: number;
}

const NOTHING: Measures = { depth: 0, rootFields: 0, fields: 0, aliases: 0, directives: 0 };

const add = (left: Measures, right: Measures): Measures => ({
  depth: Math.max(left.depth, right.depth),
  rootFields: left.rootFields + right.rootFields,
  fields: left.fields + right.fields,
  aliases: left.aliases + right.aliases,
  directives: left.directives + right.directives,
});

/** Each fragment is measured once: thirty that spread each other twice stand for a billion fields. */
export function measure(operation: OperationDefinitionNode, fragments: readonly FragmentDefinitionNode[]): Measures {
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const measured = new Map<string, Measures>();

  const ofFragment = (name: string): Measures => {
    const known = measured.get(name);
    if (known) return known;
    // Validation has refused cycles and unknown fragments; should it ever not, we still come to an end.
    measured.set(name, NOTHING);
    const fragment = byName.get(name);
    if (!fragment) return NOTHING;
    const result = add(ofSelections(fragment.selectionSet), {
      ...NOTHING,
      directives: fragment.directives?.length ?? 0,
    });
    measured.set(name, result);
    return result;
  };

  const ofSelection = (selection: SelectionNode): Measures => {
    const own = { ...NOTHING, directives: selection.directives?.length ?? 0 };
    if (selection.kind === Kind.FRAGMENT_SPREAD) return add(own, ofFragment(selection.name.value));
    const inner = selection.selectionSet ? ofSelections(selection.selectionSet) : NOTHING;
    if (selection.kind === Kind.INLINE_FRAGMENT) return add(own, inner);
    const field = { ...own, depth: inner.depth + 1, rootFields: 1, fields: 1, aliases: selection.alias ? 1 : 0 };
    return add({ ...inner, rootFields: 0 }, field);
  };

  const ofSelections = ({ selections }: SelectionSetNode): Measures =>
    selections.map(ofSelection).reduce((sum, each) => add(sum, each), NOTHING);

  const own = (operation.directives ?? []).concat(
    (operation.variableDefinitions ?? []).flatMap(({ directives }) => directives ?? []),
  );
  return add(ofSelections(operation.selectionSet), { ...NOTHING, directives: own.length });
}

/**
 * How deep lists and objects stand inside each other in the values that are written into a document. The planner needs twice
 * as long for each level: thirty take minutes.
 */
export function valueDepth(document: DocumentNode): number {
  let depth = 0;
  let deepest = 0;
  const level = {
    enter: () => void (deepest = Math.max(deepest, (depth += 1))),
    leave: () => void (depth -= 1),
  };
  visit(document, { ListValue: level, ObjectValue: level });
  return deepest;
}
