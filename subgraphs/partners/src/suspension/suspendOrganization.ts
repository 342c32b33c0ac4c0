import { invalidInput, unauthenticated } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { faultsOfReason, whyNotReviewer } from '../review/review';
import { moveOrganization } from './moveOrganization';

type Deps = Pick<Context, 'viewer' | 'stores' | 'outbox' | 'transact' | 'now'>;

/**
 * Stops an organisation, whatever its kind: the other services are told, and its partnerships are suspended there. Safe
 * to repeat: one that is suspended already stays as it is, with the reason that it was given.
 */
export async function suspendOrganization(context: Deps, input: { organizationId: string; reason: string }) {
  if (context.viewer.type === 'nobody') throw unauthenticated();
  const forbidden = whyNotReviewer(context.viewer);
  if (forbidden) return forbidden;
  const reason = input.reason.trim();
  const faults = faultsOfReason('reason', reason);
  if (faults.length > 0) return invalidInput(faults);

  return moveOrganization(context, input.organizationId, { to: 'SUSPENDED', step: 'SUSPENDED', reason });
}
