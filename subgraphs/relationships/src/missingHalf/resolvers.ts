import type { Resolvers } from '../__generated__/schema';
import { resellerOf } from '../organization/organization';
import { mendingInvitationsOf } from './mendingInvitationsOf';
import { missingHalfOf } from './missingHalf';

export const missingHalfResolvers: Resolvers = {
  PartnerCustomerEdge: {
    missingHalf: (entry) => missingHalfOf(entry),
    mendingInvitations: (entry, _args, context) => mendingInvitationsOf(context, entry),
  },

  MendingInvitation: {
    inviter: ({ partnership: { resellerId, resellerName, resellerCountry } }) =>
      resellerOf(resellerId, { name: resellerName, countryCode: resellerCountry }),
    pendingInvitation: ({ wish }, _args, { loaders }) => loaders.pendingInvitationByWish.load(wish),
  },
};
