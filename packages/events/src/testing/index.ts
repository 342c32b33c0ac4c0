export { eventKills, type EventKillsOptions, type EventKillsReport } from './eventKills';
