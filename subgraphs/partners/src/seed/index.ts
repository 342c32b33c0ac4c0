export { seedGeneratedWorld } from './generatedWorld';
export { seedStoryWorld } from './storyWorld';
