import { createListLoader, type Viewer } from '@twotier/subgraph-kit';
import type { HistoryList, HistoryRecord } from './history';
import { historyStore } from './history.store';

/** Built once per request, for one viewer. */
export const createHistoryLoaders = (viewer: Viewer) => ({
  historyLists: createListLoader<HistoryList, HistoryRecord>((list, asked) => historyStore.list(viewer, list, asked)),
});
