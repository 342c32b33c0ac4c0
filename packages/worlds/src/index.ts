export {
  memberNumberIn,
  memberNumberOf,
  membershipProfilesOf,
  type Member,
  type WorldMembershipProfile,
} from './memberships';
export { PERSONAS, personaNamed, type Persona } from './personas';
export type { WorldEnrollment } from './storyEnrollments';
export { storyWorld } from './storyWorld';
export { TENANTS, type WorldTenant } from './tenants';
export type * from './world';
