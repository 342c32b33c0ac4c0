import { prefixOf } from '@twotier/subgraph-kit';
import type { Resolvers } from '../__generated__/schema';
import type { Context } from '../context';
import {
  customerOf,
  providerOf,
  resellerOf,
  type Customer,
  type Provider,
  type Reseller,
} from '../organization/organization';
import type { Partnership } from '../partnership/partnership';
import type { ResellerRelationship } from '../resellerRelationship/resellerRelationship';

type Loaders = Context['loaders'];

/** "Not yours" and "not there" give the same answer: null (R33). */
const visible = async <T>(id: string, { isOrganizationVisible }: Loaders, reference: (id: string) => T) =>
  (await isOrganizationVisible.load(id)) ? reference(id) : null;

const providerIfVisible = (id: string, loaders: Loaders) => visible(id, loaders, providerOf);
const resellerIfVisible = (id: string, loaders: Loaders) => visible(id, loaders, resellerOf);
const customerIfVisible = (id: string, loaders: Loaders) => visible(id, loaders, customerOf);

type Found = Provider | Reseller | Customer | Partnership | ResellerRelationship | null;

const BY_PREFIX = new Map<string, (id: string, loaders: Loaders) => Promise<Found>>([
  ['prv', providerIfVisible],
  ['rsl', resellerIfVisible],
  ['cus', customerIfVisible],
  ['pts', (id, { partnershipById }) => partnershipById.load(id)],
  ['rel', (id, { relationshipById }) => relationshipById.load(id)],
]);

export const nodeResolvers: Resolvers = {
  Query: {
    node: (_parent, { id }, { loaders }) => BY_PREFIX.get(prefixOf(id))?.(id, loaders) ?? null,
    reseller: (_parent, { id }, { loaders }) => (prefixOf(id) === 'rsl' ? resellerIfVisible(id, loaders) : null),
    customer: (_parent, { id }, { loaders }) => (prefixOf(id) === 'cus' ? customerIfVisible(id, loaders) : null),
  },
  // The gateway has authorised nothing: a reference opens no more than its own fields decide.
  Provider: { __resolveReference: ({ id }) => providerOf(id) },
  Reseller: { __resolveReference: ({ id }) => resellerOf(id) },
  Customer: { __resolveReference: ({ id }) => customerOf(id) },
};
