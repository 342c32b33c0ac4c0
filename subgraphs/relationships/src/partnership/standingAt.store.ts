import { historyStore } from '@twotier/history';
import type { Partnership } from './partnership';

type Standing = Pick<Partnership, 'status' | 'grants'>;

/**
 * Partnerships as they stood at an instant, all of them begun by then: what has changed since is undone by what was written
 * down of it. Names stay today's. At most one command, and none for those that nothing has been done to.
 */
export async function standingAt(partnerships: readonly Partnership[], at: Date): Promise<Partnership[]> {
  const changed = partnerships.filter(({ version }) => version > 1).map(({ id }) => id);
  const before = await historyStore.valuesBefore(changed, at);
  return partnerships.map((partnership) => {
    const { status, grants, endedAt } = partnership;
    const hadEnded = endedAt !== null && endedAt <= at;
    const then: Standing = { status, grants, ...(before.get(partnership.id) as Partial<Standing> | undefined) };
    return {
      ...partnership,
      ...then,
      // What was written in bulk has no history: of one that has ended since, all that is known is that it lasted.
      ...(!hadEnded && then.status === 'ENDED' && { status: 'ACTIVE' as const }),
      endedAt: hadEnded ? endedAt : null,
      today: { status, grants },
    };
  });
}
