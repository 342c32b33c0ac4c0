import { isUserError } from '@twotier/subgraph-kit';
import type { Resolvers } from '../__generated__/schema';
import { cancelMembershipSignIn } from './cancelMembershipSignIn';
import { completeMembershipSignIn } from './completeMembershipSignIn';
import { linkMembershipProfile } from './linkMembershipProfile';
import { whyNotLinkable } from './membership';
import { postponeMembershipLink } from './postponeMembershipLink';
import { refreshMembership } from './refreshMembership';
import { startMembershipSignIn } from './startMembershipSignIn';

export const membershipResolvers: Resolvers = {
  Mutation: {
    startMembershipSignIn: async (_parent, { input }, context) => {
      const result = await startMembershipSignIn(context, input.enrollmentId);
      return isUserError(result) ? result : { __typename: 'StartMembershipSignInSuccess', ...result };
    },
    completeMembershipSignIn: async (_parent, { input }, context) => {
      const result = await completeMembershipSignIn(context, input);
      return isUserError(result) ? result : { __typename: 'CompleteMembershipSignInSuccess', ...result };
    },
    cancelMembershipSignIn: async (_parent, { input }, context) => {
      const result = await cancelMembershipSignIn(context, input.enrollmentId);
      return isUserError(result) ? result : { __typename: 'CancelMembershipSignInSuccess', ...result };
    },
    linkMembershipProfile: async (_parent, { input }, context) => {
      const result = await linkMembershipProfile(context, input);
      return isUserError(result) ? result : { __typename: 'LinkMembershipProfileSuccess', ...result };
    },
    postponeMembershipLink: async (_parent, { input }, context) => {
      const result = await postponeMembershipLink(context, input.enrollmentId);
      return isUserError(result) ? result : { __typename: 'PostponeMembershipLinkSuccess', ...result };
    },
    refreshMembership: async (_parent, { input }, context) => {
      const result = await refreshMembership(context, input.enrollmentId);
      return isUserError(result) ? result : { __typename: 'RefreshMembershipSuccess', ...result };
    },
  },

  Enrollment: {
    membershipProfiles: ({ membershipProfiles, countryCode }) =>
      membershipProfiles?.map((profile) => ({ ...profile, reasons: whyNotLinkable(profile, countryCode) })) ?? null,
  },

  MembershipProfile: {
    canBeChosen: ({ reasons }) => reasons.length === 0,
  },
};
