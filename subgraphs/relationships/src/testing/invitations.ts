import { allowed } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import type { InvitationKind } from '../invitation/invitation';
import { inviteNewCustomer, type InviteNewCustomerInput } from '../invitation/inviteNewCustomer';
import { inviteReseller, type InviteResellerInput } from '../invitation/inviteReseller';
import { requestResellerRelationship } from '../invitation/requestResellerRelationship';

let keys = 0;

/** A key that nobody has used. */
const aKey = (): string => `key_${(keys += 1)}`;

type Given = Partial<InviteResellerInput & InviteNewCustomerInput> & { kind: InvitationKind };

/** Whatever comes of it. With a key of its own unless one is given. */
export function invite(context: Context, { kind, ...given }: Given) {
  const {
    grants,
    origin,
    reference,
    partnershipId = 'pts_nothing',
    ...recipient
  } = { idempotencyKey: aKey(), ...given };
  if (kind === 'PARTNERSHIP') return inviteReseller(context, { ...recipient, ...(grants && { grants }) });
  const input = { ...recipient, ...(origin && { origin }), ...(reference !== undefined && { reference }) };
  return kind === 'NEW_CUSTOMER'
    ? inviteNewCustomer(context, { ...input, partnershipId })
    : requestResellerRelationship(context, input);
}

/** An invitation that waits for its answer. */
export const anInvitation = async (context: Context, given: Given) => allowed(await invite(context, given));
