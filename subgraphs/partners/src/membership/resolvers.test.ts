import { useTestDatabase } from '@twotier/testkit';
import { useDirectories } from '../testing/directories';
import { anEnrollment, aTenantAdministrator, storedEnrollment } from '../testing/enrollments';
import { usePartnersOverHttp } from '../testing/partnersOverHttp';

const { directories, finishSignIn } = useDirectories();

const refusal = '... on UserError { __typename code }';

const START = `mutation { startMembershipSignIn(input: { enrollmentId: "enr_newco" }) {
  ... on StartMembershipSignInSuccess { url expiresAt } ${refusal} } }`;

const COMPLETE = `mutation ($input: CompleteMembershipSignInInput!) { completeMembershipSignIn(input: $input) {
  ... on CompleteMembershipSignInSuccess { enrollment { nextStep membershipProfiles {
    partnerId name type countryCode isActive isEnrolled canBeChosen reasons } } } ${refusal} } }`;

const STATE =
  'enrollment { nextStep isMembershipPostponed membershipProfiles { partnerId } membership { partnerId isActive } }';

/** The mutations that need nothing but the enrollment. */
const take = (mutation: string) =>
  `mutation { ${mutation}(input: { enrollmentId: "enr_newco" }) {
    ... on ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Success { ${STATE} } ${refusal} } }`;

const LINK = `mutation ($partnerId: String!) {
  linkMembershipProfile(input: { enrollmentId: "enr_newco", partnerId: $partnerId }) {
    ... on LinkMembershipProfileSuccess { enrollment { membership {
      partnerId name countryCode isActive benefits incentives competencies linkedAt refreshedAt } } }
    ... on PartnerIdNotUsableError { code reasons } } }`;

describe('the membership in the graph', () => {
  useTestDatabase();
  const { ask } = usePartnersOverHttp(directories);

  const newco = aTenantAdministrator();
  const answerTo = async (query: string, variables: object = {}) => {
    const { data, errors } = await ask<Record<string, object>>(newco, query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return Object.values(data ?? {})[0];
  };
  /** As this persona of the membership directory. */
  const signIn = async (persona: string) => {
    const { url } = (await answerTo(START)) as { url: string };
    return finishSignIn(url, persona);
  };

  it('shows the profiles of whoever signs in there, and why each can or cannot be chosen (R1)', async () => {
    await anEnrollment();

    const home = { countryCode: 'DE', isEnrolled: false };
    expect(await answerTo(COMPLETE, { input: await signIn('newco') })).toMatchObject({
      enrollment: {
        nextStep: 'MEMBERSHIP_PROFILE',
        membershipProfiles: [
          { partnerId: '1000000', type: 'GLOBAL', ...home, canBeChosen: false, reasons: ['GLOBAL_ACCOUNT'] },
          { partnerId: '1000001', type: 'LOCATION', ...home, isActive: true, canBeChosen: true, reasons: [] },
          { partnerId: '1000002', type: 'LOCATION', canBeChosen: false, reasons: ['OTHER_COUNTRY'] },
          { partnerId: '1000003', ...home, isActive: false, canBeChosen: false, reasons: ['INACTIVE'] },
        ],
      },
    });
  });

  it('links the one that can be chosen, with what it brings, and reads it again', async () => {
    await anEnrollment();
    await answerTo(COMPLETE, { input: await signIn('newco') });

    const { membershipProfiles } = (await storedEnrollment()) ?? {};
    const { benefits, incentives, competencies } = membershipProfiles?.[1] ?? {};
    const instant = expect.stringMatching(/^20.*Z$/) as string;
    expect(await answerTo(LINK, { partnerId: '1000001' })).toEqual({
      enrollment: {
        membership: {
          partnerId: '1000001',
          name: 'Newco Cloud GmbH (DE)',
          countryCode: 'DE',
          isActive: true,
          benefits,
          incentives,
          competencies,
          linkedAt: instant,
          refreshedAt: instant,
        },
      },
    });
    expect(await answerTo(take('refreshMembership'))).toMatchObject({
      enrollment: { membership: { partnerId: '1000001', isActive: true } },
    });
  });

  it('forgets it all, so that somebody can sign in with another', async () => {
    await anEnrollment();
    await answerTo(COMPLETE, { input: await signIn('newco') });
    await answerTo(LINK, { partnerId: '1000001' });

    expect(await answerTo(take('cancelMembershipSignIn'))).toMatchObject({
      enrollment: { nextStep: 'MEMBERSHIP_SIGN_IN', membershipProfiles: null, membership: null },
    });

    const result = await answerTo(COMPLETE, { input: await signIn('oldco') });
    expect(result).toMatchObject({
      enrollment: {
        membershipProfiles: expect.arrayContaining([
          expect.objectContaining({ countryCode: 'NL', isEnrolled: true, reasons: ['OTHER_COUNTRY'] }),
        ]) as object[],
      },
    });
  });

  it('takes each sign-in once, and only the code that belongs to it', async () => {
    await anEnrollment();
    const [first, second] = [await signIn('newco'), await signIn('oldco')];
    const notValid = { __typename: 'MembershipSignInNotValidError', code: 'MEMBERSHIP_SIGN_IN_NOT_VALID' };

    expect(await answerTo(COMPLETE, { input: { ...first, code: second.code } })).toEqual(notValid);
    expect(await answerTo(COMPLETE, { input: first })).toEqual(notValid);

    expect(await storedEnrollment()).toMatchObject({ membershipProfiles: null, version: 1 });
  });

  it('can be left for later', async () => {
    await anEnrollment();

    expect(await answerTo(take('postponeMembershipLink'))).toMatchObject({
      enrollment: { isMembershipPostponed: true, nextStep: 'LEGAL_BUSINESS_PROFILE' },
    });
  });

  it('refuses a partner id that was not shown', async () => {
    await anEnrollment();

    expect(await answerTo(LINK, { partnerId: '1000001' })).toEqual({
      code: 'PARTNER_ID_NOT_USABLE',
      reasons: ['NOT_SHOWN'],
    });
  });
});
