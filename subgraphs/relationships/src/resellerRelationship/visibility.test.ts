import { useTestDatabase } from '@twotier/testkit';
import { aContext } from '../testing/viewers';
import { aPartnership, aRelationship, organizations } from '../testing/world';
import { relationshipListOf } from './relationshipListOf';
import { relationshipBindingOf } from './resellerRelationship';
import { ResellerRelationshipModel } from './resellerRelationship.model';

describe('visibility of reseller relationships', () => {
  useTestDatabase();
  beforeEach(async () => {
    await organizations('prv_contoso', 'rsl_fabrikam', 'cus_wingtip');
    await aPartnership({ providerId: 'prv_contoso', resellerId: 'rsl_fabrikam' });
    await aRelationship({ id: 'rel_reseller', partnerId: 'rsl_fabrikam', customerId: 'cus_wingtip' });
  });

  it('ends for who shares the customer with the half that ended, whatever is asked for beside it (R25)', async () => {
    const { id: ended } = await aRelationship({ partnerId: 'prv_contoso', customerId: 'cus_wingtip' });
    await ResellerRelationshipModel.updateOne({ _id: ended }, { status: 'ENDED', endedAt: new Date() });
    const { id: lasting } = await aRelationship({ partnerId: 'prv_contoso', customerId: 'cus_wingtip' });

    const seenBy = async (organization: string) => {
      const { relationshipById } = aContext(organization).loaders;
      const found = await relationshipById.loadMany([ended, lasting]);
      return found.map((one) => (one && 'id' in one ? one.id : one));
    };

    expect(await seenBy('rsl_fabrikam')).toEqual([null, lasting]);
    expect(await seenBy('prv_contoso')).toEqual([ended, lasting]);
    expect(await seenBy('cus_wingtip')).toEqual([ended, lasting]);
  });

  it("gives each viewer's list of one customer cursors of its own (R32)", async () => {
    const customer = aContext('cus_wingtip');
    const after = customer.cursors.encode(
      relationshipBindingOf(customer.viewer, { customerId: 'cus_wingtip', asOf: null }),
      [0, 'rel_reseller'],
    );

    expect(await relationshipListOf(customer, 'cus_wingtip', { after })).toMatchObject({ customerId: 'cus_wingtip' });
    await expect(relationshipListOf(aContext('rsl_fabrikam'), 'cus_wingtip', { after })).rejects.toMatchObject({
      extensions: { code: 'INVALID_INPUT' },
    });
  });
});
