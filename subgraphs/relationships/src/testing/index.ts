export { growth, type GrowthReport } from './growth';
export { onOwnDatabase } from './onOwnDatabase';
export { relationshipRaces, type RaceReport } from './races';
export { randomCommands } from './randomCommands';
