import { forbidden, ROLES, type PersonViewer, type Role, type Viewer } from '@twotier/subgraph-kit';
import type { User } from './user';

const BELOW_GLOBAL_ADMIN = ['ADMIN_AGENT', 'SALES_AGENT', 'HELPDESK_AGENT', 'BILLING_ADMIN', 'USER_ADMIN'] as const;

/** Which roles each role gives and takes (R8). REVIEWER is in no list: the programme alone makes somebody its staff. */
export const MAY_GRANT: Record<Role, readonly Role[]> = {
  GLOBAL_ADMIN: ['GLOBAL_ADMIN', ...BELOW_GLOBAL_ADMIN],
  ADMIN_AGENT: BELOW_GLOBAL_ADMIN,
  SALES_AGENT: [],
  HELPDESK_AGENT: [],
  BILLING_ADMIN: [],
  USER_ADMIN: ['SALES_AGENT', 'HELPDESK_AGENT', 'BILLING_ADMIN'],
  REVIEWER: [],
};

interface Holder {
  id: string;
  roles: readonly Role[];
}

/** The roles that somebody with these roles gives and takes, in one order. */
const grantableBy = (roles: readonly Role[]): Role[] =>
  ROLES.filter((role) => roles.some((held) => MAY_GRANT[held].includes(role)));

/** The roles any one of which gives and takes all of these. */
const grantersOf = (roles: readonly Role[]): Role[] =>
  ROLES.filter((granter) => MAY_GRANT[granter].length > 0 && roles.every((role) => MAY_GRANT[granter].includes(role)));

/** Why somebody with these roles manages no users at all, or null. */
export const whyNotManager = (roles: readonly Role[]) =>
  grantableBy(roles).length > 0 ? null : forbidden(grantersOf([]));

/** Why the caller may not change this user in any way, or null: they need rights over every role that the user has. */
export function whyNotManageable(caller: Pick<Holder, 'roles'>, target: Pick<Holder, 'roles'>) {
  const grantable = grantableBy(caller.roles);
  return target.roles.every((role) => grantable.includes(role)) ? null : forbidden(grantersOf(target.roles));
}

/** Why the caller may not give this user exactly these roles, or null. A target that is null is somebody new. */
export function whyNotGrantable(caller: Holder, target: Holder | null, roles: readonly Role[]) {
  const held = target?.roles ?? [];
  const touched = [...held, ...roles];
  const refusal = whyNotManageable(caller, { roles: touched });
  if (refusal) return refusal;
  if (target?.id !== caller.id || roles.every((role) => held.includes(role))) return null;
  const message = 'Nobody raises their own roles. Ask another administrator of your organisation.';
  return { ...forbidden(grantersOf(touched)), message };
}

const isAtWork = (viewer: Viewer): viewer is PersonViewer =>
  viewer.type === 'person' && viewer.organization?.state === 'ACTIVE';

/** Whether the viewer may change a user whom they see, as far as their token knows. */
export const mayEdit = (viewer: Viewer, { roles }: User): boolean | null =>
  roles && isAtWork(viewer) && !whyNotManager(viewer.roles) && !whyNotManageable(viewer, { roles });

/** What the viewer may give to a user whom they see, or take away: of their own roles, only what they have. */
export function grantableTo(viewer: Viewer, user: User): Role[] | null {
  const { id, roles } = user;
  if (roles === null) return null;
  if (!isAtWork(viewer) || !mayEdit(viewer, user)) return [];
  return grantableBy(viewer.roles).filter((role) => viewer.userId !== id || roles.includes(role));
}
