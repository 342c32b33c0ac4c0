import { OutboxModel } from '@twotier/events';
import { HistoryModel } from '@twotier/history';
import { useTestDatabase } from '@twotier/testkit';
import { ResellerRelationshipModel } from '../resellerRelationship/resellerRelationship.model';
import { aContext, anonymousContext } from '../testing/viewers';
import { whatDiffers } from '../testing/whatDiffers';
import { announced, aPartnership, aRelationship, cardOf, everything, organizations } from '../testing/world';
import { endResellerRelationship } from './endResellerRelationship';
import { requestRelationshipEnd } from './requestRelationshipEnd';

const at = (time: string) => ({ ...aContext('rsl_fabrikam', ['ADMIN_AGENT']), now: () => new Date(time) });
const fabrikam = at('2026-11-20T10:00:00Z');

/** Contoso shares Wingtip with Fabrikam; Northwind serves Wingtip, and Adatum works with Fabrikam. */
async function aRelationshipToEnd(): Promise<string> {
  await organizations('prv_contoso', 'prv_northwind', 'prv_adatum', cardOf('rsl_fabrikam', { name: 'Fabrikam' }));
  await organizations(cardOf('cus_wingtip', { name: 'Wingtip Toys' }));
  await aPartnership({ providerId: 'prv_contoso', resellerId: 'rsl_fabrikam' });
  await aPartnership({ providerId: 'prv_adatum', resellerId: 'rsl_fabrikam' });
  for (const partnerId of ['prv_contoso', 'prv_northwind'])
    await aRelationship({ partnerId, customerId: 'cus_wingtip' });
  return (await aRelationship({ partnerId: 'rsl_fabrikam', customerId: 'cus_wingtip' })).id;
}

describe('requestRelationshipEnd', () => {
  useTestDatabase();

  it('asks the customer and the providers that share it, and ends nothing (R24)', async () => {
    const id = await aRelationshipToEnd();

    expect(
      await requestRelationshipEnd(fabrikam, { resellerRelationshipId: id, reason: '  They move to Japan. ' }),
    ).toMatchObject({
      resellerRelationship: { id, status: 'ACTIVE' },
      requestedAt: new Date('2026-11-20T10:00:00Z'),
    });

    expect(await OutboxModel.findOne({ type: 'relationship.endRequested' }).lean()).toMatchObject({
      subject: id,
      data: {
        relationshipId: id,
        resellerId: 'rsl_fabrikam',
        resellerName: 'Fabrikam',
        customerId: 'cus_wingtip',
        customerName: 'Wingtip Toys',
        requestedAt: new Date('2026-11-20T10:00:00Z'),
        reason: 'They move to Japan.',
        providerIds: ['prv_contoso'],
      },
    });
    expect(await HistoryModel.findOne({ what: 'relationship.endRequested' }).lean()).toMatchObject({
      subject: id,
      parties: ['rsl_fabrikam', 'cus_wingtip'],
      byOrganizationId: 'rsl_fabrikam',
      after: { reason: 'They move to Japan.' },
    });
    expect(await ResellerRelationshipModel.findById(id).lean()).toMatchObject({ status: 'ACTIVE', version: 1 });
    expect(await whatDiffers()).toEqual([]);
  });

  it('asks once a day, and tells when it was (R35)', async () => {
    const resellerRelationshipId = await aRelationshipToEnd();
    await requestRelationshipEnd(fabrikam, { resellerRelationshipId });
    const before = await everything();

    expect(
      await requestRelationshipEnd(at('2026-11-21T09:59:59Z'), { resellerRelationshipId, reason: 'Still.' }),
    ).toMatchObject({ requestedAt: new Date('2026-11-20T10:00:00Z') });
    expect(await everything()).toEqual(before);

    expect(await requestRelationshipEnd(at('2026-11-21T10:00:00Z'), { resellerRelationshipId })).toMatchObject({
      requestedAt: new Date('2026-11-21T10:00:00Z'),
    });
    expect((await announced()).slice(-2)).toEqual(['relationship.endRequested', 'relationship.endRequested']);
  });

  it.each([
    { case: 'another reseller asks (R33)', context: aContext('rsl_tailspin'), code: 'NOT_FOUND' },
    {
      case: 'a provider asks that merely serves the customer (R33)',
      context: aContext('prv_northwind'),
      code: 'NOT_FOUND',
    },
    { case: 'nobody is signed in', context: anonymousContext(), code: 'NOT_FOUND' },
    { case: 'a sales agent asks', context: aContext('rsl_fabrikam', ['SALES_AGENT']), code: 'FORBIDDEN' },
    { case: 'the customer asks, who can end it', context: aContext('cus_wingtip'), code: 'RELATIONSHIP_NOT_ENDABLE' },
    { case: 'the provider asks, which can end it', context: aContext('prv_contoso'), code: 'RELATIONSHIP_NOT_ENDABLE' },
    { case: 'the reason is empty', context: fabrikam, code: 'INVALID_INPUT', reason: ' ' },
    { case: 'the reason has two lines', context: fabrikam, code: 'INVALID_INPUT', reason: 'One.\nTwo.' },
    { case: 'the reason is too long', context: fabrikam, code: 'INVALID_INPUT', reason: 'a'.repeat(501) },
    { case: 'the reason hides something', context: fabrikam, code: 'INVALID_INPUT', reason: 'a\u202Eb' },
  ])('refuses and changes nothing when $case', async ({ context, code, reason }) => {
    const resellerRelationshipId = await aRelationshipToEnd();
    const before = await everything();

    const refusal = await requestRelationshipEnd(context, { resellerRelationshipId, reason: reason ?? null });

    expect(refusal).toMatchObject({ code });
    if (code === 'RELATIONSHIP_NOT_ENDABLE') {
      expect(refusal).toMatchObject({ blockers: [{ code: 'NOT_YOURS_TO_END', mendableBy: ['RESELLER'] }] });
    }
    expect(await everything()).toEqual(before);
  });

  it('refuses and changes nothing when it has ended', async () => {
    const resellerRelationshipId = await aRelationshipToEnd();
    await endResellerRelationship(aContext('cus_wingtip'), resellerRelationshipId);
    const before = await everything();

    expect(await requestRelationshipEnd(fabrikam, { resellerRelationshipId })).toMatchObject({
      code: 'RELATIONSHIP_NOT_ENDABLE',
      blockers: [{ code: 'RELATIONSHIP_ENDED' }],
    });

    expect(await everything()).toEqual(before);
  });
});
