import { connectionResolvers, positionOf, type CursorCodec } from '@twotier/subgraph-kit';
import { changesOf } from './changesOf';
import { bindingOf, type HistoryList, type HistoryListEntry, type HistoryRecord } from './history';
import type { createHistoryLoaders } from './loaders';

interface HistoryContext {
  cursors: CursorCodec;
  loaders: ReturnType<typeof createHistoryLoaders>;
}

const cursorOf = (list: HistoryList, { at, id }: HistoryRecord, { cursors }: HistoryContext) =>
  cursors.encode(bindingOf(list), positionOf(at, id));

/** How the types of `schema/shared/history.graphql` are resolved, wherever history is read. */
export const historyTypeResolvers = {
  HistoryEntry: {
    changes: (record: HistoryRecord) => changesOf(record),
  },

  HistoryConnection: connectionResolvers<HistoryList, HistoryRecord, HistoryListEntry, HistoryContext>({
    page: (list, { loaders }) => loaders.historyLists.page(list),
    total: (list, { loaders }) => loaders.historyLists.total(list),
    entry: (list, node) => ({ list, node }),
    cursor: cursorOf,
  }),

  HistoryEdge: {
    cursor: ({ list, node }: HistoryListEntry, _args: object, context: HistoryContext) => cursorOf(list, node, context),
  },
};
