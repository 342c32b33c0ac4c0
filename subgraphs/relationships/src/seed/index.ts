export { seedStoryWorld } from './seedStoryWorld';
