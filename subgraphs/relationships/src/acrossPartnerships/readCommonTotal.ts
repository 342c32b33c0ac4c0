import type { Total } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { sharedOf } from '../counter/counter';
import { isWhole, type CommonCustomerList } from './commonCustomer';
import { commonTotalOf } from './commonTotalOf';
import { countedOfEach } from './keyStages';

type Loaders = Context['loaders'];

/** All that one partnership shares is counted as it changes: nothing has to be looked through. */
async function totalOfOne({ partnershipById, counterById }: Loaders, partnershipId: string): Promise<Total> {
  const partnership = await partnershipById.load(partnershipId);
  return partnership?.status === 'ACTIVE' ? counterById.load(sharedOf(partnership)) : { count: 0, isExact: true };
}

/** How many customers are shared through some partnerships: exact for one and where there are few, else at least so many. */
export async function readCommonTotal({ loaders }: Pick<Context, 'loaders'>, list: CommonCustomerList): Promise<Total> {
  const [first, second] = list.partnershipIds;
  if (first !== undefined && second === undefined && isWhole(list)) return totalOfOne(loaders, first);
  const looked = await loaders.commonCustomersLookedThrough.load(list);
  const figures = isWhole(list) ? looked.map(({ partnership }) => loaders.counterById.load(sharedOf(partnership))) : [];
  return commonTotalOf(
    looked.map(({ customerIds }) => customerIds),
    {
      atLeast: list.atLeast,
      limit: countedOfEach(list),
      figures: (await Promise.all(figures)).map(({ count }) => count),
    },
  );
}
