import DataLoader from 'dataloader';
import type { Stores } from '../context';
import type { Delivery } from './delivery';

/** Built once per request. */
export const createDeliveryLoaders = ({ deliveries }: Pick<Stores, 'deliveries'>) => ({
  /** One database command for all enrollments of a level. */
  deliveriesAbout: new DataLoader<string, Delivery[]>(async (ids) => {
    const newest = await deliveries.newestAbout(ids);
    return ids.map((id) => newest.get(id) ?? []);
  }),
});
