import { readSdl } from '@twotier/subgraph-kit';
import { acrossPartnershipsResolvers } from './acrossPartnerships/resolvers';
import { eligibilityResolvers } from './eligibility/resolvers';
import { historyResolvers } from './history/resolvers';
import { invitationResolvers } from './invitation/resolvers';
import { missingHalfResolvers } from './missingHalf/resolvers';
import { nodeResolvers } from './node/resolvers';
import { partnershipResolvers } from './partnership/resolvers';
import { removalResolvers } from './removal/resolvers';
import { resellerRelationshipResolvers } from './resellerRelationship/resolvers';
import { sharedCustomerResolvers } from './sharedCustomer/resolvers';

export const typeDefs = readSdl('relationships');

/** One part per feature; several parts add to the same type. */
export const resolvers = [
  acrossPartnershipsResolvers,
  eligibilityResolvers,
  historyResolvers,
  invitationResolvers,
  missingHalfResolvers,
  nodeResolvers,
  partnershipResolvers,
  removalResolvers,
  resellerRelationshipResolvers,
  sharedCustomerResolvers,
];
