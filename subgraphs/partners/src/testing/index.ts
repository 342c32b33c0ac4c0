export { administratorRaces } from './administratorRaces';
