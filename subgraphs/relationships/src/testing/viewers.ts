import { nobody, type OrganizationCard, type PersonViewer, type Role, type Viewer } from '@twotier/subgraph-kit';
import { createCursorCodec } from '@twotier/subgraph-kit';
import { createContext, type Context } from '../context';
import { cardOf } from './world';

const cursors = createCursorCodec([Buffer.alloc(32, 7).toString('base64url')]);

interface ViewerWish {
  /** Id of the organisation; null for somebody without one. */
  organization: string | null;
  roles?: Role[];
}

export const aViewer = ({ organization, roles = ['GLOBAL_ADMIN'] }: ViewerWish): PersonViewer => ({
  type: 'person',
  issuer: 'https://issuer.example',
  subject: `sub_${organization ?? 'nobody'}`,
  tenantId: `t_${organization ?? 'nobody'}`,
  userId: organization && `usr_${organization.slice(4)}`,
  organization:
    organization === null
      ? null
      : ({ ...cardOf(organization), tenantId: `t_${organization}` } satisfies OrganizationCard),
  roles,
  locale: 'en-US',
  isStaff: roles.includes('REVIEWER'),
});

const contextOf = (viewer: Viewer): Context => createContext({ viewer: viewer as PersonViewer }, cursors);

/** What a request of somebody whose token says this of their organisation runs in. */
export const aContextOf = (card: Omit<OrganizationCard, 'tenantId'>): Context =>
  contextOf({ ...aViewer({ organization: card.id }), organization: { ...card, tenantId: `t_${card.id}` } });

/** What a request of this member of this organisation runs in. */
export const aContext = (organization: string | null, roles?: Role[]): Context =>
  contextOf(aViewer({ organization, ...(roles && { roles }) }));

export const anonymousContext = (): Context => contextOf(nobody);
