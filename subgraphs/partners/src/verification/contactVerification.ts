import { isUserError } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { nameOf } from '../enrollment/enrollment';
import { openLink } from './openLink';

/** What the link asks of the primary contact. Looking changes nothing: scanners of mail open links, too. */
export async function contactVerification(context: Pick<Context, 'stores' | 'links' | 'now'>, token: string) {
  const opened = await openLink(context, token);
  if (isUserError(opened)) return opened;
  const { enrollment, contact, verification } = opened;
  return {
    __typename: 'ContactVerificationQuestion' as const,
    organizationName: nameOf(enrollment),
    kind: enrollment.kind,
    contactName: contact.displayName,
    email: contact.email,
    locale: contact.locale,
    expiresAt: verification.expiresAt,
  };
}
