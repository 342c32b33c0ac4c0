import { BadInput, PAGE_MAX } from '@twotier/subgraph-kit';
import type { PartnershipFilter, ProviderIndirectResellersArgs } from '../__generated__/schema';
import { asOfInstant } from '../asOf';
import { countriesOfRegion } from '../countriesOfRegion';
import { searchKeyOf } from '../searchKeyOf';
import { spanOf } from '../span';
import { isByName, type PartnershipList } from './partnership';

type Selection = Omit<PartnershipList, 'page' | 'ownerKind' | 'ownerId'>;

const TOGETHER =
  'search and status go with NAME and NAME_REVERSED; status and since with NEWEST and OLDEST; beside these goes one of ' +
  'countryCodes, region and, by name, since.';
const AS_OF = 'asOf goes with NEWEST and OLDEST only, and with no filter but status.';

/** How a list of partnerships is narrowed and sorted. Throws INVALID_INPUT, and says then what goes together. */
export function partnershipSelectionOf(
  { filter, orderBy, asOf }: Pick<Partial<ProviderIndirectResellersArgs>, 'filter' | 'orderBy' | 'asOf'>,
  now: Date,
): Selection {
  const at = asOfInstant(asOf, now);
  const selection: Selection = {
    searchKey: searchKeyOf(filter?.search),
    statuses: [...new Set(filter?.status ?? (['ACTIVE', 'SUSPENDED'] as const))].sort(),
    countryCodes: countriesOf(filter ?? {}),
    since: spanOf(filter?.since),
    order: orderBy ?? (at ? 'NEWEST' : 'NAME'),
    asOf: at,
  };
  if (!goTogether(selection)) throw new BadInput(at ? AS_OF : TOGETHER);
  return selection;
}

/** Either an index narrows it, or one thing beside its index. */
function goTogether({ searchKey, countryCodes, since, order, asOf }: Selection): boolean {
  const narrowed = [searchKey, countryCodes, since].filter((one) => one !== null).length;
  if (asOf) return !isByName(order) && narrowed === 0;
  return isByName(order) ? countryCodes === null || since === null : searchKey === null;
}

function countriesOf({ countryCodes, region }: PartnershipFilter): string[] | null {
  if (region != null && countryCodes != null) throw new BadInput(TOGETHER);
  if (region != null) return countriesOfRegion(region);
  if (countryCodes && countryCodes.length > PAGE_MAX)
    throw new BadInput(`countryCodes has at most ${PAGE_MAX} entries, this one has ${countryCodes.length}.`);
  return countryCodes ? [...new Set(countryCodes)].sort() : null;
}
