import type { SystemContext } from '../context';
import { toAnnouncement } from './organization';

const BATCH = 500;

/** What the other services are told of every organisation, in the order of their ids: for those who compare it with what they keep. */
export async function* organizationCards({ viewer, stores }: Pick<SystemContext, 'viewer' | 'stores'>) {
  for (let after = ''; ;) {
    const part = await stores.announcements.next(viewer, after, BATCH);
    for (const one of part) yield { primaryDomain: null, ...toAnnouncement(one) };
    const last = part.at(-1);
    if (!last) return;
    after = last.id;
  }
}
