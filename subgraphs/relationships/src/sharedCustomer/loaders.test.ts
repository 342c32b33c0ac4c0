import { useTestDatabase } from '@twotier/testkit';
import { endPartnership } from '../partnership/endPartnership';
import { aContext } from '../testing/viewers';
import { aPartnership, aSharedCustomer, organizations } from '../testing/world';
import { sharedCustomerListOf } from './sharedCustomerListOf';

const pair = { providerId: 'prv_contoso', resellerId: 'rsl_fabrikam' };

describe('shared customers of a partnership', () => {
  useTestDatabase();

  it('are none of an ended one, though the pair has a newer one that shares them (R15)', async () => {
    await organizations('prv_contoso', 'rsl_fabrikam', 'cus_wingtip');
    const { id: former } = await aPartnership(pair);
    await endPartnership(aContext('rsl_fabrikam'), former);
    const { id: present } = await aPartnership(pair);
    await aSharedCustomer('prv_contoso', 'rsl_fabrikam', 'cus_wingtip');

    const context = aContext('prv_contoso');
    const { partnershipById, sharedPageByPartnership, sharedTotalByPartnership } = context.loaders;
    const shared = async (id: string) => {
      const partnership = await partnershipById.load(id);
      if (!partnership) throw new Error(`${id} is hidden`);
      const { selection } = sharedCustomerListOf(context, partnership, {});
      const [page, total] = await Promise.all([
        sharedPageByPartnership(selection).load(partnership),
        sharedTotalByPartnership(selection).load(partnership),
      ]);
      return { customers: page.rows.map(({ customerId }) => customerId), total: total.count };
    };

    expect(await Promise.all([former, present].map(shared))).toEqual([
      { customers: [], total: 0 },
      { customers: ['cus_wingtip'], total: 1 },
    ]);
  });
});
