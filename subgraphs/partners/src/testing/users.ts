import type { PersonViewer, Role } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import type { OrganizationRecord } from '../organization/organization';
import { addUser } from '../user/addUser';
import { UserModel } from '../user/user.model';
import { aPerson, aUser, contextOf } from './world';

/** A user of this organisation with these roles, and what a request of theirs runs in: `usr_ben`, `sub_ben`. */
export async function aMember(organization: OrganizationRecord, label: string, roles: Role[]) {
  const user = await aUser(organization, label, { roles, displayName: label });
  return { user, context: contextOf(aPersonCalled(organization, label, { roles })) };
}

/** Somebody signed in as `sub_ben`. */
export const aPersonCalled = (
  organization: OrganizationRecord | null,
  label: string,
  given: Partial<PersonViewer> = {},
): PersonViewer => aPerson(organization, { subject: `sub_${label}`, userId: organization && `usr_${label}`, ...given });

/** Somebody of the organisation's tenant who is no user of ours. */
export const aColleague = (tenantId = 't_fabrikam', label = 'cleo'): PersonViewer =>
  aPersonCalled(null, label, { tenantId, signIn: { isTenantAdministrator: false, displayName: null, email: null } });

export const anInvitation = {
  displayName: 'Cleo Dubois',
  email: 'cleo@fabrikam.example',
  locale: 'fr-FR',
  roles: ['SALES_AGENT'] as Role[],
  idempotencyKey: 'key-1',
};

/** Somebody whom this caller has invited, with the last part of the link in the mail. */
export async function anInvited(context: Context, given: Partial<typeof anInvitation> = {}) {
  const result = await addUser(context, { ...anInvitation, ...given });
  if (!('user' in result)) throw new Error(JSON.stringify(result));
  const { id } = result.user;
  return { id, token: context.links.write('join', { id, version: 1 }) };
}

export const storedUser = (id: string) => UserModel.findById(id).lean();
