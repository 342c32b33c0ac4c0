import type { Context } from '../context';
import { acceptUserInvitation } from '../user/acceptUserInvitation';
import { addUser } from '../user/addUser';
import { changeUserRoles } from '../user/changeUserRoles';
import { disableUser } from '../user/disableUser';
import { withdrawUserInvitation } from '../user/withdrawUserInvitation';
import { aColleague, anInvitation } from './users';
import { contextOf } from './world';

/** Two administrators of one organisation, and whom one of them has invited. */
export interface Stage {
  one: Context;
  other: Context;
  ids: { one: string; other: string; invited: string };
  token: string;
  tenantId: string;
}

type Move = (stage: Stage, context: (of: Context) => Context) => Promise<object>;

export interface Race {
  what: string;
  moves: readonly [first: Move, second: Move];
  /** How it may end: the two outcomes in one order, and whom it leaves. */
  ends: readonly string[];
}

const colleague = ({ tenantId }: Stage, label: string) => contextOf(aColleague(tenantId, `${tenantId}_${label}`));

const demote = (context: Context, userId: string) => changeUserRoles(context, { userId, roles: ['SALES_AGENT'] });
const stepDown = (context: Context, userId: string) => changeUserRoles(context, { userId, roles: ['ADMIN_AGENT'] });
const accept =
  (label: string): Move =>
  (stage, as) =>
    acceptUserInvitation(as(colleague(stage, label)), stage.token);
const invite =
  (idempotencyKey: string): Move =>
  ({ one }, as) =>
    addUser(as(one), { ...anInvitation, email: 'dora@fabrikam.example', idempotencyKey });

export const RACES: readonly Race[] = [
  {
    what: 'two administrators demote each other',
    moves: [({ one, ids }, as) => demote(as(one), ids.other), ({ other, ids }, as) => demote(as(other), ids.one)],
    ends: ['DONE FORBIDDEN: 1 administrator, INVITED'],
  },
  {
    what: 'one demotes who shuts the one out',
    moves: [({ one, ids }, as) => demote(as(one), ids.other), ({ other, ids }, as) => disableUser(as(other), ids.one)],
    ends: ['DONE FORBIDDEN: 1 administrator, INVITED'],
  },
  {
    what: 'both step down',
    moves: [({ one, ids }, as) => stepDown(as(one), ids.one), ({ other, ids }, as) => stepDown(as(other), ids.other)],
    ends: ['DONE LAST_ADMINISTRATOR: 1 administrator, INVITED'],
  },
  {
    what: 'two colleagues answer one invitation',
    moves: [accept('cleo'), accept('eve')],
    ends: ['DONE LINK_NOT_VALID: 2 administrators, ACTIVE'],
  },
  {
    what: 'an invitation is answered and taken back',
    moves: [accept('cleo'), ({ one, ids }, as) => withdrawUserInvitation(as(one), ids.invited)],
    ends: ['DONE USER_STATUS: 2 administrators, ACTIVE', 'DONE LINK_NOT_VALID: 2 administrators, GONE'],
  },
  {
    what: 'an invitation is answered, and who answers is shut out',
    moves: [accept('cleo'), ({ one, ids }, as) => disableUser(as(one), ids.invited)],
    ends: ['DONE USER_STATUS: 2 administrators, ACTIVE', 'DONE DONE: 2 administrators, DISABLED'],
  },
  {
    what: 'one address is invited twice',
    moves: [invite('key-2'), invite('key-3')],
    ends: ['DONE USER_EXISTS: 2 administrators, INVITED'],
  },
];
