import { createLogger, type PersonViewer } from '@twotier/subgraph-kit';
import {
  countQueries,
  internalPublicKeys,
  testCursorKeys,
  useSubgraphOverHttp,
  useTestDatabase,
} from '@twotier/testkit';
import mongoose from 'mongoose';
import { endPartnership } from '../partnership/endPartnership';
import { PartnershipModel } from '../partnership/partnership.model';
import { serveRelationships } from '../server';
import { looseRows } from '../testing/figures';
import { aContext, aViewer } from '../testing/viewers';
import {
  aPartnership,
  aRelationship,
  aSharedCustomer,
  cardOf,
  organizations,
  partnersAnnounces,
} from '../testing/world';
import { customersOf, partnershipsOf, sharedOf, type CounterId } from './counter';
import { CounterModel } from './counter.model';

const pair = { resellerId: 'rsl_fabrikam', providerId: 'prv_contoso' };
const TOTAL = '{ totalCount totalCountIsExact }';

/** Says another figure than there is to count, so that a total tells where it comes from. */
const setFigure = (counterId: CounterId, n: number) =>
  CounterModel.findOneAndReplace({ _id: counterId }, { counterId, n }, { upsert: true });

describe('a total', () => {
  useTestDatabase();
  const subgraph = useSubgraphOverHttp('relationships', () =>
    serveRelationships({
      RELATIONSHIPS_PORT: 0,
      INTERNAL_TOKEN_PUBLIC_KEYS: internalPublicKeys,
      CURSOR_KEYS: testCursorKeys,
      logger: createLogger('relationships', 'silent'),
    }),
  );
  const fabrikam = aViewer({ organization: 'rsl_fabrikam' });

  const ask = async (viewer: PersonViewer, selection: string) => {
    const answer = await subgraph.ask<{ _entities: [Record<string, unknown>] }>(
      viewer,
      `{ _entities(representations: [{ __typename: "Reseller", id: "rsl_fabrikam" }]) { ... on Reseller { ${selection} } } }`,
    );
    expect(answer.errors).toBeUndefined();
    return answer.data?._entities[0];
  };

  it('of customers is the figure where nothing narrows the list, and counted where something does', async () => {
    await organizations('rsl_fabrikam', 'cus_wingtip', cardOf('cus_adatum', { countryCode: 'FR' }));
    for (const customerId of ['cus_wingtip', 'cus_adatum'])
      await aRelationship({ partnerId: 'rsl_fabrikam', customerId });
    await CounterModel.deleteMany();
    await setFigure(customersOf('rsl_fabrikam'), 1_234_567);

    expect(
      await ask(
        fabrikam,
        `all: customers(first: 1) ${TOTAL} oldest: customers(orderBy: OLDEST) ${TOTAL}
         french: customers(filter: { countryCodes: ["FR"] }) ${TOTAL} named: customers(filter: { search: "wing" }) ${TOTAL}
         then: customers(orderBy: NEWEST, asOf: "2024-06-01T00:00:00Z") { totalCount }`,
      ),
    ).toEqual({
      all: { totalCount: 1_234_567, totalCountIsExact: true },
      oldest: { totalCount: 1_234_567, totalCountIsExact: true },
      french: { totalCount: 1, totalCountIsExact: true },
      named: { totalCount: 1, totalCountIsExact: true },
      then: { totalCount: 2 },
    });
  });

  it('of more partnerships than are counted is the figure of all that last', async () => {
    await organizations('prv_contoso', 'rsl_fabrikam');
    await aPartnership(pair);
    const [one] = await PartnershipModel.find().lean();
    await PartnershipModel.collection.insertMany(
      Array.from({ length: 1_000 }, (_, at) => ({ ...one, _id: `pts_${at}`, providerId: `prv_${at}` })) as never[],
    );
    await CounterModel.deleteMany();
    await setFigure(partnershipsOf('rsl_fabrikam'), 1_234);

    expect(
      await ask(
        fabrikam,
        `all: indirectProviders ${TOTAL} lasting: indirectProviders(filter: { status: [SUSPENDED, ACTIVE] }) ${TOTAL}
         active: indirectProviders(filter: { status: [ACTIVE] }) ${TOTAL}
         ended: indirectProviders(filter: { status: [ENDED] }) ${TOTAL}`,
      ),
    ).toEqual({
      all: { totalCount: 1_234, totalCountIsExact: true },
      lasting: { totalCount: 1_234, totalCountIsExact: true },
      active: { totalCount: 1_000, totalCountIsExact: false },
      ended: { totalCount: 0, totalCountIsExact: true },
    });
  });

  it('of shared customers is nought while their partnership is not active', async () => {
    await organizations('prv_contoso', 'rsl_fabrikam', 'cus_wingtip');
    const { id } = await aPartnership(pair);
    await aSharedCustomer('prv_contoso', 'rsl_fabrikam', 'cus_wingtip');
    const totals = () =>
      ask(
        fabrikam,
        `indirectProviders(filter: { status: [ACTIVE, SUSPENDED, ENDED] }) { edges { node { status
         all: sharedCustomers ${TOTAL} named: sharedCustomers(filter: { search: "wing" }) ${TOTAL} } } }`,
      );
    const saying = (status: string, totalCount: number) => {
      const total = { totalCount, totalCountIsExact: true };
      return { indirectProviders: { edges: [{ node: { status, all: total, named: total } }] } };
    };

    expect(await totals()).toEqual(saying('ACTIVE', 1));
    await partnersAnnounces(cardOf('prv_contoso', { state: 'SUSPENDED', version: 2 }));
    expect(await totals()).toEqual(saying('SUSPENDED', 0));
    await endPartnership(aContext('rsl_fabrikam'), id);
    expect(await totals()).toEqual(saying('ENDED', 0));
    expect(await CounterModel.countDocuments({ counterId: sharedOf(pair) })).toBe(1);
  });

  it('is counted, to the cap, where the figure has more rows than are read', async () => {
    await organizations('rsl_fabrikam', 'cus_wingtip');
    await aRelationship({ partnerId: 'rsl_fabrikam', customerId: 'cus_wingtip' });
    await looseRows(customersOf('rsl_fabrikam'), Array<number>(1_000).fill(1));

    expect(await ask(fabrikam, `customers ${TOTAL}`)).toEqual({
      customers: { totalCount: 1, totalCountIsExact: true },
    });
  });

  it('of each of 25 partnerships comes with those of the others', async () => {
    const providers = Array.from({ length: 25 }, (_, at) => `prv_${at}`);
    await organizations('rsl_fabrikam', ...providers);
    for (const providerId of providers) await aPartnership({ providerId, resellerId: 'rsl_fabrikam' });
    const selection = `indirectProviders(first: 25) { totalCount edges { node { sharedCustomers { totalCount } } } }`;

    const { byCommand } = await countQueries([mongoose.connection.name], () => ask(fabrikam, selection));

    expect(byCommand.map(({ collection, docsExamined }) => [collection, docsExamined])).toEqual([
      ['partnerships', 25],
      ['counters', 0],
    ]);
  });
});
