import { historyListOf, historyTypeResolvers } from '@twotier/history';
import { organizationIdOf, type PageArguments, type Viewer } from '@twotier/subgraph-kit';
import type { Resolvers } from '../__generated__/schema';
import type { Context } from '../context';

/**
 * The history of one edge, for its two ends; null for everybody else. Each costs a command of its own: several edges of one
 * answer have no page in common.
 */
const historyOfEdge = (
  context: Context,
  { id: subjectId, ends }: { id: string; ends: string[] },
  page: PageArguments,
) =>
  isOneOf(ends, context.viewer)
    ? historyListOf(context, 'relationshipHistory', { ...page, filter: { subjectId } })
    : null;

const isOneOf = (ends: string[], viewer: Viewer) => ends.includes(organizationIdOf(viewer) ?? '');

export const historyResolvers: Resolvers = {
  Query: {
    // Edges have organisations at both ends: staff see none (R34), and a tenant alone has none.
    relationshipHistory: (_parent, args, context) =>
      organizationIdOf(context.viewer) === null ? null : historyListOf(context, 'relationshipHistory', args),
  },

  Partnership: {
    history: ({ id, providerId, resellerId }, args, context) =>
      historyOfEdge(context, { id, ends: [providerId, resellerId] }, args),
  },

  ResellerRelationship: {
    history: ({ id, partnerId, customerId }, args, context) =>
      historyOfEdge(context, { id, ends: [partnerId, customerId] }, args),
  },

  ...historyTypeResolvers,
};
