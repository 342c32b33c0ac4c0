import type { CursorBinding, OpenedPage } from '@twotier/subgraph-kit';

/** What somebody did, as the use case that did it tells it. */
export interface HistoryEntry {
  /** Id of what changed: an organisation, a user, an enrollment, an edge. */
  subject: string;
  /** A stable word, e.g. `organization.renamed`. */
  what: string;
  /** Whom it names, and who may therefore read it (R36): organisations by id, a tenant by `partyOfTenant`. */
  parties: string[];
  at: Date;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** A tenant that has no organisation yet is named like this. */
export const partyOfTenant = (tenantId: string): string => `tenant:${tenantId}`;

/** Who did it, as far as the reader may know. */
export interface HistoryActor {
  userId: string | null;
  organizationId: string | null;
  tenantId: string | null;
  isStaff: boolean;
  job: string | null;
}

/** One entry as a reader gets it. */
export interface HistoryRecord {
  id: string;
  subjectId: string;
  what: string;
  at: Date;
  by: HistoryActor;
  requestId: string | null;
  before: unknown;
  after: unknown;
}

/** A list of history as somebody asked for it; its page and its total are read only when selected. */
export interface HistoryList {
  /** The root field; one database may serve several. */
  field: string;
  /** Whose list it is: what a cursor of it is bound to. */
  reader: string;
  /** Null for all. */
  subjectId: string | null;
  page: OpenedPage;
}

export interface HistoryListEntry {
  list: HistoryList;
  node: HistoryRecord;
}

export const bindingOf = ({ field, reader, subjectId }: Omit<HistoryList, 'page'>): CursorBinding => ({
  list: field,
  reader,
  subjectId,
});
