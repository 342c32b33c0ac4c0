import { defineError } from '@twotier/subgraph-kit';
import type { Blocker } from '../blocker';
import type { InvitationStatus } from './invitation';

export const invitationNotPossible = (blockers: Blocker[]) =>
  defineError(
    ['InvitationNotPossibleError', 'INVITATION_NOT_POSSIBLE'],
    `The invitation cannot be sent: ${blockers.map(({ message }) => message).join(' ')}`,
    { blockers },
  );

export const invitationNotPending = (status: InvitationStatus) =>
  defineError(
    ['InvitationNotPendingError', 'INVITATION_NOT_PENDING'],
    `The invitation is ${status.toLowerCase()}: it does not change any more. Send a new one.`,
    { status },
  );
