import type { EnrollmentProgressed } from './enrollmentProgressed';
import type { GrantsTakenBack } from './grantsTakenBack';
import type { InvitationCanceled } from './invitationCanceled';
import type { InvitationCreated } from './invitationCreated';
import type { InvitationExpired } from './invitationExpired';
import type { OrganizationChanged } from './organizationChanged';
import type { PartnershipEnded } from './partnershipEnded';
import type { PartnershipStarted } from './partnershipStarted';
import type { RelationshipEnded } from './relationshipEnded';
import type { RelationshipEndRequested } from './relationshipEndRequested';
import type { RelationshipStarted } from './relationshipStarted';
import type { UserInvited } from './userInvited';

/** Every event that a service of ours announces. */
export type AnnouncedEvent =
  | OrganizationChanged
  | EnrollmentProgressed
  | UserInvited
  | InvitationCreated
  | InvitationCanceled
  | InvitationExpired
  | PartnershipStarted
  | PartnershipEnded
  | GrantsTakenBack
  | RelationshipStarted
  | RelationshipEnded
  | RelationshipEndRequested;

export type EventType = AnnouncedEvent['type'];

export type EventOf<Type extends EventType> = Extract<AnnouncedEvent, { type: Type }>;

/** `more`: a part of the effect is written and another remains. The same event comes again, in a transaction of its own. */
export type Handled = 'done' | 'more';

/** What a consumer does with each type that concerns it; other types pass it by. */
export type EventHandlers = { [Type in EventType]?: (event: EventOf<Type>) => Promise<void> | Promise<Handled> };
