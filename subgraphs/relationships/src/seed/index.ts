export { seedGeneratedWorld } from './seedGeneratedWorld';
export { seedStoryWorld } from './seedStoryWorld';
