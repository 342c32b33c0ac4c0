import { isUserError } from '@twotier/subgraph-kit';
import type { Resolvers } from '../__generated__/schema';
import { answerContactVerification } from './answerContactVerification';
import { contactVerification } from './contactVerification';
import { resendContactVerification } from './resendContactVerification';
import { resendsLeft } from './verification';

export const verificationResolvers: Resolvers = {
  Query: {
    contactVerification: (_parent, { token }, context) => contactVerification(context, token),
  },

  Mutation: {
    resendContactVerification: async (_parent, { input }, context) => {
      const result = await resendContactVerification(context, input);
      return isUserError(result) ? result : { __typename: 'ResendContactVerificationSuccess', ...result };
    },
    answerContactVerification: async (_parent, { input }, context) => {
      const result = await answerContactVerification(context, input);
      return isUserError(result) ? result : { __typename: 'AnswerContactVerificationSuccess', ...result };
    },
  },

  ContactVerification: {
    resendsLeft: (verification, _arguments, { now }) => resendsLeft(verification, now()),
  },
};
