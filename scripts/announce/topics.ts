import type { ANNOUNCED, Announced, Announcing } from '@twotier/partners/announce';
import type { Owner } from '../seed/worlds';

interface Topic {
  owner: Owner;
  /** What is announced, for people. */
  what: string;
  announce: (options: Announcing) => Promise<Announced>;
}

/** Models belong to the connection of a process, so a subgraph is loaded once it is known which. */
const partners = async (): Promise<typeof ANNOUNCED> => (await import('@twotier/partners/announce')).ANNOUNCED;

/** What can be announced again: `<subgraph>.<what it owns>`. */
export const TOPICS: Readonly<Record<string, Topic>> = {
  'partners.organizations': {
    owner: 'partners',
    what: 'organisations',
    announce: async (options) => (await partners()).organizations(options),
  },
};
