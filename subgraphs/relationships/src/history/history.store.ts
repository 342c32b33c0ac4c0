import { currentRequestId, newId, organizationIdOf, type Viewer } from '@twotier/subgraph-kit';
import { HistoryModel } from './history.model';

export interface HistoryEntry {
  subject: string;
  what: string;
  parties: string[];
  at: Date;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** Every write is written down: who, when, what, before and after (R36). Kept for ever. */
export const historyStore = {
  /** In the caller's transaction. */
  async append(viewer: Viewer, entry: HistoryEntry): Promise<void> {
    await HistoryModel.create([
      {
        _id: newId('his'),
        ...entry,
        byUserId: viewer.type === 'person' ? viewer.userId : null,
        byOrganizationId: organizationIdOf(viewer),
        byJob: viewer.type === 'system' ? viewer.job : null,
        requestId: currentRequestId(),
      },
    ]);
  },
};
