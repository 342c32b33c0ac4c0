import { nameKey } from '@twotier/subgraph-kit';
import type { Stores } from '../context';
import type { ProjectedCard } from './organization.store';

type Deps = Pick<Stores, 'organizations' | 'partnerships' | 'resellerRelationships' | 'sharedCustomers'>;

/**
 * Takes an organisation's change into the projection, and its name onto every edge by which lists are sorted and searched.
 * In the consumer's transaction. An event older than what is here changes nothing.
 */
export async function onOrganizationChanged(
  { organizations, partnerships, resellerRelationships, sharedCustomers }: Deps,
  card: ProjectedCard,
): Promise<void> {
  if (!(await organizations.refresh(card))) return;
  const renamed = { ...card, nameKey: nameKey(card.name) };
  if (card.kind === 'CUSTOMER') {
    await resellerRelationships.rename(renamed);
    await sharedCustomers.rename(renamed);
  } else {
    await partnerships.rename(renamed);
  }
}
