export { forcedPairs, type ForcedReport } from './forcedPairs';
export { growth, type GrowthReport } from './growth';
export { manyWriters, type WritersReport } from './manyWriters';
export { renames, type RenameReport } from './renames';
export { relationshipRaces, type RaceReport } from './races';
export { randomCommands } from './randomCommands';
