import { currentRequestId, type Identity } from '@twotier/subgraph-kit';
import type { Request, Response } from 'express';
import { addressKey } from './clientAddress';
import type { GatewayContext } from './context';
import { createDeadline } from './deadline';

interface Asking {
  identity: Identity | null;
  isOwnPage?: boolean;
}

/** What one operation takes with it, of the request that asks for it. It ends when its caller leaves. */
export function beginContext(request: Request, response: Response, asking: Asking): GatewayContext {
  const deadline = createDeadline();
  response.once('close', () => {
    deadline.clear();
    if (!response.writableFinished) deadline.clientGone();
  });
  return {
    requestId: currentRequestId() ?? '',
    identity: asking.identity,
    clientAddress: addressKey(request.ip),
    isOwnPage: asking.isOwnPage ?? false,
    deadline,
    fetches: 0,
    tokenFor: () => Promise.reject(new Error('the operation has not begun')),
  };
}
