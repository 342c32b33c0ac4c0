import { system } from '@twotier/subgraph-kit';
import type { Context, SystemContext } from '../context';
import type { OrganizationRecord } from '../organization/organization';
import { whyNotRegistrable, type UserDetails, type UserRecord } from './user';

type Deps = Pick<Context | SystemContext, 'viewer' | 'stores' | 'now'>;
type Person = Pick<UserDetails, 'issuer' | 'subject' | 'displayName' | 'email' | 'locale'>;

/**
 * Makes whoever enrolled a tenant the first user of its organisation (R8), in the caller's transaction.
 *
 * @param context its viewer is who let them in, and need not see them
 */
export async function admitFirstUser(
  { viewer, stores, now }: Deps,
  person: Person,
  organization: OrganizationRecord,
): Promise<UserRecord> {
  const job = system('admitFirstUser');
  const known = await stores.users.bySubject(job, person);
  if (known?.organizationId === organization.id) return known;
  const details: UserDetails = {
    ...person,
    tenantId: organization.tenantId,
    organizationId: organization.id,
    roles: ['GLOBAL_ADMIN', 'ADMIN_AGENT'],
    isStaff: false,
  };
  const reason = known ? 'The applicant is a user of another organisation.' : whyNotRegistrable(details, organization);
  if (reason !== null) throw new Error(reason);

  const admitted = await stores.users.insert(job, details);
  const { id: subject, ...after } = admitted;
  await stores.history.append(viewer, {
    subject,
    what: 'user.added',
    parties: [organization.id],
    at: now(),
    before: null,
    after,
  });
  return admitted;
}
