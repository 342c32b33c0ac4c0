export { eventKills, type EventKillsOptions, type EventKillsReport } from './eventKills';
export { aHeardLogger, type Said } from './useConsumers';
