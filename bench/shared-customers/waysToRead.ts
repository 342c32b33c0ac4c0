import type { mongo } from 'mongoose';
import type { Partnership } from '../../subgraphs/relationships/src/partnership/partnership';
import { sharedPages, sharedTotals } from '../stage/readOurs';

const PAGE = 25;
/** Totals are counted up to here, whichever way. */
const COUNTED = 1_001;

/** For each provider, in its order: how many customers are shared, and the first of them by name. */
type Shared = Map<string, { total: number; customers: string[] }>;

/** A reseller and the providers whose shared customers are read. */
export interface Reading {
  database: mongo.Db;
  resellerId: string;
  providerIds: readonly string[];
  /** With these, in the same order. */
  partnerships: readonly Partnership[];
}

interface Way {
  /** What it is, for whoever reads the table. */
  name: string;
  read: (reading: Reading) => Promise<Shared>;
}

interface Row {
  customerId: string;
}

const gather = (providerIds: readonly string[], of: (id: string) => { total: number; rows: readonly Row[] }): Shared =>
  new Map(
    providerIds.map((id) => {
      const { total, rows } = of(id);
      return [id, { total, customers: rows.slice(0, PAGE).map(({ customerId }) => customerId) }];
    }),
  );

/** What relationships does: its own code. A total is a figure there, however large; here it ends where the others stop counting. */
async function joinDerived({ resellerId, providerIds, partnerships }: Reading): Promise<Shared> {
  const [pages, totals] = await Promise.all([
    sharedPages(resellerId, partnerships, PAGE),
    sharedTotals(resellerId, partnerships),
  ]);
  return new Map(
    providerIds.map((id, index) => [
      id,
      { total: Math.min(totals[index] ?? 0, COUNTED), customers: pages[index] ?? [] },
    ]),
  );
}

/** What one writes without a second thought: each partnership asks for itself. */
async function findForEach({ database, resellerId, providerIds }: Reading): Promise<Shared> {
  const links = database.collection<Row & { resellerId: string; providerId: string }>('sharedCustomers');
  const found = await Promise.all(
    providerIds.map(async (providerId) => {
      const pair = { resellerId, providerId };
      const [rows, total] = await Promise.all([
        links
          .find(pair)
          .sort({ nameKey: 1, customerId: 1 })
          .limit(PAGE + 1)
          .toArray(),
        links.countDocuments(pair, { limit: COUNTED }),
      ]);
      return [providerId, { total, rows }] as const;
    }),
  );
  const byProvider = new Map(found);
  return gather(providerIds, (id) => byProvider.get(id) ?? { total: 0, rows: [] });
}

/** Nothing is derived: the reseller's relationships are joined with the providers' whenever somebody asks. */
async function joinEdges({ database, resellerId, providerIds }: Reading): Promise<Shared> {
  const groups = await database
    .collection('resellerRelationships')
    .aggregate<{ _id: string; total: number; rows: Row[] }>(
      [
        { $match: { partnerId: resellerId, status: 'ACTIVE' } },
        { $sort: { nameKey: 1, customerId: 1 } },
        {
          $lookup: {
            from: 'resellerRelationships',
            localField: 'customerId',
            foreignField: 'customerId',
            pipeline: [{ $match: { partnerId: { $in: [...providerIds] }, status: 'ACTIVE' } }],
            as: 'other',
          },
        },
        { $unwind: '$other' },
        {
          $group: { _id: '$other.partnerId', total: { $sum: 1 }, rows: { $firstN: { n: PAGE + 1, input: '$$ROOT' } } },
        },
      ],
      { batchSize: providerIds.length + 1, hint: 'customers_by_name' },
    )
    .toArray();
  const byProvider = new Map(groups.map((group) => [group._id, group]));
  return gather(providerIds, (id) => {
    const { total, rows } = byProvider.get(id) ?? { total: 0, rows: [] };
    return { total: Math.min(total, COUNTED), rows };
  });
}

/** Ours first: the others have to find the same. */
export const WAYS: readonly [Way, ...Way[]] = [
  { name: 'ours: derived documents, one $lookup', read: joinDerived },
  { name: 'naive: a find and a count for each', read: findForEach },
  { name: 'nothing derived: edges joined at read', read: joinEdges },
];
