import { alignByKey, type Total, type Viewer } from '@twotier/subgraph-kit';
import DataLoader from 'dataloader';
import type { DirectoryEntry, DirectoryList } from './directoryEntry';
import type { DirectoryStore } from './directoryEntry.store';
import { directoryListStore, type DirectoryPage } from './directoryList.store';

/** Built once per request, for one viewer. */
export function createDirectoryLoaders(directory: DirectoryStore, viewer: Viewer) {
  const directoryEntryById = new DataLoader<string, DirectoryEntry | null>(async (ids) =>
    alignByKey(ids, await directory.findMany(viewer, ids), ({ id }) => id),
  );
  const each = <Answer>(read: (list: DirectoryList) => Promise<Answer>) =>
    new DataLoader<DirectoryList, Answer, string>((lists) => Promise.all(lists.map(read)), {
      cacheKeyFn: (list) => JSON.stringify(list),
    });
  return {
    directoryEntryById,
    /** What a page has shown need not be read again. */
    directoryPage: each<DirectoryPage>(async (list) => {
      const page = await directoryListStore.page(list);
      page.rows.forEach((row) => directoryEntryById.prime(row.id, row));
      return page;
    }),
    directoryTotal: each<Total>((list) => directoryListStore.total(list)),
  };
}
