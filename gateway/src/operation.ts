import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { Config } from './config';
import type { GatewayContext } from './context';
import type { ViewerForwarding } from './forwardViewer';
import { badRequest } from './refusals';

/** When it is known what is asked: starts the clock, and settles who may be told to be calling. Nothing is fetched before. */
export const beginOperation = (
  forwarding: ViewerForwarding,
  deadlines: Config['deadlines'],
): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue }) => {
      if (!operation) throw badRequest('There is no operation of this operationName in the document.');
      const isMutation = operation.operation === OperationTypeNode.MUTATION;
      const { identity, requestId, deadline } = contextValue;
      deadline.start(isMutation ? deadlines.mutation : deadlines.query);
      contextValue.tokenFor = forwarding.forOperation({ identity, isMutation, requestId, signal: deadline.signal });
    },
    willSendResponse: async ({ contextValue, response }) => {
      contextValue.deadline.clear();
      // The gateway puts there which field of which type was missing, and its plan for whoever sends its header: both name our insides.
      if (response.body.kind === 'single') delete response.body.singleResult.extensions;
    },
  }),
});
