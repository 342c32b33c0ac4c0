import { changesOf } from './changesOf';

describe('changesOf', () => {
  it('says what became of what, leaf by leaf, as JSON text', () => {
    expect(
      changesOf({
        before: {
          name: 'Fabrikam',
          version: 1,
          address: { city: 'Köln', line: 'Dom 1' },
          roles: ['A'],
          since: new Date(0),
        },
        after: {
          name: 'Fabrikam',
          version: 2,
          address: { city: 'Bonn', line: 'Dom 1' },
          roles: ['A', 'B'],
          since: new Date(1),
        },
      }),
    ).toEqual([
      { path: 'version', before: '1', after: '2' },
      { path: 'address.city', before: '"Köln"', after: '"Bonn"' },
      { path: 'roles', before: '["A"]', after: '["A","B"]' },
      { path: 'since', before: '"1970-01-01T00:00:00.000Z"', after: '"1970-01-01T00:00:00.001Z"' },
    ]);
  });

  it('tells all of what began and of what is gone', () => {
    const contact = { email: 'ada@fabrikam.example', phone: null };
    expect(changesOf({ before: null, after: { contact } })).toEqual([
      { path: 'contact.email', before: null, after: '"ada@fabrikam.example"' },
    ]);
    expect(changesOf({ before: { contact }, after: { contact: null } })).toEqual([
      { path: 'contact.email', before: '"ada@fabrikam.example"', after: null },
    ]);
  });

  it('tells a value from the branch that takes its place', () => {
    expect(changesOf({ before: { support: 'by mail' }, after: { support: { email: 'a@b.example' } } })).toEqual([
      { path: 'support', before: '"by mail"', after: null },
      { path: 'support.email', before: null, after: '"a@b.example"' },
    ]);
  });

  it('is nothing where nothing changed', () => {
    expect(changesOf({ before: null, after: null })).toEqual([]);
    expect(changesOf({ before: { a: [{ b: 1 }] }, after: { a: [{ b: 1 }] } })).toEqual([]);
  });

  it('shows 100 changes and no more', () => {
    const after = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`field${index}`, index]));
    const changes = changesOf({ before: null, after });
    expect([changes.length, changes.at(-1)?.path]).toEqual([100, 'field99']);
  });
});
