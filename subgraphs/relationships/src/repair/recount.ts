import { BatchWriter, Conflict, isDuplicateKey, transact } from '@twotier/mongo';
import { countedPartners } from './countedPartners';
import { customersOf, partnershipsOf, sharedOf, type CounterId } from '../counter/counter';
import { CounterModel } from '../counter/counter.model';
import { PartnershipModel } from '../partnership/partnership.model';
import { ResellerRelationshipModel } from '../resellerRelationship/resellerRelationship.model';
import { SharedCustomerModel } from '../sharedCustomer/sharedCustomer.model';

/** Partners in one transaction: those of a million customers take it a second. */
const BATCH = 20;

export interface FigureThatDiffers {
  counterId: CounterId;
  found: number;
  wanted: number;
}

type Figures = Map<CounterId, number>;

/** What the edges and links say, from indexes alone; of all partners where none are named. */
async function wantedFigures(partnerIds?: readonly string[]): Promise<Figures> {
  const among = partnerIds ? { $in: [...partnerIds] } : { $gt: '' };
  const lasting = { status: { $in: ['ACTIVE', 'SUSPENDED'] } };
  const one = { $sum: 1 };
  const counted = [
    ...(await ResellerRelationshipModel.aggregate<{ _id: string; n: number }>([
      { $match: { partnerId: among, status: 'ACTIVE' } },
      { $group: { _id: '$partnerId', n: one } },
    ]).then((rows) => rows.map(({ _id, n }) => [customersOf(_id), n] as const))),
    ...(await SharedCustomerModel.aggregate<{ _id: { resellerId: string; providerId: string }; n: number }>([
      { $match: { resellerId: among } },
      { $group: { _id: { resellerId: '$resellerId', providerId: '$providerId' }, n: one } },
    ]).then((rows) => rows.map(({ _id, n }) => [sharedOf(_id), n] as const))),
  ];
  for (const side of ['providerId', 'resellerId'] as const) {
    const rows = await PartnershipModel.aggregate<{ _id: string; n: number }>([
      { $match: { [side]: among, ...lasting } },
      { $group: { _id: `$${side}`, n: one } },
    ]);
    counted.push(...rows.map(({ _id, n }) => [partnershipsOf(_id), n] as const));
  }
  return new Map(counted);
}

async function foundFigures(partnerIds: readonly string[]): Promise<Figures> {
  const single = partnerIds.flatMap((id) => [customersOf(id), partnershipsOf(id)]);
  // All counters that begin so: the sign behind the colon ends them.
  const pairs = partnerIds.map((id) => ({ counterId: { $gte: `shared:${id}:`, $lt: `shared:${id};` } }));
  const rows = await CounterModel.aggregate<{ _id: CounterId; n: number }>([
    { $match: { $or: [{ counterId: { $in: single } }, ...pairs] } },
    { $group: { _id: '$counterId', n: { $sum: '$n' } } },
  ]);
  return new Map(rows.map(({ _id, n }) => [_id, n]));
}

async function compare(partnerIds: readonly string[]): Promise<FigureThatDiffers[]> {
  const wanted = await wantedFigures(partnerIds);
  const found = await foundFigures(partnerIds);
  return [...new Set([...wanted.keys(), ...found.keys()])]
    .sort()
    .map((counterId) => ({ counterId, found: found.get(counterId) ?? 0, wanted: wanted.get(counterId) ?? 0 }))
    .filter((figure) => figure.found !== figure.wanted);
}

/** Onto the folded row: of two who correct the same figure at once, one begins again and finds it right. */
async function correct(figures: readonly FigureThatDiffers[]): Promise<void> {
  const lacking = (one: FigureThatDiffers) => one.wanted - one.found;
  const isNew = ({ found }: FigureThatDiffers) => found === 0;
  // Most that is lacking has no row yet, and a hundred rows are inserted in the time of ten that are looked for.
  const folded = await CounterModel.find({
    _id: { $in: figures.filter(isNew).map(({ counterId }) => counterId) },
  }).lean();
  const known = new Set(folded.map(({ _id }) => _id));
  const inserted = figures.filter((one) => isNew(one) && !known.has(one.counterId));
  const changed = figures.filter((one) => !inserted.includes(one));
  try {
    await CounterModel.insertMany(
      inserted.map((one) => ({ _id: one.counterId, counterId: one.counterId, n: lacking(one) })),
    );
  } catch (error) {
    // Its first rows were folded meanwhile.
    throw isDuplicateKey(error) ? new Conflict('figures of', inserted[0]?.counterId ?? '') : error;
  }
  if (changed.length === 0) return;
  await CounterModel.bulkWrite(
    changed.map((one) => ({
      updateOne: {
        filter: { _id: one.counterId },
        update: { $setOnInsert: { counterId: one.counterId }, $inc: { n: lacking(one) } },
        upsert: true,
      },
    })),
  );
}

/** Writes all figures, where there are none and nobody changes them: of a world that was just written. */
export async function buildFigures(): Promise<void> {
  const writer = new BatchWriter(CounterModel.collection);
  for (const [counterId, n] of await wantedFigures()) await writer.add({ _id: counterId, counterId, n });
  await writer.flush();
}

interface RecountOptions {
  /** Whether what differs is corrected as well. */
  repair: boolean;
  /** Told after each batch: how many partners are through, of how many. */
  onProgress?: (done: number, all: number) => void;
}

/** Compares figures with what they count, while others write: a batch is of one snapshot, and is given what it lacks there. */
export async function* recount({ repair, onProgress }: RecountOptions): AsyncGenerator<FigureThatDiffers> {
  const partnerIds = await countedPartners();
  for (let at = 0; at < partnerIds.length; at += BATCH) {
    const batch = partnerIds.slice(at, at + BATCH);
    yield* await transact(async () => {
      const differing = await compare(batch);
      if (repair && differing.length > 0) await correct(differing);
      return differing;
    });
    onProgress?.(Math.min(at + BATCH, partnerIds.length), partnerIds.length);
  }
}

/** Makes every figure what it should be, and says which were not. */
export async function mendFigures(): Promise<FigureThatDiffers[]> {
  const mended: FigureThatDiffers[] = [];
  for await (const figure of recount({ repair: true })) mended.push(figure);
  return mended;
}
