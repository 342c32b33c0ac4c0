import type { Partnership } from '../partnership/partnership';
import type { CustomerSelection } from '../resellerRelationship/resellerRelationship';
import { linksWithin } from './sharedCustomer';

/** Answers in the order of the partnerships. */
export type Read<Found> = (partnerships: readonly Partnership[], selection: CustomerSelection) => Promise<Found[]>;

/**
 * Reads partnerships together that ask the same of their links: all of them or, where a span of time is asked for, those that
 * are older than its beginning apart from the others. Those of which nothing can lie in it are not read.
 */
export async function readTogether<Found>(
  partnerships: readonly Partnership[],
  selection: CustomerSelection,
  read: Read<Found>,
): Promise<Map<string, Found>> {
  const groups = new Map<string, { selection: CustomerSelection; members: Partnership[] }>();
  for (const partnership of partnerships) {
    const within = linksWithin(partnership, selection.since);
    if (partnership.status !== 'ACTIVE' || within === null || selection.countryCodes?.length === 0) continue;
    const name = JSON.stringify(within);
    const group = groups.get(name) ?? { selection: { ...selection, ...within }, members: [] };
    groups.set(name, group);
    group.members.push(partnership);
  }
  const found = await Promise.all(
    [...groups.values()].map(async ({ members, selection: narrowed }) => {
      const results = await read(members, narrowed);
      return members.map(({ id }, at): [string, Found] => [id, results[at] as Found]);
    }),
  );
  return new Map(found.flat());
}
