import type { Identity, PersonViewer } from '@twotier/subgraph-kit';
import type { SystemContext } from '../context';
import { personOf } from './personOf';

type Deps = Pick<SystemContext, 'viewer' | 'stores'>;

/** Who somebody is who has signed in: whom they act for and what they may do. Nothing is registered by it (R38). */
export async function identifyPerson({ viewer, stores }: Deps, identity: Identity): Promise<PersonViewer> {
  const user = await stores.users.bySubject(viewer, identity);
  const organization = user?.organizationId ? await stores.organizations.find(viewer, user.organizationId) : null;
  return personOf(identity, user, organization);
}
