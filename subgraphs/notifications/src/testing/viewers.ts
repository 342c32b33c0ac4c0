import { createCursorCodec, nobody, type PersonViewer, type Viewer } from '@twotier/subgraph-kit';
import { testCursorKeys } from '@twotier/testkit';
import { createContext, type Context } from '../context';

/** A member of this organisation, told by its id; null: somebody without one. */
export const aViewer = (organizationId: string | null, given: Partial<PersonViewer> = {}): PersonViewer => ({
  type: 'person',
  issuer: 'https://issuer.example',
  subject: `sub_${organizationId ?? 'newco'}`,
  tenantId: `t_${organizationId ?? 'newco'}`,
  userId: organizationId && `usr_${organizationId.slice(4)}`,
  organization: organizationId === null ? null : cardOf(organizationId),
  roles: ['GLOBAL_ADMIN'],
  locale: 'en-US',
  isStaff: false,
  ...given,
});

export const staff = aViewer(null, { roles: ['REVIEWER'], isStaff: true, userId: 'usr_reviewer' });

const cardOf = (id: string) => ({
  id,
  kind: id.startsWith('prv_') ? ('PROVIDER' as const) : ('RESELLER' as const),
  name: id.slice(4),
  countryCode: 'DE',
  tenantId: `t_${id}`,
  state: 'ACTIVE' as const,
  version: 1,
});

/** What a request of this viewer runs in. */
export const contextOf = (viewer: Viewer): Context =>
  createContext({ viewer: viewer.type === 'person' ? viewer : nobody }, createCursorCodec(testCursorKeys));
