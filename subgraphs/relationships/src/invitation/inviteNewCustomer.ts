import { notFound } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { createInvitation } from './createInvitation';
import { whyNotInviter } from './invitation';
import {
  faultsOfInvitation,
  originOf,
  recipientOf,
  type Keyed,
  type TypedOrigin,
  type TypedRecipient,
} from './invitationInput';

type Deps = Pick<Context, 'viewer' | 'stores' | 'outbox' | 'now'>;

export interface InviteNewCustomerInput extends TypedRecipient, TypedOrigin, Keyed {
  partnershipId: string;
}

/** A reseller asks a customer for relationships with itself and with one of its providers, in one consent (R17, R18). */
export async function inviteNewCustomer(context: Deps, input: InviteNewCustomerInput) {
  const { viewer, stores } = context;
  const [partnership] = await stores.partnerships.findMany(viewer, [input.partnershipId]);
  // A stranger's partnership looks exactly like a missing one (R33). Its two ends never lose sight of it.
  if (!partnership && !whyNotInviter(viewer, 'NEW_CUSTOMER')) return notFound('partnership');

  return createInvitation(context, {
    operation: 'inviteNewCustomer',
    input,
    kind: 'NEW_CUSTOMER',
    faults: faultsOfInvitation(input),
    readWish: () => ({
      kind: 'NEW_CUSTOMER',
      ...recipientOf(input),
      partnershipId: input.partnershipId,
      grants: [],
      ...originOf(input),
    }),
  });
}
