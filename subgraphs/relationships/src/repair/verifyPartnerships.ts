import { setTimeout as pause } from 'node:timers/promises';
import { onOrganizationChanged } from '../organization/onOrganizationChanged';
import type { ProjectedOrganization } from '../organization/organization';
import { lastingStatusOf } from '../partnership/partnership';
import { PartnershipModel, type PartnershipDocument } from '../partnership/partnership.model';
import { differences, type Finding, type Verifying } from './finding';

const BATCH = 500;

interface Wrong {
  id: string;
  ends: string[];
  what: string;
}

function wantedOf(row: PartnershipDocument, provider: ProjectedOrganization, reseller: ProjectedOrganization) {
  const isLasting = row.status !== 'ENDED';
  return {
    ...(isLasting && { status: lastingStatusOf(provider.state, reseller.state) }),
    providerName: provider.name,
    providerKey: provider.nameKey,
    providerCountry: provider.countryCode,
    providerNameVersion: provider.version,
    resellerName: reseller.name,
    resellerKey: reseller.nameKey,
    resellerCountry: reseller.countryCode,
    resellerNameVersion: reseller.version,
  };
}

/** Of one snapshot. */
const compare = (
  { deps }: Verifying,
  filter: object,
): Promise<{ wrong: Wrong[]; last: string | undefined; size: number }> =>
  deps.transact(async () => {
    const rows = await PartnershipModel.find(filter).sort({ _id: 1 }).limit(BATCH).lean();
    const ids = new Set(rows.flatMap(({ providerId, resellerId }) => [providerId, resellerId]));
    const ends = new Map((await deps.stores.organizations.findMany([...ids])).map((one) => [one.id, one]));
    const wrong = rows.flatMap((row): Wrong[] => {
      const [provider, reseller] = [ends.get(row.providerId), ends.get(row.resellerId)];
      const what =
        provider && reseller
          ? differences(row, wantedOf(row, provider, reseller))
          : ['one end is not in the projection'];
      if (what.length === 0) return [];
      return [
        { id: row._id, ends: [row.providerId, row.resellerId], what: `partnership ${row._id}: ${what.join(', ')}` },
      ];
    });
    return { wrong, last: rows.at(-1)?._id, size: rows.length };
  });

/** As if both ends were announced again: name, country, state and what follows from it, written down as any change. */
async function mend({ deps }: Verifying, ends: readonly string[]): Promise<void> {
  for (const end of await deps.stores.organizations.findMany(ends))
    while ((await deps.transact(() => onOrganizationChanged(deps, { ...end, isSnapshot: true }))) === 'more');
}

async function* secondOfPairs({ deps, repair }: Verifying): AsyncGenerator<Finding> {
  const pairs = PartnershipModel.aggregate<{ ids: string[] }>([
    { $match: { status: { $in: ['ACTIVE', 'SUSPENDED'] } } },
    { $sort: { since: 1, _id: 1 } },
    { $group: { _id: { resellerId: '$resellerId', providerId: '$providerId' }, ids: { $push: '$_id' } } },
    { $match: { 'ids.1': { $exists: true } } },
  ]).allowDiskUse(true);
  for (const { ids } of await pairs) {
    for (const id of ids.slice(1)) {
      if (repair) await end(deps, id);
      yield { what: `partnership ${id}: a second one of its pair beside ${ids[0] as string}`, isMended: repair };
    }
  }
}

const end = ({ viewer, stores, transact, now }: Verifying['deps'], id: string) =>
  transact(async () => {
    const at = now();
    const filter = { _id: id, status: { $in: ['ACTIVE', 'SUSPENDED'] as const } };
    const row = await PartnershipModel.findOneAndUpdate(
      filter,
      { $set: { status: 'ENDED', endedAt: at }, $inc: { version: 1 } },
      { returnDocument: 'before' },
    ).lean();
    if (!row) return;
    await stores.history.append(viewer, {
      subject: id,
      what: 'partnership.ended',
      parties: [row.providerId, row.resellerId],
      at,
      before: { status: row.status },
      after: { status: 'ENDED' },
    });
  });

/** Compares partnerships with the rows of both ends, and with each other: a pair has one that lasts. */
export async function* verifyPartnerships(verifying: Verifying): AsyncGenerator<Finding> {
  const { repair, settleMs, onProgress } = verifying;
  yield* secondOfPairs(verifying);
  let last: string | undefined = '';
  let done = 0;
  while (last !== undefined) {
    const batch = await compare(verifying, { _id: { $gt: last } });
    // The change of a large partner reaches its partnerships part by part.
    if (batch.wrong.length > 0 && settleMs > 0) await pause(settleMs);
    const again = (wrong: readonly Wrong[]) => compare(verifying, { _id: { $in: wrong.map(({ id }) => id) } });
    const { wrong } = batch.wrong.length > 0 ? await again(batch.wrong) : batch;
    if (repair) for (const ends of new Set(wrong.map(({ ends: both }) => both))) await mend(verifying, ends);
    const left = new Set(repair && wrong.length > 0 ? (await again(wrong)).wrong.map(({ id }) => id) : []);
    for (const { id, what } of wrong) yield { what, isMended: repair && !left.has(id) };
    last = batch.last;
    onProgress((done += batch.size));
  }
}
