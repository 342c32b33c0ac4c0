import type { Context } from '../context';
import { createInvitation } from './createInvitation';
import {
  faultsOfInvitation,
  originOf,
  recipientOf,
  type Keyed,
  type TypedOrigin,
  type TypedRecipient,
} from './invitationInput';

type Deps = Pick<Context, 'viewer' | 'stores' | 'outbox' | 'now'>;

export interface RequestResellerRelationshipInput extends TypedRecipient, TypedOrigin, Keyed {}

/** A partner asks a customer for a relationship with itself alone (R16). */
export const requestResellerRelationship = (context: Deps, input: RequestResellerRelationshipInput) =>
  createInvitation(context, {
    operation: 'requestResellerRelationship',
    input,
    kind: 'RESELLER_RELATIONSHIP',
    faults: faultsOfInvitation(input),
    readWish: () => ({
      kind: 'RESELLER_RELATIONSHIP',
      ...recipientOf(input),
      partnershipId: null,
      grants: [],
      ...originOf(input),
    }),
  });
