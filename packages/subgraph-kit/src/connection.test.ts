import { connectionResolvers, createListLoader, type AskedParts } from './connection';

interface List {
  owner: string;
}

describe('a connection', () => {
  const rows = ['a', 'b'];
  const create = () => {
    const asked: (AskedParts & List)[] = [];
    const loader = createListLoader<List, string>(async (list, parts) => {
      asked.push({ ...list, ...parts });
      return {
        page: parts.page ? { rows, hasNextPage: true, hasPreviousPage: false } : null,
        counted: parts.total ? 1_001 : null,
      };
    });
    const made: string[] = [];
    const resolvers = connectionResolvers<List, string, { row: string }, null>({
      page: (list) => loader.page(list),
      total: (list) => loader.total(list),
      entry: (_list, row) => ({ row }),
      cursor: (_list, row) => {
        made.push(row);
        return `cursor of ${row}`;
      },
    });
    return { asked, made, resolvers };
  };
  const list = { owner: 'fabrikam' };

  it('reads page and total of one list together, once', async () => {
    const { asked, resolvers } = create();
    const [edges, total, exact] = await Promise.all([
      resolvers.edges(list, {}, null),
      resolvers.totalCount(list, {}, null),
      resolvers.totalCountIsExact({ ...list }, {}, null),
    ]);
    expect({ edges, total, exact }).toEqual({ edges: [{ row: 'a' }, { row: 'b' }], total: 1_000, exact: false });
    expect(asked).toEqual([{ owner: 'fabrikam', page: true, total: true }]);
  });

  it('reads nothing that is not selected, and lists of others apart', async () => {
    const { asked, resolvers } = create();
    await Promise.all([resolvers.totalCount(list, {}, null), resolvers.edges({ owner: 'tailspin' }, {}, null)]);
    expect(asked).toEqual([
      { owner: 'fabrikam', page: false, total: true },
      { owner: 'tailspin', page: true, total: false },
    ]);
  });

  it('makes cursors only when they are selected', async () => {
    const { made, resolvers } = create();
    const info = await resolvers.pageInfo(list, {}, null);
    expect(made).toEqual([]);
    expect([info.startCursor(), info.endCursor()]).toEqual(['cursor of a', 'cursor of b']);
  });

  it('begins and ends where its page says, and else at its entries', async () => {
    const resolversOf = (page: object) =>
      connectionResolvers<List, string, string, null>({
        page: async () => ({ rows, hasNextPage: true, hasPreviousPage: false, ...page }),
        total: async () => ({ count: 2, isExact: true }),
        entry: (_list, row) => row,
        cursor: (_list, row) => row,
        cursorAt: (_list, [value]) => `at ${value}`,
      });
    const cursorsOf = async (page: object) => {
      const info = await resolversOf(page).pageInfo(list, {}, null);
      return [info.startCursor(), info.endCursor()];
    };
    expect(await cursorsOf({ endsAt: ['x', '1'] })).toEqual(['a', 'at x']);
    expect(await cursorsOf({ startsAt: ['x', '1'] })).toEqual(['at x', 'b']);
    expect(await cursorsOf({ rows: [], startsAt: ['x', '1'], endsAt: ['x', '1'] })).toEqual(['at x', 'at x']);
    expect(await cursorsOf({ rows: [] })).toEqual([null, null]);
  });

  it('takes a total that says itself whether it is exact', async () => {
    const loader = createListLoader<List, string>(async () => ({ page: null, counted: { count: 3, isExact: false } }));
    expect(await loader.total(list)).toEqual({ count: 3, isExact: false });
  });
});
