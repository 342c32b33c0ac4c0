import { OutboxModel } from '@twotier/events';
import { nobody } from '@twotier/subgraph-kit';
import { useTestDatabase } from '@twotier/testkit';
import { HistoryModel } from '@twotier/history';
import { allSteps, anEnrollment, aPrimaryContact, storedEnrollment } from '../testing/enrollments';
import { aUser, contextOf, everything } from '../testing/world';
import { answerContactVerification } from './answerContactVerification';
import { contactVerification } from './contactVerification';

const at = new Date('2026-11-23T09:30:00Z');
const holder = (now = at) => ({ ...contextOf(nobody), now: () => now });
const verification = {
  linkVersion: 2,
  sentAt: at,
  expiresAt: new Date('2026-11-26T09:30:00Z'),
  answeredAt: null,
  sentOn: [],
};
const aWaiting = (given: object = {}) =>
  anEnrollment({ ...allSteps(), state: 'CONTACT_VERIFICATION', verification, ...given });
const link = (version = 2, id = 'enr_newco') => holder().links.write('verify', { id, version });
const yes = { signedUp: true, addressBelongsToOrganization: true };
const answer = (given: object = {}, context = holder()) =>
  answerContactVerification(context, { token: link(), ...yes, ...given });
const told = async () =>
  (await OutboxModel.find({ type: 'enrollment.progressed' }).sort('at').lean()).map(({ data }) => {
    const { step, recipients } = data as { step: string; recipients: { email: string }[] };
    return [step, ...recipients.map(({ email }) => email)];
  });

describe('answerContactVerification', () => {
  useTestDatabase();

  it('begins the review when both are confirmed (R4, R5)', async () => {
    await aWaiting();

    expect(await answer()).toEqual({
      isConfirmed: true,
      organizationName: 'Newco Cloud GmbH',
      reviewExpectedBy: new Date('2026-11-30T09:30:00Z'),
    });

    expect(await storedEnrollment()).toMatchObject({
      state: 'IN_REVIEW',
      waitingSince: at,
      primaryContact: { isVerified: true },
      verification: { answeredAt: at },
    });
    expect(await told()).toEqual([
      ['CONTACT_VERIFIED', 'nadia@newco.example'],
      ['REVIEW_STARTED', 'nadia@newco.example'],
    ]);
    expect(await HistoryModel.findOne({ what: 'enrollment.contactVerified' }).lean()).toMatchObject({
      byJob: 'primary contact',
      before: { state: 'CONTACT_VERIFICATION' },
      after: { state: 'IN_REVIEW' },
    });
  });

  it.each([
    { signedUp: false },
    { addressBelongsToOrganization: false },
    { signedUp: false, addressBelongsToOrganization: false },
  ])('stops the enrollment on %j, and tells the applicant and the reviewers (R4)', async (no) => {
    await aUser(null, 'robin', { email: 'robin@twotier.example' });
    await aWaiting();

    expect(await answer(no)).toEqual({
      isConfirmed: false,
      organizationName: 'Newco Cloud GmbH',
      reviewExpectedBy: null,
    });

    expect(await storedEnrollment()).toMatchObject({
      state: 'DRAFT',
      primaryContact: { isVerified: false },
      decision: { kind: 'CONTACT_DECLINED', decidedAt: at },
    });
    expect(await told()).toEqual([['STOPPED', 'nadia@newco.example', 'robin@twotier.example']]);
  });

  it.each([
    ['a used link', 'USED', { verification: { ...verification, answeredAt: at } }, undefined],
    ['a link that ran out', 'EXPIRED', { verification: { ...verification, expiresAt: at } }, undefined],
    ['the link of an earlier mail', 'REPLACED', {}, () => link(1)],
    ['a link of the future', 'UNKNOWN', {}, () => link(3)],
    ['the link of an enrollment that is not there', 'UNKNOWN', {}, () => link(2, 'enr_other')],
    ['a guessed link', 'UNKNOWN', {}, () => `enr_newco.2.${'A'.repeat(43)}`],
    ['a link for another purpose', 'UNKNOWN', {}, () => holder().links.write('join', { id: 'enr_newco', version: 2 })],
    ['10,000 characters', 'UNKNOWN', {}, () => 'x'.repeat(10_000)],
  ] as const)('takes no answer by %s, and changes nothing (R4, R27)', async (...[, reason, given, token]) => {
    await aWaiting(given);
    const before = await everything();
    const asked = token ? { token: token() } : {};

    expect(await answer(asked)).toMatchObject({ code: 'LINK_NOT_VALID', reason });
    expect(await contactVerification(holder(), token ? token() : link())).toMatchObject({
      code: 'LINK_NOT_VALID',
      reason,
    });
    expect(await everything()).toEqual(before);
  });

  it('counts one of two answers at once (R4)', async () => {
    await aWaiting();

    const answers = await Promise.all([answer(), answer({ signedUp: false })]);

    expect(answers.filter((one) => 'isConfirmed' in one)).toHaveLength(1);
    expect(answers.filter((one) => 'code' in one)).toHaveLength(1);
  });

  it('of an active account confirms the new address alone (R39)', async () => {
    await aWaiting({ state: 'ACTIVE', primaryContact: aPrimaryContact({ email: 'nora@newco.example' }) });

    expect(await answer()).toMatchObject({ isConfirmed: true, reviewExpectedBy: null });
    expect(await storedEnrollment()).toMatchObject({
      state: 'ACTIVE',
      primaryContact: { isVerified: true },
      waitingSince: null,
    });
    expect(await told()).toEqual([]);
  });
});

describe('contactVerification', () => {
  useTestDatabase();

  it('says what the link asks, and changes nothing', async () => {
    await aWaiting({ primaryContact: aPrimaryContact({ locale: 'zh-CN' }) });
    const before = await everything();

    expect(await contactVerification(holder(), link())).toEqual({
      __typename: 'ContactVerificationQuestion',
      organizationName: 'Newco Cloud GmbH',
      kind: 'RESELLER',
      contactName: 'Nadia Novak',
      email: 'nadia@newco.example',
      locale: 'zh-CN',
      expiresAt: new Date('2026-11-26T09:30:00Z'),
    });
    expect(await everything()).toEqual(before);
  });
});
