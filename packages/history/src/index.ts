export {
  partyOfTenant,
  type HistoryActor,
  type HistoryEntry,
  type HistoryList,
  type HistoryListEntry,
  type HistoryRecord,
} from './history';
export { HistoryModel, type HistoryDocument } from './history.model';
export { historyStore } from './history.store';
export { historyListOf } from './historyListOf';
export { createHistoryLoaders } from './loaders';
export { historyTypeResolvers } from './resolvers';
