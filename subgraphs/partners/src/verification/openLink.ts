import { linkNotValid, system } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import type { EnrollmentRecord, PrimaryContactRecord, VerificationRecord } from '../enrollment/enrollment';
import { faultOfLink } from './verification';

/** Whoever holds the link is nobody to us, so what it leads to is read and changed in this job's name. */
export const contactJob = system('primary contact');

/** An enrollment that waits for its primary contact. */
export interface Opened {
  enrollment: EnrollmentRecord;
  contact: PrimaryContactRecord;
  verification: VerificationRecord;
}

/** What the link of a mail leads to; or why it is worthless, which says nothing of enrollments that it does not open. */
export async function openLink(
  { stores, links, now }: Pick<Context, 'stores' | 'links' | 'now'>,
  token: string,
): Promise<Opened | ReturnType<typeof linkNotValid>> {
  const target = links.read('verify', token);
  const enrollment = target && (await stores.enrollments.find(contactJob, target.id));
  if (!enrollment) return linkNotValid('UNKNOWN');
  const { verification, primaryContact: contact } = enrollment;
  const fault = faultOfLink(verification, target.version, now());
  if (fault) return linkNotValid(fault);
  return verification && contact ? { enrollment, contact, verification } : linkNotValid('UNKNOWN');
}
