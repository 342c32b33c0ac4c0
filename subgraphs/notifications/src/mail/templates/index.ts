import type { DeliveryKind } from '../../delivery/delivery';
import type { MailTemplate } from '../template';
import { approved } from './approved';
import { contactVerified } from './contactVerified';
import { informationRequested } from './informationRequested';
import { profileApproved } from './profileApproved';
import { profileRejected } from './profileRejected';
import { profileReviewStarted } from './profileReviewStarted';
import { received } from './received';
import { rejected } from './rejected';
import { restored } from './restored';
import { reviewStarted } from './reviewStarted';
import { stopped } from './stopped';
import { suspended } from './suspended';
import { userInvited } from './userInvited';
import { verificationRequested } from './verificationRequested';

export const TEMPLATES: Record<DeliveryKind, MailTemplate> = {
  ENROLLMENT_RECEIVED: received,
  ENROLLMENT_VERIFICATION_REQUESTED: verificationRequested,
  ENROLLMENT_CONTACT_VERIFIED: contactVerified,
  ENROLLMENT_REVIEW_STARTED: reviewStarted,
  ENROLLMENT_INFORMATION_REQUESTED: informationRequested,
  ENROLLMENT_APPROVED: approved,
  ENROLLMENT_REJECTED: rejected,
  ENROLLMENT_STOPPED: stopped,
  ENROLLMENT_PROFILE_REVIEW_STARTED: profileReviewStarted,
  ENROLLMENT_PROFILE_APPROVED: profileApproved,
  ENROLLMENT_PROFILE_REJECTED: profileRejected,
  ENROLLMENT_SUSPENDED: suspended,
  ENROLLMENT_RESTORED: restored,
  USER_INVITED: userInvited,
};
