export type { AnnouncedEvent, EventHandlers, EventOf, EventType, Handled } from './announced';
export { appendManyToOutbox, appendToOutbox } from './appendToOutbox';
export { BackOff } from './backOff';
export { startConsumer, type Consumer, type ConsumerOptions } from './consumer';
export {
  ENROLLMENT_STEPS,
  enrollmentProgressed,
  type EnrollmentProgressed,
  type EnrollmentProgressedData,
  type EnrollmentStep,
  type Recipient,
} from './enrollmentProgressed';
export type { EventRow, NewEvent } from './eventRow';
export { Lease } from './lease';
export { grantsTakenBack, type GrantsTakenBack, type GrantsTakenBackData } from './grantsTakenBack';
export { invitationCanceled, type InvitationCanceled, type InvitationCanceledData } from './invitationCanceled';
export {
  invitationCreated,
  type InvitationCreated,
  type InvitationCreatedData,
  type InvitationSubject,
} from './invitationCreated';
export { invitationExpired, type InvitationExpired, type InvitationExpiredData } from './invitationExpired';
export { organizationChanged, type OrganizationChanged, type OrganizationChangedData } from './organizationChanged';
export { OutboxModel } from './outbox.model';
export { partnershipEnded, type PartnershipEnded, type PartnershipEndedData } from './partnershipEnded';
export { partnershipStarted, type PartnershipStarted, type PartnershipStartedData } from './partnershipStarted';
export { relationshipEnded, type RelationshipEnded, type RelationshipEndedData } from './relationshipEnded';
export {
  relationshipEndRequested,
  type RelationshipEndRequested,
  type RelationshipEndRequestedData,
} from './relationshipEndRequested';
export { relationshipStarted, type RelationshipStarted, type RelationshipStartedData } from './relationshipStarted';
export { userInvited, type UserInvited, type UserInvitedData } from './userInvited';
