export { growth, type GrowthReport } from './growth';
export { relationshipRaces, type RaceReport } from './races';
export { randomCommands } from './randomCommands';
