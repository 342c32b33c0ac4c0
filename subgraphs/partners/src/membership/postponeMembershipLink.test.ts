import { HistoryModel } from '@twotier/history';
import { useTestDatabase } from '@twotier/testkit';
import { aMembership, anEnrollment } from '../testing/enrollments';
import { allOfIt, asAdministrator, NOW } from '../testing/memberships';
import { postponeMembershipLink } from './postponeMembershipLink';

const postpone = () => postponeMembershipLink(asAdministrator(), 'enr_newco');

describe('postponeMembershipLink', () => {
  useTestDatabase();

  it('leaves the link for later and writes it down (R3)', async () => {
    const before = await anEnrollment();

    expect(await postpone()).toEqual({ enrollment: { ...before, isMembershipPostponed: true, version: 2 } });

    expect(await HistoryModel.find().lean()).toMatchObject([
      {
        subject: 'enr_newco',
        what: 'membership.postponed',
        parties: ['tenant:t_newco'],
        at: NOW,
        before: { isMembershipPostponed: false, version: 1 },
        after: { isMembershipPostponed: true, version: 2 },
      },
    ]);
  });

  it.each([
    ['is postponed already', { isMembershipPostponed: true }],
    ['is made', { membership: aMembership() }],
    ['is not asked for, on the short path', { isShortPath: true }],
  ])('changes nothing where the link %s', async (_what, given) => {
    const enrollment = await anEnrollment(given);
    const before = await allOfIt();

    expect(await postpone()).toEqual({ enrollment });

    expect(await allOfIt()).toEqual(before);
  });
});
