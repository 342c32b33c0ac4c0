import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from './context';

const TRACE_HEADER = 'x-twotier-trace';

/**
 * Says how many fetches an answer took, to whoever asks with `x-twotier-trace: 1`. For development: in production it would
 * tell strangers how we are built.
 */
export const createTrace = (): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async ({ request }) => {
    if (request.http?.headers.get(TRACE_HEADER) !== '1') return;
    return {
      willSendResponse: async ({ response, contextValue }) => {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, trace: { fetches: contextValue.fetches } };
      },
    };
  },
});
