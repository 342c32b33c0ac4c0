import { BadInput, openPage } from '@twotier/subgraph-kit';
import type { CustomerFilter, ProviderCustomersArgs } from '../__generated__/schema';
import { asOfInstant } from '../asOf';
import type { Context } from '../context';
import { commonSelectionOf, isGiven, notCombined } from '../customerSelectionOf';
import {
  bindingOf,
  halfBeside,
  isByName,
  type CustomerList,
  type CustomerOrder,
  type PartnerKind,
} from './resellerRelationship';
import { canListCustomersOf } from './visibility';

type Deps = Pick<Context, 'viewer' | 'cursors' | 'loaders' | 'now'>;
type Args = Partial<ProviderCustomersArgs>;

interface Owner {
  id: string;
  kind: PartnerKind;
}

/** The list of a partner's customers; null for everybody but its members (R32). */
export async function customerListOf(deps: Deps, owner: Owner, args: Args): Promise<CustomerList | null> {
  if (!canListCustomersOf(deps.viewer, owner.id)) return null;
  const filter = args.filter ?? {};
  const asOf = asOfInstant(args.asOf, deps.now());
  const order = args.orderBy ?? (asOf ? 'NEWEST' : 'NAME');
  if (asOf && !isOfThePast(filter, order))
    throw new BadInput('asOf goes with orderBy NEWEST alone, and with no filter but countryCodes.');
  const selection = {
    partnerId: owner.id,
    ...commonSelectionOf({ filter, orderBy: order }),
    origins: filter.origin ? [...new Set(filter.origin)].sort() : null,
    missing: missingOf(owner, filter),
    missingIn: await missingInOf(deps, owner, filter),
    asOf,
  };
  if (!canBeCombined(selection)) throw notCombined();
  return { ...selection, page: openPage(args, deps.cursors, bindingOf(selection)) };
}

const isOfThePast = (filter: CustomerFilter, order: CustomerOrder) =>
  order === 'NEWEST' && Object.entries(filter).every(([name, value]) => name === 'countryCodes' || !isGiven(value));

/** Missing any partner has an index of its own, without names or countries; beside any other index there is room for one. */
function canBeCombined({
  searchKey,
  countryCodes,
  since,
  origins,
  missing,
  missingIn,
  order,
}: Omit<CustomerList, 'page'>) {
  const beside = [origins, missingIn, isByName(order) ? since : null].filter(isGiven).length;
  return missing === null
    ? beside <= 1
    : [searchKey, countryCodes, since, origins, missingIn].every((one) => !isGiven(one));
}

function missingOf({ kind }: Owner, { missing }: CustomerFilter) {
  if (!isGiven(missing)) return null;
  if (missing !== halfBeside(kind))
    throw new BadInput(
      `${missing} is none of this list: each of its customers has that half. Take ${halfBeside(kind)}.`,
    );
  return missing;
}

/** Whom the other end serves is seen through an active partnership alone; one of others reads like one that is not there (R33). */
async function missingInOf({ loaders }: Deps, { id, kind }: Owner, { missingIn }: CustomerFilter) {
  if (!isGiven(missingIn)) return null;
  const partnership = await loaders.partnershipById.load(missingIn);
  const [own, other] =
    kind === 'RESELLER' ? (['resellerId', 'providerId'] as const) : (['providerId', 'resellerId'] as const);
  if (partnership?.status !== 'ACTIVE' || partnership[own] !== id)
    throw new BadInput('missingIn is no active partnership of this company.');
  return { partnershipId: partnership.id, otherId: partnership[other] };
}
