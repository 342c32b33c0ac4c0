import { BadInput, openPage, type OrganizationKind } from '@twotier/subgraph-kit';
import type { QuerySharedCustomersArgs } from '../__generated__/schema';
import type { Context } from '../context';
import { customerSelectionOf, isGiven } from '../customerSelectionOf';
import { isByName } from '../resellerRelationship/resellerRelationship';
import { bindingOf, MAX_PARTNERSHIPS, type CommonCustomerList } from './commonCustomer';

type Deps = Pick<Context, 'viewer' | 'cursors'>;
type Args = Partial<QuerySharedCustomersArgs>;

const FILTERS = ['search', 'countryCodes', 'region'];

/** Any set of the viewer's partnerships. Those that the viewer does not see, or that never were, share nothing (R33). */
function partnershipIdsOf({ partnershipIds = [] }: Args): string[] {
  if (partnershipIds.length < 1 || partnershipIds.length > MAX_PARTNERSHIPS)
    throw new BadInput(
      `partnershipIds has ${partnershipIds.length} entries; 1 to ${MAX_PARTNERSHIPS} can be asked for.`,
    );
  return [...new Set(partnershipIds)].sort();
}

function atLeastOf({ sharedThroughAtLeast }: Args, partnerships: number): number {
  const atLeast = sharedThroughAtLeast ?? 1;
  if (atLeast >= 1 && atLeast <= partnerships) return atLeast;
  throw new BadInput(
    `sharedThroughAtLeast is ${atLeast}; of ${partnerships} different partnerships it is 1 to ${partnerships}.`,
  );
}

function selectionOf({ filter, orderBy }: Args) {
  const given = Object.entries(filter ?? {}).filter(([, value]) => isGiven(value));
  const isOutside = given.some(([name]) => !FILTERS.includes(name));
  if (isOutside || (given.length > 0 && !isByName(orderBy ?? 'NAME')))
    throw new BadInput(
      'Across partnerships search, countryCodes and region go with NAME and NAME_REVERSED, and NEWEST and OLDEST with no filter.',
    );
  return customerSelectionOf({ filter, orderBy });
}

/** The customers shared through any of some partnerships; null for whoever is no partner. */
export function commonCustomerListOf({ viewer, cursors }: Deps, args: Args): CommonCustomerList | null {
  const kind = viewer.type === 'person' ? viewer.organization?.kind : undefined;
  if (!isPartner(kind)) return null;
  const partnershipIds = partnershipIdsOf(args);
  const list = {
    partnershipIds,
    atLeast: atLeastOf(args, partnershipIds.length),
    viewerKind: kind,
    selection: selectionOf(args),
  };
  return { ...list, selection: { ...list.selection, page: openPage(args, cursors, bindingOf(viewer, list)) } };
}

const isPartner = (kind: OrganizationKind | undefined) => kind === 'PROVIDER' || kind === 'RESELLER';
