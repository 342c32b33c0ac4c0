import { connectionResolvers, isUserError, positionOf } from '@twotier/subgraph-kit';
import type { Resolvers } from '../__generated__/schema';
import type { Context } from '../context';
import type { Provider } from '../organization/organization';
import { bindingOf, type DirectoryEntry, type DirectoryList, type DirectoryListEntry } from './directoryEntry';
import { directoryListOf } from './directoryListOf';
import { editDirectoryEntry } from './editDirectoryEntry';
import { textIn } from './textIn';

const cursorOf = (list: DirectoryList, { nameKey, id }: DirectoryEntry, { cursors }: Context) =>
  cursors.encode(bindingOf(list), positionOf(nameKey, id));

const connection = connectionResolvers<DirectoryList, DirectoryEntry, DirectoryListEntry, Context>({
  page: (list, { loaders }) => loaders.directoryPage.load(list),
  total: (list, { loaders }) => loaders.directoryTotal.load(list),
  entry: (list, row) => ({ list, row }),
  cursor: cursorOf,
});

/** Everybody has an entry whose provider exists: both are written together. */
const providerOf = async (id: string, { loaders }: Context) => (await loaders.providerById.load(id)) as Provider;

export const directoryResolvers: Resolvers = {
  Query: {
    providers: (_parent, args, context) => directoryListOf(context, args),
    provider: async (_parent, { id }, { loaders }) =>
      (await loaders.directoryEntryById.load(id)) && loaders.providerById.load(id),
  },

  Mutation: {
    editDirectoryEntry: async (_parent, { input }, context) => {
      const result = await editDirectoryEntry(context, input);
      if (isUserError(result)) return result;
      return { __typename: 'EditDirectoryEntrySuccess', provider: await providerOf(result.id, context) };
    },
  },

  Provider: {
    directoryEntry: ({ id }, _args, { loaders }) => loaders.directoryEntryById.load(id),
  },

  DirectoryEntry: {
    text: ({ texts }, { locale }, { viewer }) =>
      textIn(texts, [locale, viewer.type === 'person' ? viewer.locale : null]),
    languages: ({ texts }) => texts.map(({ locale }) => locale),
  },

  ProviderConnection: {
    ...connection,
    // A search that stopped before its page was full goes on from where it stopped, not from what it found.
    pageInfo: async (list, args, context) => {
      const [info, { stoppedAt }] = [
        await connection.pageInfo(list, args, context),
        await context.loaders.directoryPage.load(list),
      ];
      if (!stoppedAt) return info;
      const end = list.page.direction === 'forward' ? 'endCursor' : 'startCursor';
      return { ...info, [end]: () => context.cursors.encode(bindingOf(list), stoppedAt) };
    },
  },

  ProviderEdge: {
    cursor: ({ list, row }, _args, context) => cursorOf(list, row, context),
    node: ({ row }, _args, context) => providerOf(row.id, context),
  },
};
