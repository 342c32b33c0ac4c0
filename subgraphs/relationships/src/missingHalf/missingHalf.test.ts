import { countQueries, useTestDatabase } from '@twotier/testkit';
import mongoose from 'mongoose';
import { endResellerRelationship } from '../removal/endResellerRelationship';
import { customerListOf } from '../resellerRelationship/customerListOf';
import { anInvitation } from '../testing/invitations';
import { aContext } from '../testing/viewers';
import { aPartnership, aRelationship, aSharedCustomer, organizations } from '../testing/world';
import { whatDiffers } from '../testing/whatDiffers';
import { mendingInvitationsOf } from './mendingInvitationsOf';
import { missingHalfOf } from './missingHalf';

const at = new Date('2024-06-01T00:00:00Z');
const owners = { prv_contoso: 'PROVIDER', rsl_fabrikam: 'RESELLER' } as const;

/** What a partner's list says of each of its customers: what it lacks, and in which partnerships it could be had. */
async function seenBy(partnerId: keyof typeof owners, args: Parameters<typeof customerListOf>[2] = {}) {
  const context = aContext(partnerId);
  const list = await customerListOf(context, { id: partnerId, kind: owners[partnerId] }, args);
  if (!list) throw new Error('hidden');
  const { rows } = await context.loaders.customerLists.page(list);
  return Promise.all(
    rows.map(async (relationship) => {
      const entry = { list, relationship };
      const mending = await mendingInvitationsOf(context, entry);
      return [
        relationship.customerId,
        missingHalfOf(entry),
        mending.map(({ kind, partnership, wish }) => [kind, partnership.id, ...wish.partnerIds]),
      ];
    }),
  );
}

describe('the missing half of a customer', () => {
  useTestDatabase();

  it('is told to who serves it, with the invitations that would bring it', async () => {
    await organizations('prv_contoso', 'prv_northwind', 'rsl_fabrikam', 'cus_lucerne', 'cus_proseware', 'cus_wingtip');
    const first = await aPartnership({ providerId: 'prv_contoso', resellerId: 'rsl_fabrikam', since: new Date(0) });
    const second = await aPartnership({ providerId: 'prv_northwind', resellerId: 'rsl_fabrikam', since: at });
    await aSharedCustomer('prv_contoso', 'rsl_fabrikam', 'cus_wingtip');
    await aRelationship({ partnerId: 'rsl_fabrikam', customerId: 'cus_lucerne' });
    await aRelationship({ partnerId: 'prv_contoso', customerId: 'cus_proseware' });

    expect(await seenBy('rsl_fabrikam')).toEqual([
      [
        'cus_lucerne',
        'MISSING_PROVIDER',
        [
          ['NEW_CUSTOMER', second.id, 'prv_northwind'],
          ['NEW_CUSTOMER', first.id, 'prv_contoso'],
        ],
      ],
      ['cus_wingtip', null, []],
    ]);
    expect(await seenBy('prv_contoso')).toEqual([
      ['cus_proseware', 'MISSING_RESELLER', [['NEW_CUSTOMER', first.id, 'rsl_fabrikam']]],
      ['cus_wingtip', null, []],
    ]);
    // Wingtip lacks no provider, and yet this one.
    expect(await seenBy('rsl_fabrikam', { filter: { missingIn: second.id } })).toEqual([
      ['cus_lucerne', 'MISSING_PROVIDER', [['NEW_CUSTOMER', second.id, 'prv_northwind']]],
      ['cus_wingtip', null, [['NEW_CUSTOMER', second.id, 'prv_northwind']]],
    ]);
    expect(await seenBy('rsl_fabrikam', { asOf: new Date() })).toEqual([
      ['cus_wingtip', null, []],
      ['cus_lucerne', null, []],
    ]);
  });

  it('is missing again when the last partner of that kind ends, and not before', async () => {
    await organizations('prv_contoso', 'prv_northwind', 'rsl_fabrikam', 'cus_wingtip');
    await aSharedCustomer('prv_contoso', 'rsl_fabrikam', 'cus_wingtip');
    const contoso = await aRelationship({ partnerId: 'prv_contoso', customerId: 'cus_wingtip' });
    const northwind = await aRelationship({ partnerId: 'prv_northwind', customerId: 'cus_wingtip' });
    const lack = async () => (await seenBy('rsl_fabrikam')).map(([, half]) => half);

    expect(await lack()).toEqual([null]);
    await endResellerRelationship(aContext('prv_contoso'), contoso.id);
    expect(await lack()).toEqual([null]);
    await endResellerRelationship(aContext('prv_northwind'), northwind.id);
    expect(await lack()).toEqual(['MISSING_PROVIDER']);
    await aRelationship({ partnerId: 'prv_contoso', customerId: 'cus_wingtip' });
    expect(await lack()).toEqual([null]);
    expect(await whatDiffers()).toEqual([]);
  });

  it('is mended for a whole page by one look at the partnerships, and one at what waits', async () => {
    await organizations('prv_contoso', 'rsl_fabrikam', 'cus_a', 'cus_b', 'cus_c');
    const { id } = await aPartnership({ providerId: 'prv_contoso', resellerId: 'rsl_fabrikam' });
    for (const customerId of ['cus_a', 'cus_b', 'cus_c'])
      await aRelationship({ partnerId: 'rsl_fabrikam', customerId });
    const invitation = await anInvitation(aContext('rsl_fabrikam'), {
      kind: 'NEW_CUSTOMER',
      partnershipId: id,
      organizationId: 'cus_b',
    });
    const context = aContext('rsl_fabrikam');
    const list = await customerListOf(context, { id: 'rsl_fabrikam', kind: 'RESELLER' }, {});
    if (!list) throw new Error('hidden');
    const { rows } = await context.loaders.customerLists.page(list);

    const counted = await countQueries([mongoose.connection.name], async () => {
      const mending = await Promise.all(
        rows.map((relationship) => mendingInvitationsOf(context, { list, relationship })),
      );
      expect(mending.flat()).toHaveLength(3);
      const pending = mending.flat().map(({ wish }) => context.loaders.pendingInvitationByWish.load(wish));
      expect((await Promise.all(pending)).map((one) => one?.id)).toEqual([undefined, invitation.id, undefined]);
    });
    expect(counted.byCommand.map(({ collection }) => collection)).toEqual(['partnerships', 'invitations']);
  });
});
