import { AsyncLocalStorage } from 'node:async_hooks';
import { OutboxModel } from '@twotier/events';
import type { PersonViewer } from '@twotier/subgraph-kit';
import {
  createContextFactory,
  createSystemContext,
  type Context,
  type Equipment,
  type SystemContext,
} from '../context';
import { DirectoryEntryModel } from '../directory/directoryEntry.model';
import { EnrollmentModel } from '../enrollment/enrollment.model';
import { HistoryModel } from '@twotier/history';
import type { OrganizationDetails, OrganizationRecord } from '../organization/organization';
import { OrganizationModel } from '../organization/organization.model';
import { registerOrganization } from '../organization/registerOrganization';
import { registerUser } from '../user/registerUser';
import type { UserDetails } from '../user/user';
import { UserModel } from '../user/user.model';
import { noDirectories, testEquipment } from './directories';

export const ISSUER = 'https://issuer.test';

/** The organisation `rsl_fabrikam` of the tenant `t_fabrikam`, and likewise for other labels. */
export const anOrganization = (
  label = 'fabrikam',
  { kind = 'RESELLER', ...given }: Partial<OrganizationDetails> = {},
): Promise<OrganizationRecord> =>
  registerOrganization(
    createSystemContext('test'),
    {
      kind,
      name: label.charAt(0).toUpperCase() + label.slice(1),
      countryCode: 'FR',
      tenantId: `t_${label}`,
      primaryDomain: `${label}.example`,
      ...given,
    },
    `${{ PROVIDER: 'prv', RESELLER: 'rsl', CUSTOMER: 'cus' }[kind]}_${label}`,
  );

/** The person `usr_ada` with the subject `sub_ada`, global administrator unless told. */
export const aUser = (organization: OrganizationRecord | null, label = 'ada', given: Partial<UserDetails> = {}) =>
  registerUser(
    createSystemContext('test'),
    {
      issuer: ISSUER,
      subject: `sub_${label}`,
      tenantId: organization?.tenantId ?? 't_twotier',
      organizationId: organization?.id ?? null,
      displayName: 'Ada Lovelace',
      email: `${label}@fabrikam.example`,
      locale: 'fr-FR',
      roles: organization ? ['GLOBAL_ADMIN', 'ADMIN_AGENT'] : ['REVIEWER'],
      isStaff: organization === null,
      ...given,
    },
    `usr_${label}`,
  );

/** A signed-in person who acts for this organisation. */
export const aPerson = (organization: OrganizationRecord | null, given: Partial<PersonViewer> = {}): PersonViewer => ({
  type: 'person',
  issuer: ISSUER,
  subject: 'sub_ada',
  tenantId: organization?.tenantId ?? 't_newco',
  userId: organization ? 'usr_ada' : null,
  organization: organization && {
    id: organization.id,
    kind: organization.kind,
    name: organization.name,
    countryCode: organization.countryCode,
    tenantId: organization.tenantId,
    state: organization.state,
    version: organization.version,
  },
  roles: organization ? ['GLOBAL_ADMIN'] : [],
  locale: 'fr-FR',
  isStaff: false,
  ...given,
});

export const aReviewer = (): PersonViewer => aPerson(null, { roles: ['REVIEWER'], isStaff: true, userId: 'usr_robin' });

/** A request of this viewer. Without directories of its own it finds none that answers. */
export const contextOf = (
  viewer: Context['viewer'],
  { directories = noDirectories }: Partial<Equipment> = {},
): Context => createContextFactory(testEquipment(directories))({ viewer });

/** Everything that partners stores, to prove that a refusal has changed nothing. */
export const everything = async (): Promise<Record<string, object[]>> => ({
  organizations: await OrganizationModel.find().sort('_id').lean(),
  users: await UserModel.find().sort('_id').lean(),
  directoryEntries: await DirectoryEntryModel.find().sort('_id').lean(),
  enrollments: await EnrollmentModel.find().sort('_id').lean(),
  history: await HistoryModel.find().sort('at _id').lean(),
  outbox: await OutboxModel.find().sort('at').lean(),
});

/**
 * Lets something happen between a use case's first read and what follows on it, outside of its transaction. It happens
 * once: the use case may run again.
 */
export function afterRead<C extends Context | SystemContext>(
  context: C,
  read: 'own' | 'ofTenant' | 'find',
  happen: () => Promise<unknown>,
): C {
  const { organizations } = context.stores;
  const original = organizations[read].bind(organizations) as (
    ...given: unknown[]
  ) => Promise<OrganizationRecord | null>;
  // What mongoose knows of a transaction, it knows by the call: from here there is none.
  const outside = AsyncLocalStorage.snapshot();
  const pending = [() => outside(happen)];
  const interrupted = async (...given: unknown[]) => {
    const found = await original(...given);
    await pending.pop()?.();
    return found;
  };
  return { ...context, stores: { ...context.stores, organizations: { ...organizations, [read]: interrupted } } };
}
