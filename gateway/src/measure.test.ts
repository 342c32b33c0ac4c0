import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { measure } from './measure';

function measureText(text: string) {
  const { definitions } = parse(text);
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return measure(
    definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode,
    fragments,
  );
}

describe('measure', () => {
  it.each([
    ['one field', '{ a }', { depth: 1, rootFields: 1, fields: 1, aliases: 0, directives: 0 }],
    ['nested fields', '{ a { b { c } d } }', { depth: 3, rootFields: 1, fields: 4, aliases: 0, directives: 0 }],
    [
      'aliases, of __typename too',
      '{ x: a { y: __typename z: __typename } }',
      { depth: 2, rootFields: 1, fields: 3, aliases: 3, directives: 0 },
    ],
    [
      'root fields in fragments',
      '{ a ...F ... on Query { c } } fragment F on Query { b d }',
      { depth: 1, rootFields: 4, fields: 4, aliases: 0, directives: 0 },
    ],
    [
      'depth through fragments',
      '{ a { ...F } } fragment F on A { b { ...G } } fragment G on B { x: c }',
      { depth: 3, rootFields: 1, fields: 3, aliases: 1, directives: 0 },
    ],
    [
      'a fragment each time it is spread',
      '{ a { ...F ...F } b { ...F } } fragment F on A { x: c }',
      { depth: 2, rootFields: 2, fields: 5, aliases: 3, directives: 0 },
    ],
    [
      'directives wherever they stand',
      'query ($v: Int @d) @d { a @d @d { ...F @d ... @d { b } } } fragment F on A @d { c @d }',
      { depth: 2, rootFields: 1, fields: 3, aliases: 0, directives: 8 },
    ],
  ])('counts %s', (_what, text, measures) => {
    expect(measureText(text)).toEqual(measures);
  });

  it('measures fragments that stand for more fields than there are atoms in a moment', () => {
    const fragments = Array.from({ length: 120 }, (_, n) => `fragment F${n} on Q { ...F${n + 1} ...F${n + 1} }`);
    const before = performance.now();
    const { fields, depth } = measureText(`{ ...F0 } ${fragments.join(' ')} fragment F120 on Q { a }`);

    expect({ fields, depth }).toEqual({ fields: 2 ** 120, depth: 1 });
    expect(performance.now() - before).toBeLessThan(200);
  });

  it('comes to an end where fragments spread each other', () => {
    expect(measureText('{ ...F } fragment F on Q { a ...G } fragment G on Q { b ...F }').fields).toBe(2);
  });
});
