import { historyListOf, type HistoryList } from '@twotier/history';
import { organizationIdOf } from '@twotier/subgraph-kit';
import type { QueryAccountHistoryArgs } from '../__generated__/schema';
import type { Context } from '../context';

type Deps = Pick<Context, 'viewer' | 'cursors' | 'stores'>;

/**
 * The history of the viewer's account; null for whoever has none. Who acts for no organisation reads that of their tenant
 * for as long as they see its enrollment: once an organisation has come of it, its members alone, and nobody whom it disabled.
 */
export async function accountHistoryOf(
  { viewer, cursors, stores }: Deps,
  args: QueryAccountHistoryArgs,
): Promise<HistoryList | null> {
  const list = historyListOf({ viewer, cursors }, 'accountHistory', args);
  if (list === null || viewer.type !== 'person' || viewer.isStaff || organizationIdOf(viewer) !== null) return list;
  return (await stores.enrollments.ofTenant(viewer, viewer.tenantId)) && list;
}
