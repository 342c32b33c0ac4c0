import { nobody, unauthenticated } from '@twotier/subgraph-kit';
import { useTestDatabase } from '@twotier/testkit';
import { createSystemContext } from '../context';
import { HistoryModel } from '@twotier/history';
import { OrganizationModel } from '../organization/organization.model';
import { aColleague, aMember, anInvited, aPersonCalled, storedUser } from '../testing/users';
import { anOrganization, aReviewer, contextOf, everything, ISSUER } from '../testing/world';
import { acceptUserInvitation } from './acceptUserInvitation';
import { changeUserRoles } from './changeUserRoles';
import { disableUser } from './disableUser';
import { identifyPerson } from './identifyPerson';
import { resendUserInvitation } from './resendUserInvitation';
import { withdrawUserInvitation } from './withdrawUserInvitation';

const cleo = aColleague();
const identity = (label: string) => ({
  issuer: ISSUER,
  subject: `sub_${label}`,
  tenantId: 't_fabrikam',
  isTenantAdministrator: true,
  isStaff: false,
});

async function cleoIsInvited() {
  const fabrikam = await anOrganization();
  const { context: ada } = await aMember(fabrikam, 'ada', ['GLOBAL_ADMIN']);
  return { fabrikam, ada, ...(await anInvited(ada)) };
}
const accept = (viewer: typeof cleo, token: string) => acceptUserInvitation(contextOf(viewer), token);

describe('acceptUserInvitation', () => {
  useTestDatabase();

  it('makes the person who is signed in the user who was invited, and writes it down as theirs (R36, R39)', async () => {
    const { id, token } = await cleoIsInvited();

    expect(await accept(cleo, token)).toEqual({
      organizationName: 'Fabrikam',
      user: {
        __typename: 'User',
        id,
        displayName: 'Cleo Dubois',
        email: 'cleo@fabrikam.example',
        locale: 'fr-FR',
        roles: ['SALES_AGENT'],
        status: 'ACTIVE',
        invitationExpiresAt: null,
      },
    });
    expect(await storedUser(id)).toMatchObject({ status: 'ACTIVE', issuer: ISSUER, subject: 'sub_cleo' });
    expect(await HistoryModel.find({ what: 'user.joined' }).lean()).toMatchObject([
      {
        subject: id,
        parties: ['rsl_fabrikam'],
        byUserId: id,
        byOrganizationId: 'rsl_fabrikam',
        before: { status: 'INVITED', roles: ['SALES_AGENT'] },
        after: { status: 'ACTIVE', roles: ['SALES_AGENT'] },
      },
    ]);
    expect(JSON.stringify(await HistoryModel.find().lean())).not.toContain(token.slice(-43));
  });

  it('lets them act for the organisation from the next request on', async () => {
    const { id, token } = await cleoIsInvited();
    await accept(cleo, token);

    expect(await identifyPerson(createSystemContext('test'), identity('cleo'))).toMatchObject({
      userId: id,
      organization: { id: 'rsl_fabrikam' },
      roles: ['SALES_AGENT'],
    });
  });

  it('gives the roles that the invitation has by then', async () => {
    const { ada, id, token } = await cleoIsInvited();
    await changeUserRoles(ada, { userId: id, roles: ['HELPDESK_AGENT'] });

    expect(await accept(cleo, token)).toMatchObject({ user: { roles: ['HELPDESK_AGENT'] } });
  });

  it('gives the same person the same result again, and changes nothing more (R35)', async () => {
    const { token } = await cleoIsInvited();
    const first = await accept(cleo, token);
    const before = await everything();

    expect(await accept(cleo, token)).toEqual(first);

    expect(await everything()).toEqual(before);
  });

  it('works once: another colleague with the link gets nothing', async () => {
    const { token } = await cleoIsInvited();
    await accept(cleo, token);
    const before = await everything();

    expect(await accept(aColleague('t_fabrikam', 'eve'), token)).toMatchObject({ reason: 'USED' });

    expect(await everything()).toEqual(before);
  });

  it('lets nobody in again who was shut out', async () => {
    const { ada, id, token } = await cleoIsInvited();
    await accept(cleo, token);
    await disableUser(ada, id);

    expect(await accept(cleo, token)).toMatchObject({ code: 'LINK_NOT_VALID', reason: 'USED' });

    expect(await storedUser(id)).toMatchObject({ status: 'DISABLED' });
  });

  it('raises nobody: who is a user already keeps their roles', async () => {
    const { fabrikam, ada } = await cleoIsInvited();
    await aMember(fabrikam, 'ben', ['HELPDESK_AGENT']);
    const { token } = await anInvited(ada, {
      email: 'ben2@fabrikam.example',
      roles: ['ADMIN_AGENT'],
      idempotencyKey: 'k2',
    });
    const before = await everything();

    expect(await accept(aPersonCalled(fabrikam, 'ben', { roles: ['HELPDESK_AGENT'] }), token)).toMatchObject({
      __typename: 'UserExistsError',
      code: 'USER_EXISTS',
    });

    expect(await everything()).toEqual(before);
  });

  it.each([
    ['somebody of another tenant', aColleague('t_tailspin')],
    ['staff', { ...aReviewer(), tenantId: 't_fabrikam' }],
  ])('is worthless for %s, and changes nothing', async (_who, viewer) => {
    const { token } = await cleoIsInvited();
    const before = await everything();

    expect(await accept(viewer, token)).toMatchObject({ code: 'LINK_NOT_VALID', reason: 'OTHER_TENANT' });

    expect(await everything()).toEqual(before);
  });

  it('takes no link that has run out, was replaced, was taken back or never was ours', async () => {
    const { ada, id, token } = await cleoIsInvited();
    const inAWeek = () => new Date(Date.now() + 7 * 24 * 3_600_000);
    expect(await acceptUserInvitation({ ...contextOf(cleo), now: inAWeek }, token)).toMatchObject({
      reason: 'EXPIRED',
    });

    await resendUserInvitation(ada, { userId: id, idempotencyKey: 'k' });
    expect(await accept(cleo, token)).toMatchObject({ reason: 'REPLACED' });
    expect(await storedUser(id)).toMatchObject({ status: 'INVITED' });

    await withdrawUserInvitation(ada, id);
    expect(await accept(cleo, token)).toMatchObject({ reason: 'WITHDRAWN' });
    expect(await accept(cleo, `${token}A`)).toMatchObject({ reason: 'UNKNOWN' });
    expect(await storedUser(id)).toBeNull();
  });

  it('is refused while the account is suspended, and changes nothing', async () => {
    const { token } = await cleoIsInvited();
    await OrganizationModel.updateOne({ _id: 'rsl_fabrikam' }, { state: 'SUSPENDED' });
    const before = await everything();

    expect(await accept(cleo, token)).toMatchObject({ code: 'ACCOUNT_SUSPENDED' });

    expect(await everything()).toEqual(before);
  });

  it('throws UNAUTHENTICATED for nobody', async () => {
    const { token } = await cleoIsInvited();
    await expect(acceptUserInvitation(contextOf(nobody), token)).rejects.toEqual(unauthenticated());
  });
});
