import type { Total } from '@twotier/subgraph-kit';
import DataLoader from 'dataloader';
import type { Stores } from '../context';
import type { CounterId } from './counter';

/** Figures of what the viewer has been given already: a counter's id is made from a list or an edge that it may read. */
export const createCounterLoaders = ({ counters }: Pick<Stores, 'counters'>) => ({
  counterById: new DataLoader<CounterId, Total>(async (ids) => {
    const figures = await counters.figures(ids);
    return ids.map((id) => figures.get(id) as Total);
  }),
});
