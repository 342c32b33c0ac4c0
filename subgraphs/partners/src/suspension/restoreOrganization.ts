import { unauthenticated } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { whyNotReviewer } from '../review/review';
import { moveOrganization } from './moveOrganization';

type Deps = Pick<Context, 'viewer' | 'stores' | 'outbox' | 'transact' | 'now'>;

/** Lets a suspended organisation work again, and the other services know. Safe to repeat. */
export async function restoreOrganization(context: Deps, organizationId: string) {
  if (context.viewer.type === 'nobody') throw unauthenticated();
  return (
    whyNotReviewer(context.viewer) ?? moveOrganization(context, organizationId, { to: 'ACTIVE', step: 'RESTORED' })
  );
}
