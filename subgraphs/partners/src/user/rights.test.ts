import { nobody, ROLES, type PersonViewer, type Role } from '@twotier/subgraph-kit';
import { grantableTo, mayEdit, whyNotGrantable, whyNotManageable, whyNotManager } from './rights';
import type { User } from './user';

/** Who manages whom, word for word as R8 has it. */
const MANAGES: Record<Role, Role[]> = {
  GLOBAL_ADMIN: ['GLOBAL_ADMIN', 'ADMIN_AGENT', 'SALES_AGENT', 'HELPDESK_AGENT', 'BILLING_ADMIN', 'USER_ADMIN'],
  ADMIN_AGENT: ['ADMIN_AGENT', 'SALES_AGENT', 'HELPDESK_AGENT', 'BILLING_ADMIN', 'USER_ADMIN'],
  USER_ADMIN: ['SALES_AGENT', 'HELPDESK_AGENT', 'BILLING_ADMIN'],
  SALES_AGENT: [],
  HELPDESK_AGENT: [],
  BILLING_ADMIN: [],
  REVIEWER: [],
};
const pairs = ROLES.flatMap((role) => ROLES.map((target) => ({ role, target, may: MANAGES[role].includes(target) })));

const caller = (...roles: Role[]) => ({ id: 'usr_ada', roles });
const user = (...roles: Role[]) => ({ id: 'usr_ben', roles });

describe('rights over users (R8)', () => {
  it.each(pairs)('$role disables, enables, invites or withdraws $target: $may', ({ role, target, may }) => {
    expect(whyNotManageable(caller(role), user(target)) === null).toBe(may);
  });

  it.each(pairs)('$role grants $target to somebody new: $may', ({ role, target, may }) => {
    expect(whyNotGrantable(caller(role), null, [target]) === null).toBe(may);
  });

  it.each(pairs)('$role grants $target to a user whom they manage: $may', ({ role, target, may }) => {
    expect(whyNotGrantable(caller(role), user('SALES_AGENT'), ['SALES_AGENT', target]) === null).toBe(may);
  });

  it.each(pairs)('$role takes $target from a user: $may', ({ role, target, may }) => {
    expect(whyNotGrantable(caller(role), user(target, 'SALES_AGENT'), ['SALES_AGENT']) === null).toBe(may);
  });

  it.each(ROLES)('%s manages users at all only where R8 names whose', (role) => {
    expect(whyNotManager([role]) === null).toBe(MANAGES[role].length > 0);
  });

  it('says of somebody without rights which roles would do', () => {
    expect(whyNotManager(['HELPDESK_AGENT'])).toMatchObject({
      code: 'FORBIDDEN',
      requiredRoles: ['GLOBAL_ADMIN', 'ADMIN_AGENT', 'USER_ADMIN'],
    });
    expect(whyNotManageable(caller('USER_ADMIN'), user('SALES_AGENT', 'ADMIN_AGENT'))).toMatchObject({
      requiredRoles: ['GLOBAL_ADMIN', 'ADMIN_AGENT'],
    });
    expect(whyNotGrantable(caller('ADMIN_AGENT'), user('SALES_AGENT'), ['GLOBAL_ADMIN'])).toMatchObject({
      requiredRoles: ['GLOBAL_ADMIN'],
    });
  });

  it('adds up what several roles may', () => {
    expect(whyNotGrantable(caller('SALES_AGENT', 'USER_ADMIN'), null, ['BILLING_ADMIN'])).toBeNull();
    expect(whyNotGrantable(caller('GLOBAL_ADMIN', 'HELPDESK_AGENT'), null, ['GLOBAL_ADMIN'])).toBeNull();
  });

  it('does not edit the other roles of a GLOBAL_ADMIN as an ADMIN_AGENT', () => {
    const both = user('GLOBAL_ADMIN', 'SALES_AGENT');
    expect(whyNotGrantable(caller('ADMIN_AGENT'), both, ['GLOBAL_ADMIN'])).toMatchObject({ code: 'FORBIDDEN' });
  });

  it.each<Role[][]>([
    [['GLOBAL_ADMIN'], ['GLOBAL_ADMIN', 'ADMIN_AGENT']],
    [['ADMIN_AGENT'], ['SALES_AGENT']],
  ])('raises nobody by themselves: %j to %j', (held, wanted) => {
    const self = caller(...held);
    expect(whyNotGrantable(self, self, wanted)).toMatchObject({
      code: 'FORBIDDEN',
      message: 'Nobody raises their own roles. Ask another administrator of your organisation.',
    });
  });

  it('lets somebody give their own roles up', () => {
    const self = caller('GLOBAL_ADMIN', 'ADMIN_AGENT');
    expect(whyNotGrantable(self, self, ['ADMIN_AGENT'])).toBeNull();
  });
});

describe('what a front end is told beforehand', () => {
  const viewer = (roles: Role[], state: 'ACTIVE' | 'SUSPENDED' = 'ACTIVE') =>
    ({ type: 'person', userId: 'usr_ada', roles, organization: { state } }) as unknown as PersonViewer;
  const shown = (id: string, roles: Role[] | null) => ({ id, roles }) as User;

  interface Row {
    of: string;
    who: PersonViewer | typeof nobody;
    whom: User;
    canEdit: boolean | null;
    grantable: Role[] | null;
  }
  const seller = shown('usr_ben', ['SALES_AGENT']);
  const self = shown('usr_ada', ['GLOBAL_ADMIN']);
  const agent = viewer(['USER_ADMIN']);
  const administrator = viewer(['GLOBAL_ADMIN']);
  const suspended = viewer(['GLOBAL_ADMIN'], 'SUSPENDED');
  const reader = viewer(['HELPDESK_AGENT']);

  it.each<Row>([
    { of: 'somebody whom they manage', who: agent, whom: seller, canEdit: true, grantable: MANAGES.USER_ADMIN },
    {
      of: 'whom they do not manage',
      who: agent,
      whom: shown('usr_ben', ['USER_ADMIN']),
      canEdit: false,
      grantable: [],
    },
    { of: 'themselves', who: administrator, whom: self, canEdit: true, grantable: ['GLOBAL_ADMIN'] },
    { of: 'a colleague while the account is suspended', who: suspended, whom: seller, canEdit: false, grantable: [] },
    { of: 'a colleague, as a reader', who: reader, whom: seller, canEdit: false, grantable: [] },
    { of: 'anybody, as nobody', who: nobody, whom: seller, canEdit: false, grantable: [] },
    { of: 'whom they do not see', who: administrator, whom: shown('usr_ben', null), canEdit: null, grantable: null },
  ])('of $of', ({ who, whom, canEdit, grantable }) => {
    expect([mayEdit(who, whom), grantableTo(who, whom)]).toEqual([canEdit, grantable]);
  });
});
