import type { BadInput } from './badInput.cases';

const started = (enrollmentId: unknown) => ({
  query: 'mutation ($input: StartMembershipSignInInput!) { startMembershipSignIn(input: $input) { __typename } }',
  variables: { input: { enrollmentId } },
});
const linked = (partnerId: unknown) => ({
  query: 'mutation ($input: LinkMembershipProfileInput!) { linkMembershipProfile(input: $input) { __typename } }',
  variables: { input: { enrollmentId: 'enr_newco', partnerId } },
});
/** What is wrong with a step of an enrollment, before partners is asked. */
export const badSteps: BadInput[] = [
  {
    what: 'an enrollment that is no id',
    body: started('newco'),
    message: 'startMembershipSignIn: input.enrollmentId is no id: a prefix, an underscore, letters and digits.',
  },
  {
    what: 'an operator of the database as a partner id',
    body: linked({ $ne: null }),
    message:
      'Variable "$input" got invalid value { $ne: null } at "input.partnerId"; String cannot represent a non string value: { $ne: null }',
  },
  {
    what: 'a number as a partner id',
    body: linked(4711001),
    message:
      'Variable "$input" got invalid value 4711001 at "input.partnerId"; String cannot represent a non string value: 4711001',
  },
  {
    what: 'a sign-in that lacks its state',
    body: { query: 'mutation { completeMembershipSignIn(input: { code: "c" }) { __typename } }' },
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: 'Field "CompleteMembershipSignInInput.state" of required type "String!" was not provided.',
  },
];

/** Countries, languages and addresses that there are not. */
export const badScalars: BadInput[] = [
  {
    what: 'a country that there is not',
    body: { query: '{ providers(filter: { countryCode: "XX" }) { totalCount } }' },
    message: 'providers: filter.countryCode is not a country by its two letters, such as DE.',
  },
  {
    what: 'a country that there is not, in a variable',
    body: {
      query:
        'query ($code: CountryCode!) { enrollmentRequirements(countryCode: $code, kind: RESELLER) { reviewWorkingDays } }',
      variables: { code: 'Germany' },
    },
    message: 'enrollmentRequirements: countryCode is not a country by its two letters, such as DE.',
  },
  {
    what: 'a language that is none',
    body: { query: '{ programmeLinks(locale: "not a language") { url } }' },
    message: 'programmeLinks: locale is not a language, such as en-US or zh-CN.',
  },
  {
    what: 'an address that is not https',
    body: {
      query:
        'mutation { appealEnrollment(input: { enrollmentId: "enr_1", comment: "c", evidence: ["javascript:alert(1)"] }) { __typename } }',
    },
    message: 'appealEnrollment: input.evidence[0] is not an https address, such as https://newco.example.',
  },
];

/** What is wrong with what reviewers and their counterparts say. */
export const badReviews: BadInput[] = [
  {
    what: 'an enrollment to approve that is no id',
    body: { query: 'mutation { approveEnrollment(input: { enrollmentId: "trey" }) { __typename } }' },
    message: 'approveEnrollment: input.enrollmentId is no id: a prefix, an underscore, letters and digits.',
  },
  {
    what: 'a rejection that lacks its reason',
    body: { query: 'mutation { rejectEnrollment(input: { enrollmentId: "enr_trey" }) { __typename } }' },
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: 'Field "RejectEnrollmentInput.reason" of required type "String!" was not provided.',
  },
  {
    what: 'a queue of a state that there is not',
    body: { query: '{ enrollments(filter: { state: [WAITING] }) { totalCount } }' },
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: 'Value "WAITING" does not exist in "EnrollmentState" enum.',
  },
  {
    what: 'a queue of 101 at once',
    body: { query: '{ enrollments(first: 101) { totalCount } }' },
    message: 'enrollments: first is 101; a page has 1 to 100 entries.',
  },
];
