import { ENROLLMENT_STEPS } from '@twotier/events';
import { useTestDatabase } from '@twotier/testkit';
import { ada, allDeliveries, anInvitation, aProgress, handleMails } from '../testing/deliveries';

useTestDatabase();

const expiresAt = new Date('2026-11-23T10:00:00Z');

describe('an event that people are to be told of', () => {
  it('becomes one delivery for each recipient, with what the mail needs (R5, R30)', async () => {
    const grace = { displayName: 'Grace Hopper', email: 'grace@fabrikam.example', locale: 'zh-CN' };
    const progress = aProgress({ step: 'REJECTED', reason: 'No such company.', recipients: [ada, grace] });
    await handleMails(progress);

    const rows = await allDeliveries();

    expect(rows.sort((a, b) => a.address.localeCompare(b.address))).toMatchObject([
      {
        reason: `${progress.id} ada@fabrikam.example`,
        kind: 'ENROLLMENT_REJECTED',
        about: 'enr_fabrikam',
        ...{ address: 'ada@fabrikam.example', displayName: 'Ada Lovelace', locale: 'en-US' },
        ...{ status: 'PENDING', createdAt: progress.at, nextAttemptAt: progress.at, attemptCount: 0, link: null },
        data: { organizationName: 'Fabrikam', partnerKind: 'RESELLER', reason: 'No such company.' },
      },
      { address: 'grace@fabrikam.example', displayName: 'Grace Hopper', locale: 'zh-CN' },
    ]);
  });

  it('changes nothing when it is handled again (R30)', async () => {
    const events = [aProgress(), anInvitation()];
    await handleMails(...events);
    const before = await allDeliveries();

    await handleMails(...events);

    expect(await allDeliveries()).toEqual(before);
    expect(before).toHaveLength(2);
  });

  it.each(ENROLLMENT_STEPS)('has a kind of mail for %s', async (step) => {
    await handleMails(aProgress({ step }));

    expect(await allDeliveries()).toMatchObject([{ kind: `ENROLLMENT_${step}`, status: 'PENDING' }]);
  });

  it('leaves of a link what it is derived from, never the link (R27)', async () => {
    await handleMails(aProgress({ step: 'VERIFICATION_REQUESTED', link: { version: 2, expiresAt } }), anInvitation());

    const stored = new Map((await allDeliveries()).map(({ about, link }) => [about, link]));
    expect(Object.fromEntries(stored)).toEqual({
      enr_fabrikam: { purpose: 'verify', id: 'enr_fabrikam', version: 2, expiresAt },
      usr_ada: { purpose: 'join', id: 'usr_ada', version: 1, expiresAt: new Date('2099-01-01T10:00:00Z') },
    });
  });

  it.each([
    'ada@fabrikam.example, eve@evil.example',
    'ada@fabrikam.example\r\nBcc: eve@evil.example',
    'Ada <ada@fabrikam.example>',
    `ada@${'x'.repeat(10_000)}.example`,
    undefined as unknown as string,
    { $ne: '' } as unknown as string,
  ])('fails in the open for what is no address (%#), and brings the others', async (email) => {
    await handleMails(aProgress({ recipients: [{ ...ada, email }, ada] }));

    const rows = await allDeliveries();

    expect(rows.filter(({ status }) => status === 'PENDING')).toMatchObject([{ address: 'ada@fabrikam.example' }]);
    expect(rows.filter(({ status }) => status === 'FAILED')).toMatchObject([
      {
        attemptCount: 0,
        failure: expect.stringMatching(/^The address cannot be used: (it|there) is .*[.]$/) as string,
      },
    ]);
    expect(rows).toHaveLength(2);
  });

  it('tells nobody when nobody is to be told', async () => {
    await handleMails(aProgress({ recipients: [] }));

    expect(await allDeliveries()).toEqual([]);
  });
});
