import { useTestDatabase } from '@twotier/testkit';
import { endPartnership } from '../partnership/endPartnership';
import { aContext } from '../testing/viewers';
import { aPartnership, aSharedCustomer, cardOf, organizations, partnersAnnounces } from '../testing/world';
import { sharedCustomerListOf } from './sharedCustomerListOf';

const pair = { providerId: 'prv_contoso', resellerId: 'rsl_fabrikam' };

/** What this side sees that the partnership shares. */
async function sharedBy(organization: string, id: string) {
  const context = aContext(organization);
  const { partnershipById, sharedPageByPartnership, sharedTotalByPartnership } = context.loaders;
  const partnership = await partnershipById.load(id);
  if (!partnership) throw new Error(`${id} is hidden`);
  const { selection } = sharedCustomerListOf(context, partnership, {});
  const [page, total] = await Promise.all([
    sharedPageByPartnership(selection).load(partnership),
    sharedTotalByPartnership(selection).load(partnership),
  ]);
  return { status: partnership.status, rows: page.rows, total: total.count };
}

describe('shared customers of a partnership', () => {
  useTestDatabase();

  it.each(['prv_contoso', 'rsl_fabrikam'])(
    'are none while %s is suspended, and come back as they were, for both sides',
    async (suspended) => {
      await organizations('prv_contoso', 'rsl_fabrikam', 'cus_wingtip', 'cus_lucerne');
      const { id } = await aPartnership(pair);
      await aSharedCustomer('prv_contoso', 'rsl_fabrikam', 'cus_wingtip');
      await aSharedCustomer('prv_contoso', 'rsl_fabrikam', 'cus_lucerne');
      const seen = () => Promise.all(['prv_contoso', 'rsl_fabrikam'].map((side) => sharedBy(side, id)));
      const half = async () => {
        const links = await aContext('prv_contoso').loaders.visiblePartnersByCustomer.load('cus_wingtip');
        return links.includes('rsl_fabrikam');
      };
      const before = await seen();
      expect(before.map(({ status, total }) => [status, total])).toEqual([
        ['ACTIVE', 2],
        ['ACTIVE', 2],
      ]);
      expect(await half()).toBe(true);

      await partnersAnnounces(cardOf(suspended, { state: 'SUSPENDED', version: 2 }));
      const none = { status: 'SUSPENDED', rows: [], total: 0 };
      expect(await seen()).toEqual([none, none]);
      expect(await half()).toBe(false);

      await partnersAnnounces(cardOf(suspended, { version: 3 }));
      expect(await seen()).toEqual(before);
      expect(await half()).toBe(true);
    },
  );

  it('are none of an ended one, though the pair has a newer one that shares them (R15)', async () => {
    await organizations('prv_contoso', 'rsl_fabrikam', 'cus_wingtip');
    const { id: former } = await aPartnership(pair);
    await endPartnership(aContext('rsl_fabrikam'), former);
    const { id: present } = await aPartnership(pair);
    await aSharedCustomer('prv_contoso', 'rsl_fabrikam', 'cus_wingtip');

    const shared = async (id: string) => {
      const { rows, total } = await sharedBy('prv_contoso', id);
      return { customers: rows.map(({ customerId }) => customerId), total };
    };

    expect(await Promise.all([former, present].map(shared))).toEqual([
      { customers: [], total: 0 },
      { customers: ['cus_wingtip'], total: 1 },
    ]);
  });
});
