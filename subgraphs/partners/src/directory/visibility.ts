import { organizationIdOf, type Viewer } from '@twotier/subgraph-kit';
import type { QueryFilter } from 'mongoose';
import type { DirectoryEntryDocument } from './directoryEntry.model';

/** What is listed, of providers that are not suspended, is shown to everybody, also to nobody; the rest to its own members. */
export function visibleEntries(viewer: Viewer): QueryFilter<DirectoryEntryDocument> {
  if (viewer.type === 'system') return {};
  const own = organizationIdOf(viewer);
  return { $or: [{ state: 'ACTIVE', isListed: true }, { _id: { $in: own === null ? [] : [own] } }] };
}
