import { finishSignIn, startGraph, type Graph } from '@twotier/testkit';
import { TestSmtpServer, type ReceivedMail } from '@twotier/testkit/smtpServer';
import { eventually } from './setup/eventually';

type Result = { __typename: string; message?: string } & Record<string, unknown>;
type Enrollment = Record<string, unknown> & { id: string; nextStep: string | null; state: string };

const NEXT = 'enrollment { id state nextStep }';
const said = '... on UserError { code message }';

const MUTATIONS = {
  start: `mutation ($input: StartEnrollmentInput!) { result: startEnrollment(input: $input) { __typename ${said} ... on StartEnrollmentSuccess { ${NEXT} } } }`,
  signIn: `mutation ($input: StartMembershipSignInInput!) { result: startMembershipSignIn(input: $input) { __typename ${said} ... on StartMembershipSignInSuccess { url } } }`,
  complete: `mutation ($input: CompleteMembershipSignInInput!) { result: completeMembershipSignIn(input: $input) { __typename ${said} ... on CompleteMembershipSignInSuccess { enrollment { id state nextStep membershipProfiles { partnerId type countryCode isActive canBeChosen reasons } } } } }`,
  link: `mutation ($input: LinkMembershipProfileInput!) { result: linkMembershipProfile(input: $input) { __typename ${said} ... on LinkMembershipProfileSuccess { enrollment { id state nextStep membership { partnerId benefits } } } } }`,
  legal: `mutation ($input: SaveLegalBusinessProfileInput!) { result: saveLegalBusinessProfile(input: $input) { __typename ${said} ... on SaveLegalBusinessProfileSuccess { ${NEXT} } } }`,
  contact: `mutation ($input: SavePrimaryContactInput!) { result: savePrimaryContact(input: $input) { __typename ${said} ... on SavePrimaryContactSuccess { ${NEXT} } } }`,
  support: `mutation ($input: SaveSupportProfileInput!) { result: saveSupportProfile(input: $input) { __typename ${said} ... on SaveSupportProfileSuccess { ${NEXT} } } }`,
  submit: `mutation ($input: SubmitEnrollmentInput!) { result: submitEnrollment(input: $input) { __typename ${said} ... on SubmitEnrollmentSuccess { ${NEXT} } } }`,
  answer: `mutation ($input: AnswerContactVerificationInput!) { result: answerContactVerification(input: $input) { __typename ${said} ... on AnswerContactVerificationSuccess { isConfirmed organizationName } } }`,
  approve: `mutation ($input: ApproveEnrollmentInput!) { result: approveEnrollment(input: $input) { __typename ${said} ... on ApproveEnrollmentSuccess { enrollment { id state nextStep organization { id name } } } } }`,
};

