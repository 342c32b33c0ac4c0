import { openPage, type CursorCodec, type PageArguments, type Viewer } from '@twotier/subgraph-kit';
import { bindingOf, type HistoryList } from './history';
import { readerOf } from './visibility';

interface Deps {
  viewer: Viewer;
  cursors: CursorCodec;
}

interface Arguments extends PageArguments {
  filter?: { subjectId?: string | null } | null;
}

/** The history that the viewer may read, as it is asked for; null for whoever is no party of anything. */
export function historyListOf(
  { viewer, cursors }: Deps,
  field: string,
  { filter, ...page }: Arguments,
): HistoryList | null {
  const reader = readerOf(viewer);
  if (reader === null) return null;
  const list = { field, reader, subjectId: filter?.subjectId ?? null };
  return { ...list, page: openPage(page, cursors, bindingOf(list)) };
}
