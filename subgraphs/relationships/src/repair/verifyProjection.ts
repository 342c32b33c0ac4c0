import { setTimeout as pause } from 'node:timers/promises';
import { onOrganizationChanged } from '../organization/onOrganizationChanged';
import { OrganizationModel } from '../organization/organization.model';
import { organizationRowOf, type ProjectedCard } from '../organization/organization.store';
import { differences, type Finding, type Verifying } from './finding';

const BATCH = 500;

/** What partners says of all its organisations, in the order of their ids. */
export type Cards = AsyncIterable<ProjectedCard>;

async function* batchesOf(cards: Cards): AsyncGenerator<ProjectedCard[]> {
  let batch: ProjectedCard[] = [];
  for await (const card of cards) {
    batch.push(card);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** The cards whose rows are not what they say, each with what is wrong with its row. */
async function compare(cards: readonly ProjectedCard[]): Promise<{ card: ProjectedCard; what: string }[]> {
  const rows = await OrganizationModel.find({ _id: { $in: cards.map(({ id }) => id) } }).lean();
  const byId = new Map(rows.map((row) => [row._id, row]));
  return cards.flatMap((card) => {
    const row = byId.get(card.id);
    if (!row) return [{ card, what: `organisation ${card.id}: is missing` }];
    // Newer than what partners was asked: its event was faster than this.
    if (row.version > card.version) return [];
    const wrong = differences({ primaryDomain: null, ...row }, organizationRowOf(card));
    return wrong.length === 0 ? [] : [{ card, what: `organisation ${card.id}: ${wrong.join(', ')}` }];
  });
}

async function mend({ deps }: Verifying, card: ProjectedCard): Promise<void> {
  while ((await deps.transact(() => onOrganizationChanged(deps, { ...card, isSnapshot: true }))) === 'more');
}

async function strangersAmong(range: { $gt: string; $lte?: string }, known: readonly string[], before: Date) {
  // Who was registered since may have come here before it was asked for there.
  const rows = await OrganizationModel.find({ _id: range, createdAt: { $lt: before } }, { _id: 1 }).lean();
  const ids = new Set(known);
  return rows.map(({ _id }) => _id).filter((id) => !ids.has(id));
}

/** Compares the projection of organisations with what partners says. */
export async function* verifyProjection(cards: Cards, verifying: Verifying): AsyncGenerator<Finding> {
  const { repair, settleMs, onProgress } = verifying;
  const startedAt = new Date();
  let last = '';
  let done = 0;
  for await (const batch of batchesOf(cards)) {
    let wrong = await compare(batch);
    if (wrong.length > 0 && settleMs > 0) {
      await pause(settleMs);
      wrong = await compare(wrong.map(({ card }) => card));
    }
    for (const { card, what } of wrong) {
      if (repair) await mend(verifying, card);
      yield { what, isMended: repair };
    }
    const upTo = batch.at(-1)?.id;
    const range = { $gt: last, ...(batch.length === BATCH && upTo !== undefined && { $lte: upTo }) };
    const known = batch.map(({ id }) => id);
    for (const id of await strangersAmong(range, known, startedAt))
      yield { what: `organisation ${id}: partners does not know it`, isMended: false };
    last = upTo ?? last;
    onProgress((done += batch.length));
  }
}
