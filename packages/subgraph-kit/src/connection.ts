import DataLoader from 'dataloader';
import type { CursorPosition } from './cursor';
import { cappedTotal, type Page, type Total } from './pages';

/** What of a list is selected: only that is read. */
export interface AskedParts {
  page: boolean;
  total: boolean;
}

export interface ListRead<Row> {
  page: Page<Row> | null;
  /** Counted up to `TOTAL_CAP + 1`, or a total that says itself whether it is exact; null when it was not asked for. */
  counted: number | Total | null;
}

/** Loads pages and totals of lists. What is asked of one list at the same time costs one command. */
export function createListLoader<List extends object, Row>(
  read: (list: List, asked: AskedParts) => Promise<ListRead<Row>>,
) {
  interface Ask {
    list: List;
    part: 'page' | 'total';
  }
  const nameOf = ({ list }: Ask) => JSON.stringify(list);
  const loader = new DataLoader<Ask, ListRead<Row>, string>(
    async (asks) => {
      const reads = new Map<string, Promise<ListRead<Row>>>();
      for (const ask of asks) {
        const parts = asks.filter((other) => nameOf(other) === nameOf(ask)).map(({ part }) => part);
        const start = () => read(ask.list, { page: parts.includes('page'), total: parts.includes('total') });
        if (!reads.has(nameOf(ask))) reads.set(nameOf(ask), start());
      }
      return Promise.all(asks.map(async (ask) => (await reads.get(nameOf(ask))) as ListRead<Row>));
    },
    { cacheKeyFn: (ask) => `${ask.part} ${nameOf(ask)}` },
  );
  return {
    page: async (list: List) => (await loader.load({ list, part: 'page' })).page as Page<Row>,
    total: async (list: List): Promise<Total> => {
      const { counted } = await loader.load({ list, part: 'total' });
      return typeof counted === 'object' ? (counted as Total) : cappedTotal(counted);
    },
  };
}

/** Cursors cost an encryption each, so they are made only where they are selected. */
export interface PageInfoSource {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: () => string | null;
  endCursor: () => string | null;
}

interface ConnectionReads<List, Row, Entry, Context> {
  page: (list: List, context: Context) => Promise<Page<Row>>;
  total: (list: List, context: Context) => Promise<Total>;
  entry: (list: List, row: Row) => Entry;
  cursor: (list: List, row: Row, context: Context) => string;
  /** Needed by lists whose pages may end between their entries: see `endsAt` of a page. */
  cursorAt?: (list: List, position: CursorPosition, context: Context) => string;
}

/** The resolvers that every connection has. Page and total are read only when something of them is selected. */
export const connectionResolvers = <List, Row, Entry, Context>(reads: ConnectionReads<List, Row, Entry, Context>) => ({
  edges: async (list: List, _args: object, context: Context): Promise<Entry[]> =>
    (await reads.page(list, context)).rows.map((row) => reads.entry(list, row)),
  pageInfo: async (list: List, _args: object, context: Context): Promise<PageInfoSource> => {
    const { rows, hasNextPage, hasPreviousPage, startsAt, endsAt } = await reads.page(list, context);
    const cursorOf = (at: CursorPosition | undefined, row: Row | undefined) => () => {
      if (at && reads.cursorAt) return reads.cursorAt(list, at, context);
      return row === undefined ? null : reads.cursor(list, row, context);
    };
    return {
      hasNextPage,
      hasPreviousPage,
      startCursor: cursorOf(startsAt, rows.at(0)),
      endCursor: cursorOf(endsAt, rows.at(-1)),
    };
  },
  totalCount: async (list: List, _args: object, context: Context): Promise<number> =>
    (await reads.total(list, context)).count,
  totalCountIsExact: async (list: List, _args: object, context: Context): Promise<boolean> =>
    (await reads.total(list, context)).isExact,
});
