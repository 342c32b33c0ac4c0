import type { PartnershipGrant } from '../partnership/partnership';
import type { Context } from '../context';
import { createInvitation } from './createInvitation';
import { faultsOfInvitation, grantsOf, recipientOf, type Keyed, type TypedRecipient } from './invitationInput';

type Deps = Pick<Context, 'viewer' | 'stores' | 'outbox' | 'now'>;

export interface InviteResellerInput extends TypedRecipient, Keyed {
  grants?: readonly PartnershipGrant[] | null;
}

/** A provider asks a reseller for a partnership (R10, R11, R13). */
export const inviteReseller = (context: Deps, input: InviteResellerInput) =>
  createInvitation(context, {
    operation: 'inviteReseller',
    input,
    kind: 'PARTNERSHIP',
    faults: faultsOfInvitation(input),
    readWish: () => ({
      kind: 'PARTNERSHIP',
      ...recipientOf(input),
      partnershipId: null,
      grants: grantsOf(input.grants),
      origin: null,
      reference: null,
    }),
  });