describe('an enrollment, from the first sign-in to an active account', () => {
  let graph: Graph;
  let smtp: TestSmtpServer;
  beforeAll(async () => {
    smtp = await TestSmtpServer.start();
    graph = await startGraph({ smtpUrl: smtp.url });
  }, 90_000);
  afterAll(async () => {
    await graph.stop();
    await smtp.die();
  });

  async function take(persona: string | null, step: keyof typeof MUTATIONS, input: object): Promise<Result> {
    const { data, errors } = await graph.ask<{ result: Result }>(persona, MUTATIONS[step], { input });
    if (!data) throw new Error(JSON.stringify(errors));
    return data.result;
  }
  /** Takes a step that has to succeed, and says where the enrollment stands. */
  async function go(persona: string | null, step: keyof typeof MUTATIONS, input: object): Promise<Enrollment> {
    const result = await take(persona, step, input);
    if (!result.enrollment) throw new Error(JSON.stringify(result));
    return result.enrollment as Enrollment;
  }
  const mailsTo = (address: string) => smtp.mails.filter(({ recipients }) => recipients.includes(address));
  const subjects = async (address: string) =>
    Promise.all(mailsTo(address).map(async (mail) => (await mail.read()).subject ?? ''));
  const arrive = (address: string, count: number): Promise<ReceivedMail[]> =>
    eventually(
      async () => mailsTo(address),
      (mails) => mails.length >= count,
    );
  async function linkIn(mails: ReceivedMail[]): Promise<string> {
    for (const mail of mails) {
      const token = /\/verify\/([\w.-]+)/.exec((await mail.read()).text ?? '')?.[1];
      if (token) return token;
    }
    throw new Error('No mail has the link.');
  }

  /** Signs in to the membership directory, and links the profile that can be chosen. */
  async function linkMembership(persona: string, enrollmentId: string): Promise<Enrollment> {
    const { url } = (await take(persona, 'signIn', { enrollmentId })) as Result & { url: string };
    const shown = await go(persona, 'complete', await finishSignIn(url, persona));
    const profiles = shown.membershipProfiles as { partnerId: string; canBeChosen: boolean; reasons: string[] }[];
    expect(profiles.map(({ canBeChosen, reasons }) => canBeChosen === (reasons.length === 0))).not.toContain(false);
    const [chosen] = profiles.filter(({ canBeChosen }) => canBeChosen);
    return go(persona, 'link', { enrollmentId, partnerId: chosen?.partnerId });
  }

  it('takes a reseller whose tenant is created on the way, in English (R1 to R8)', async () => {
    const created = await graph.ask<{ createTenant: Result }>(
      null,
      `mutation { createTenant(input: { name: "Brightsky Ltd", label: "brightsky", countryCode: "GB",
         administratorName: "Bea Bright", idempotencyKey: "brightsky-2026-11-25" }) {
         __typename ... on CreateTenantSuccess { domain signInName } ${said} } }`,
    );
    expect(created.data?.createTenant).toMatchObject({ domain: 'brightsky.twotier.example', signInName: 'brightsky' });

    const { id: enrollmentId } = await go('brightsky', 'start', { kind: 'RESELLER' });
    expect(await linkMembership('brightsky', enrollmentId)).toMatchObject({ nextStep: 'LEGAL_BUSINESS_PROFILE' });
    const address = { line1: '1 High Street', city: 'London', postalCode: 'SW1A 1AA' };
    await go('brightsky', 'legal', { enrollmentId, name: 'Brightsky Ltd', address });
    const email = 'bea@brightsky.twotier.example';
    const contact = { displayName: 'Bea Bright', email, phone: '+44 20 7946 0000', locale: 'en-GB' };
    await go('brightsky', 'contact', { enrollmentId, ...contact });
    const ready = await go('brightsky', 'support', { enrollmentId, email: 'help@brightsky.example' });
    expect(ready).toMatchObject({ state: 'DRAFT', nextStep: 'SUBMIT' });

    expect(await go('brightsky', 'submit', { enrollmentId })).toMatchObject({ nextStep: 'CONTACT_CONFIRMATION' });
    const token = await linkIn(await arrive(email, 2));
    expect(await take(null, 'answer', { token, signedUp: true, addressBelongsToOrganization: true })).toMatchObject({
      isConfirmed: true,
      organizationName: 'Brightsky Ltd',
    });
    const approved = await go('reviewer', 'approve', { enrollmentId });
    expect(approved).toMatchObject({ state: 'ACTIVE', nextStep: null, organization: { name: 'Brightsky Ltd' } });

    await arrive(email, 5);
    expect(new Set(await subjects(email)).size).toBe(5);
    const { data } = await eventually(
      () => graph.ask('brightsky', '{ viewer { organization { __typename name countryCode } user { roles } } }'),
      (answer) => JSON.stringify(answer.data).includes('Brightsky'),
    );
    expect(data).toEqual({
      viewer: {
        organization: { __typename: 'Reseller', name: 'Brightsky Ltd', countryCode: 'GB' },
        user: { roles: ['GLOBAL_ADMIN', 'ADMIN_AGENT'] },
      },
    });
  }, 60_000);

  it('takes a provider in Chinese while no mail can be sent, and shows it in the directory (R5, R30)', async () => {
    await smtp.die();
    const { id: enrollmentId } = await go('qingyun', 'start', { kind: 'PROVIDER', locale: 'zh-CN' });
    await linkMembership('qingyun', enrollmentId);
    const address = { line1: '建国路 1 号', city: '北京', postalCode: '100000' };
    await go('qingyun', 'legal', { enrollmentId, name: '青云科技有限公司', address });
    const email = 'liwei@qingyun.example';
    const contact = { displayName: '李伟', email, phone: '+86 10 5555 0100', locale: 'zh-CN' };
    await go('qingyun', 'contact', { enrollmentId, ...contact });
    await go('qingyun', 'support', { enrollmentId, email: 'help@qingyun.example' });
    await go('qingyun', 'submit', { enrollmentId });
    await smtp.revive();
    const token = await linkIn(await arrive(email, 2));
    await take(null, 'answer', { token, signedUp: true, addressBelongsToOrganization: true });
    expect(await go('reviewer', 'approve', { enrollmentId })).toMatchObject({ state: 'ACTIVE' });

    await arrive(email, 5);
    for (const subject of await subjects(email)) expect(subject).toMatch(/\p{Script=Han}/u);
    const { data } = await graph.ask(
      null,
      '{ providers(filter: { countryCode: "CN" }) { totalCount edges { node { name countryCode } } } }',
    );
    expect(data).toEqual({
      providers: { totalCount: 1, edges: [{ node: { name: '青云科技有限公司', countryCode: 'CN' } }] },
    });
  }, 60_000);
});
