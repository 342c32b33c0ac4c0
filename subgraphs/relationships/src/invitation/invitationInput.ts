import { faultsOfEmailAddress, faultsOfLine, readEmailAddress, type InputFault } from '@twotier/subgraph-kit';
import { whyNotAKey } from '@twotier/idempotency';
import { PARTNERSHIP_GRANTS, type PartnershipGrant } from '../partnership/partnership';
import type { CustomerOrigin } from '../resellerRelationship/resellerRelationship';
import type { InvitationKind, InvitationQuestion } from './invitation';

const LONGEST_REFERENCE = 200;

type Typed = string | null | undefined;

/** What every invitation is told, as it was typed. */
export interface TypedRecipient {
  email?: Typed;
  organizationId?: Typed;
}

export interface TypedOrigin {
  origin?: CustomerOrigin | null;
  reference?: Typed;
}

export interface TypedQuestion extends TypedRecipient {
  kind: InvitationKind;
  partnershipId?: Typed;
}

export interface Keyed {
  idempotencyKey: string;
}

const faultsOfEmail = (email: Typed): InputFault[] =>
  email === null || email === undefined ? [] : faultsOfEmailAddress('email', email);

/** Only for what has no faults. */
export const recipientOf = ({ email, organizationId }: TypedRecipient) => ({
  email: email === null || email === undefined ? null : readEmailAddress(email),
  organizationId: organizationId ?? null,
});

const faultsOfGrants = (grants: readonly PartnershipGrant[] | null | undefined): InputFault[] =>
  grants?.length === 0 ? [{ path: 'grants', message: 'It is empty. Leave it out to ask for everything.' }] : [];

/** Each once, in the order in which they are always told. */
export const grantsOf = (grants: readonly PartnershipGrant[] | null | undefined): PartnershipGrant[] =>
  PARTNERSHIP_GRANTS.filter((grant) => grants?.includes(grant) ?? true);

function faultsOfReference({ origin, reference }: TypedOrigin): InputFault[] {
  if (reference === null || reference === undefined) return [];
  return [
    ...(origin === 'REFERRAL' ? [] : [{ path: 'reference', message: 'It goes with the origin REFERRAL alone.' }]),
    ...faultsOfLine('reference', reference.trim(), LONGEST_REFERENCE),
  ];
}

export const originOf = ({ origin, reference }: TypedOrigin) => ({
  origin: origin ?? ('OWN_MARKETING' as const),
  reference: reference?.trim() ?? null,
});

/** Everything that is wrong with the input, in its order. */
export const faultsOfInvitation = (
  input: TypedRecipient & TypedOrigin & Keyed & { grants?: readonly PartnershipGrant[] | null },
): InputFault[] => [
  ...faultsOfEmail(input.email),
  ...faultsOfGrants(input.grants),
  ...faultsOfReference(input),
  ...whyNotAKey(input.idempotencyKey),
];

function faultsOfPartnership({ kind, partnershipId }: TypedQuestion): InputFault[] {
  const isGiven = partnershipId !== null && partnershipId !== undefined;
  if (isGiven === (kind === 'NEW_CUSTOMER')) return [];
  const message = isGiven ? 'It goes with the kind NEW_CUSTOMER alone.' : 'The kind NEW_CUSTOMER needs it.';
  return [{ path: 'partnershipId', message }];
}

export const faultsOfQuestion = (question: TypedQuestion): InputFault[] => [
  ...faultsOfPartnership(question),
  ...faultsOfEmail(question.email),
];

export const questionOf = ({ kind, partnershipId, ...recipient }: TypedQuestion): InvitationQuestion => ({
  kind,
  partnershipId: partnershipId ?? null,
  ...recipientOf(recipient),
});
