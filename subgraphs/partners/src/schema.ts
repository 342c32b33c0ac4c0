import { readSdl } from '@twotier/subgraph-kit';
import type { Resolvers } from './__generated__/schema';
import { directoryResolvers } from './directory/resolvers';
import { enrollmentResolvers } from './enrollment/resolvers';
import { historyResolvers } from './history/resolvers';
import { membershipResolvers } from './membership/resolvers';
import { organizationResolvers } from './organization/resolvers';
import { profileResolvers } from './profiles/resolvers';
import { tenantResolvers } from './tenant/resolvers';
import { regionResolvers } from './region/resolvers';
import { reviewResolvers } from './review/resolvers';
import { suspensionResolvers } from './suspension/resolvers';
import { userResolvers } from './user/resolvers';
import { verificationResolvers } from './verification/resolvers';

export const typeDefs = readSdl('partners');

/** One type is told by several features: the roots by all, an enrollment by each of its steps. */
function together(parts: readonly Resolvers[]): Resolvers {
  const told: Record<string, object> = {};
  for (const part of parts)
    for (const [type, fields] of Object.entries(part)) told[type] = Object.assign(told[type] ?? {}, fields);
  return told;
}

export const resolvers: Resolvers = together([
  organizationResolvers,
  userResolvers,
  enrollmentResolvers,
  membershipResolvers,
  tenantResolvers,
  profileResolvers,
  verificationResolvers,
  reviewResolvers,
  suspensionResolvers,
  historyResolvers,
  directoryResolvers,
  regionResolvers,
]);
