import { alignByKey, createListLoader, type Viewer } from '@twotier/subgraph-kit';
import DataLoader from 'dataloader';
import type { Stores } from '../context';
import { answerInvitations } from './answerInvitations';
import {
  partnersOf,
  type Invitation,
  type InvitationEligibility,
  type InvitationList,
  type RelationshipsWish,
} from './invitation';
import type { TypedQuestion } from './invitationInput';

const opens = (invitation: Invitation, { customerId, partnerIds }: RelationshipsWish) =>
  invitation.organizationId === customerId && partnerIds.every((id) => partnersOf(invitation).includes(id));

const youngerFirst = (one: Invitation, other: Invitation) => other.createdAt.getTime() - one.createdAt.getTime();

/** Built once per request, for one viewer: what the viewer may not see loads as null. */
export const createInvitationLoaders = (stores: Stores, viewer: Viewer, now: () => Date) => ({
  invitationById: new DataLoader<string, Invitation | null>(async (ids) =>
    alignByKey(ids, await stores.invitations.findMany(viewer, ids, now()), ({ id }) => id),
  ),

  invitationLists: createListLoader<InvitationList, Invitation>((list, asked) =>
    stores.invitations.listPending(viewer, list, { asked, at: now() }),
  ),

  /** The youngest that waits for this customer and would open relationships with all of these partners. */
  pendingInvitationByWish: new DataLoader<RelationshipsWish, Invitation | null, string>(
    async (wishes) => {
      const pending = (await stores.invitations.pendingFor(viewer, wishes, now())).sort(youngerFirst);
      return wishes.map((wish) => pending.find((invitation) => opens(invitation, wish)) ?? null);
    },
    { cacheKeyFn: ({ customerId, partnerIds }) => JSON.stringify([customerId, partnerIds]) },
  ),

  /** The dry runs of invitations, all of one response at once. */
  invitationEligibilityOf: new DataLoader<TypedQuestion, InvitationEligibility | null, string>(
    (questions) => answerInvitations({ stores, now }, viewer, questions),
    { cacheKeyFn: (question) => JSON.stringify(question) },
  ),
});
