import { positionOf } from '@twotier/subgraph-kit';
import { useTestDatabase } from '@twotier/testkit';
import type { CustomerFilter, CustomerOrder } from '../__generated__/schema';
import type { Context } from '../context';
import { aContext } from '../testing/viewers';
import { aPartnership, aRelationship, cardOf, organizations } from '../testing/world';
import { bindingOf, sharedSince } from './sharedCustomer';
import { sharedCustomerListOf } from './sharedCustomerListOf';

const day = (number: number) => new Date(Date.UTC(2024, 0, number));

/** Two served the first four customers before they became partners on the 10th, and the last two from the 12th and the 14th on. */
async function partners() {
  await organizations('prv_contoso', 'rsl_fabrikam');
  const pair = { providerId: 'prv_contoso', resellerId: 'rsl_fabrikam' };
  const { id } = await aPartnership({ ...pair, since: day(10) });
  for (const [at, since] of [2, 4, 6, 8, 12, 14].entries()) {
    const customerId = `cus_${at}`;
    await organizations(cardOf(customerId, { countryCode: at % 2 === 0 ? 'DE' : 'FR' }));
    await aRelationship({ partnerId: 'rsl_fabrikam', customerId, since: day(1) });
    await aRelationship({ partnerId: 'prv_contoso', customerId, since: day(since) });
  }
  return id;
}

interface Asked {
  filter?: CustomerFilter;
  orderBy: CustomerOrder;
  first?: number;
  after?: string;
}

async function shared(context: Context, partnershipId: string, args: Asked) {
  const { partnershipById, sharedPageByPartnership, sharedTotalByPartnership } = context.loaders;
  const partnership = await partnershipById.load(partnershipId);
  if (!partnership) throw new Error('hidden');
  const { selection } = sharedCustomerListOf(context, partnership, args);
  const { rows } = await sharedPageByPartnership(selection).load(partnership);
  const { count } = await sharedTotalByPartnership(selection).load(partnership);
  const last = rows.at(-1);
  return {
    ids: rows.map(({ customerId }) => customerId),
    days: rows.map((row) => sharedSince(partnership, row).getUTCDate()),
    count,
    cursor:
      last && context.cursors.encode(bindingOf(partnership.id, selection), positionOf(last.since, last.customerId)),
  };
}

const ALL = [0, 1, 2, 3, 4, 5];

describe('the instant from which a partnership shares a customer', () => {
  useTestDatabase();

  it('is never before the partnership began, and in that order page follows page', async () => {
    const [id, context] = [await partners(), aContext('rsl_fabrikam')];
    const seen: [string, number | undefined][] = [];
    let after: string | undefined;
    for (let page = 0; page < 3; page += 1) {
      const { ids, days, cursor } = await shared(context, id, { orderBy: 'NEWEST', first: 2, ...(after && { after }) });
      seen.push(...ids.map((one, at): [string, number | undefined] => [one, days[at]]));
      after = cursor;
    }
    expect(seen).toEqual([
      ['cus_5', 14],
      ['cus_4', 12],
      ['cus_3', 10],
      ['cus_2', 10],
      ['cus_1', 10],
      ['cus_0', 10],
    ]);
  });

  it.each([
    ['begins before the partnership', { start: day(5) }, ALL],
    ['begins with the partnership', { start: day(10) }, ALL],
    ['begins after it', { start: day(11) }, [4, 5]],
    ['ends before it', { end: day(9) }, []],
    ['ends with it', { end: day(10) }, []],
    ['ends after it', { end: day(13) }, [0, 1, 2, 3, 4]],
    ['lies around it', { start: day(3), end: day(11) }, [0, 1, 2, 3]],
    ['lies within it', { start: day(12), end: day(14) }, [4]],
  ])('is looked for by a span that %s, whatever the order and the countries', async (_what, since, wanted) => {
    const [id, context] = [await partners(), aContext('prv_contoso')];
    const among = (numbers: number[]) => ({ ids: numbers.map((at) => `cus_${at}`), count: numbers.length });
    for (const orderBy of ['NAME', 'OLDEST'] as const) {
      expect(await shared(context, id, { filter: { since }, orderBy })).toMatchObject(among(wanted));
      expect(await shared(context, id, { filter: { since, countryCodes: ['FR'] }, orderBy })).toMatchObject(
        among(wanted.filter((at) => at % 2 === 1)),
      );
    }
    expect(await shared(context, id, { filter: { since, search: '1' }, orderBy: 'NAME' })).toMatchObject(
      among(wanted.filter((at) => at === 1)),
    );
  });

  it.each([{ origin: ['REFERRAL' as const] }, { missing: 'MISSING_PROVIDER' as const }, { missingIn: 'pts_1' }])(
    'goes with nothing that is about own customers alone: %j',
    async (filter) => {
      const [id, context] = [await partners(), aContext('rsl_fabrikam')];
      await expect(shared(context, id, { filter, orderBy: 'NAME' })).rejects.toMatchObject({
        extensions: { code: 'INVALID_INPUT' },
      });
    },
  );
});
