import { OutboxModel } from '@twotier/events';
import { nobody } from '@twotier/subgraph-kit';
import { useTestDatabase } from '@twotier/testkit';
import {
  allSteps,
  anEnrollment,
  aPrimaryContact,
  aTenantAdministrator,
  storedEnrollment,
} from '../testing/enrollments';
import { contextOf, everything } from '../testing/world';
import { openLink } from './openLink';
import { resendContactVerification } from './resendContactVerification';

const start = new Date('2026-11-23T09:30:00Z');
const minutesLater = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const verification = { linkVersion: 1, sentAt: start, expiresAt: minutesLater(72 * 60), answeredAt: null, sentOn: [] };
const aWaiting = (given: object = {}) =>
  anEnrollment({ ...allSteps(), state: 'CONTACT_VERIFICATION', verification, ...given });
const resend = (idempotencyKey: string, now = start, viewer = aTenantAdministrator()) =>
  resendContactVerification({ ...contextOf(viewer), now: () => now }, { enrollmentId: 'enr_newco', idempotencyKey });

describe('resendContactVerification', () => {
  useTestDatabase();

  it('sends a new link, and the old one dies (R4, R27)', async () => {
    await aWaiting();
    const at = minutesLater(10);

    expect(await resend('k1', at)).toMatchObject({ enrollment: { verification: { linkVersion: 2 } } });

    expect(await storedEnrollment()).toMatchObject({
      verification: { linkVersion: 2, sentAt: at, expiresAt: minutesLater(72 * 60 + 10), sentOn: [at] },
    });
    expect(await OutboxModel.find().lean()).toMatchObject([
      { data: { step: 'VERIFICATION_REQUESTED', link: { version: 2 } } },
    ]);
    const { links, ...context } = { ...contextOf(nobody), now: () => at };
    const old = links.write('verify', { id: 'enr_newco', version: 1 });
    expect(await openLink({ ...context, links }, old)).toMatchObject({ reason: 'REPLACED' });
  });

  it('sends one mail for one key (R35)', async () => {
    await aWaiting();

    await Promise.all([resend('k1'), resend('k1')]);
    await resend('k1');

    expect(await OutboxModel.countDocuments()).toBe(1);
    expect(await storedEnrollment()).toMatchObject({ verification: { linkVersion: 2 } });
  });

  it('sends five a day, and says when the next can go (R4)', async () => {
    await aWaiting();
    for (const n of [1, 2, 3, 4, 5]) await resend(`k${n}`, minutesLater(n));
    const before = await everything();

    expect(await resend('k6', minutesLater(61))).toMatchObject({
      code: 'RATE_LIMITED',
      retryAfterSeconds: 23 * 60 * 60,
    });
    expect(await everything()).toEqual(before);
    expect(await resend('k6', minutesLater(24 * 60 + 1))).toMatchObject({ enrollment: { id: 'enr_newco' } });
  });

  it.each([
    ['a draft', { state: 'DRAFT' }],
    ['one in review', { state: 'IN_REVIEW' }],
    [
      'an active account whose contact is confirmed',
      { state: 'ACTIVE', primaryContact: aPrimaryContact({ isVerified: true }) },
    ],
  ])('is out of turn for %s', async (_what, given) => {
    await aWaiting(given);
    const before = await everything();

    expect(await resend('k1')).toMatchObject({ code: 'STEP_OUT_OF_TURN' });
    expect(await everything()).toEqual(before);
  });

  it('refuses a key that cannot be used, and strangers as if there were nothing (R33, R35)', async () => {
    await aWaiting();
    const before = await everything();

    expect(await resend('')).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'idempotencyKey' }] });
    expect(await resend('k1', start, aTenantAdministrator('other'))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await everything()).toEqual(before);
  });
});
