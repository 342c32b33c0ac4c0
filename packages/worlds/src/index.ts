export { PERSONAS, personaNamed, type Persona } from './personas';
export { storyWorld } from './storyWorld';
export type * from './world';
