import { allowed, system } from '@twotier/subgraph-kit';
import { storyWorld } from '@twotier/worlds';
import { transact } from '@twotier/mongo';
import { outbox, stores } from '../context';
import { endPartnership } from '../partnership/endPartnership';
import { openPartnership } from '../partnership/openPartnership';
import { openResellerRelationship } from '../resellerRelationship/openResellerRelationship';

const deps = { viewer: system('seed'), stores, outbox, transact, now: () => new Date() };

/** Writes the edges of the story world through the use cases, so that no state is impossible. Safe to repeat. */
export async function seedStoryWorld(): Promise<void> {
  // Partners announces these cards, too; whichever comes first, the other changes nothing.
  for (const { id, kind, name, countryCode } of storyWorld.organizations) {
    await transact(() => stores.organizations.refresh({ id, kind, name, countryCode, state: 'ACTIVE', version: 1 }));
  }
  for (const { status, grants, ...wish } of storyWorld.partnerships) {
    const known = await stores.partnerships.findMany(deps.viewer, [wish.id]);
    if (known.length > 0) continue;
    const partnership = allowed(await openPartnership(deps, { ...wish, grants: [...grants] }));
    if (status === 'ENDED') allowed(await endPartnership(deps, partnership.id));
  }
  for (const relationship of storyWorld.relationships) allowed(await openResellerRelationship(deps, relationship));
}
