import type { EnrollmentState } from '../__generated__/schema';
import { ENROLLMENT_STATES, type EnrollmentRecord } from '../enrollment/enrollment';
import { aMembership } from '../testing/enrollments';
import { aProfile, aShownProfile, NOW, SHOWN_AT } from '../testing/memberships';
import { canLink, isShortPathWith, membershipOf, refreshed, whyNotLinkable } from './membership';

const enrollment = (given: Partial<EnrollmentRecord>) =>
  ({
    state: 'DRAFT',
    countryCode: 'DE',
    isMembershipPostponed: false,
    membership: null,
    isShortPath: false,
    ...given,
  }) as EnrollmentRecord;

describe('whyNotLinkable', () => {
  it('has no reason against an active location in the tenant’s country (R1)', () => {
    expect(whyNotLinkable(aShownProfile(), 'DE')).toEqual([]);
  });

  it.each([
    ['GLOBAL_ACCOUNT', { type: 'GLOBAL' as const }],
    ['INACTIVE', { isActive: false }],
    ['OTHER_COUNTRY', { countryCode: 'AT' }],
    ['LINKED_ALREADY', { isLinkedElsewhere: true }],
  ])('says %s of %j (R1, R2)', (reason, given) => {
    expect(whyNotLinkable(aShownProfile(given), 'DE')).toEqual([reason]);
  });

  it('gives every reason at once', () => {
    const profile = aShownProfile({ type: 'GLOBAL', isActive: false, countryCode: 'FR', isLinkedElsewhere: true });

    expect(whyNotLinkable(profile, 'DE')).toEqual(['GLOBAL_ACCOUNT', 'INACTIVE', 'OTHER_COUNTRY', 'LINKED_ALREADY']);
  });
});

describe('canLink', () => {
  it.each(ENROLLMENT_STATES)(
    'says of %s that was not postponed: in a draft, and in an account without link',
    (state) => {
      expect(canLink(enrollment({ state }))).toBe(state === 'DRAFT' || state === 'ACTIVE');
    },
  );

  it.each<[EnrollmentState, boolean]>([
    ['DRAFT', true],
    ['CONTACT_VERIFICATION', true],
    ['IN_REVIEW', true],
    ['REJECTED', true],
    ['ACTIVE', true],
    ['SUSPENDED', false],
  ])('while it is postponed, says of %s: %s (R3)', (state, expected) => {
    expect(canLink(enrollment({ state, isMembershipPostponed: true }))).toBe(expected);
  });

  it('allows no second choice in an account that has its link', () => {
    expect(canLink(enrollment({ state: 'ACTIVE', membership: aMembership() }))).toBe(false);
  });

  it('allows no second choice once the postponed link is made', () => {
    expect(canLink(enrollment({ state: 'IN_REVIEW', isMembershipPostponed: true, membership: aMembership() }))).toBe(
      false,
    );
  });
});

describe('membershipOf', () => {
  it('copies the profile as it was shown', () => {
    expect(membershipOf(aShownProfile(), NOW)).toEqual(aMembership({ linkedAt: NOW, refreshedAt: SHOWN_AT }));
  });
});

describe('refreshed', () => {
  const known = aMembership({ isEnrolled: true });

  it('takes over all that the directory says', () => {
    const said = aProfile({
      name: 'Newco Hamburg',
      isActive: false,
      countryCode: 'FR',
      benefits: [],
      incentives: ['A'],
    });

    expect(refreshed(known, { ...said, competencies: ['B'] }, NOW)).toEqual({
      ...known,
      name: 'Newco Hamburg',
      countryCode: 'FR',
      isActive: false,
      isEnrolled: false,
      benefits: [],
      incentives: ['A'],
      competencies: ['B'],
      refreshedAt: NOW,
    });
  });

  it.each([
    ['is gone', null],
    ['has become a global account', aProfile({ type: 'GLOBAL', name: 'Newco (global)', isEnrolled: true })],
  ])('keeps what was known of a location that %s, as not in force', (_what, profile) => {
    expect(refreshed(known, profile, NOW)).toEqual({ ...known, isActive: false, isEnrolled: false, refreshedAt: NOW });
  });
});

describe('isShortPathWith', () => {
  it.each([
    ['enrolled and in force', aMembership({ isEnrolled: true }), true],
    ['not enrolled', aMembership(), false],
    ['enrolled, but no longer in force', aMembership({ isEnrolled: true, isActive: false }), false],
    ['enrolled, but moved to another country', aMembership({ isEnrolled: true, countryCode: 'FR' }), false],
    ['not there', null, false],
  ])('of a draft whose membership is %s (R9)', (_what, membership, expected) => {
    expect(isShortPathWith(enrollment({ isShortPath: !expected }), membership)).toBe(expected);
  });

  it.each(ENROLLMENT_STATES.filter((state) => state !== 'DRAFT'))('stays as it was in %s', (state) => {
    const membership = aMembership({ isEnrolled: true });

    expect(isShortPathWith(enrollment({ state, isShortPath: false }), membership)).toBe(false);
    expect(isShortPathWith(enrollment({ state, isShortPath: true }), null)).toBe(true);
  });
});
