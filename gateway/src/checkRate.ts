import { Kind, type DocumentNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { GatewayContext } from './context';
import type { RateLimiter, RateLimitKind } from './rateLimits';
import { rateLimited } from './refusals';

/** Root fields that look into the directory, which is open to everybody. */
const SEARCHES = ['providers'];

/** The names of the fields at the root, fragments written out. For operations whose size was checked, or it might never end. */
function rootFields(document: DocumentNode, { selections }: SelectionSetNode): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(document, selection.selectionSet);
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return fragment && 'selectionSet' in fragment ? rootFields(document, fragment.selectionSet) : [];
  });
}

interface Asked {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  contextValue: GatewayContext;
}

/** What an operation takes from whose account. One that asks twice under two names takes twice. */
function takings({ document, operation, contextValue: { identity, clientAddress } }: Asked) {
  const fields = rootFields(document, operation.selectionSet);
  const searches = fields.filter((name) => SEARCHES.includes(name)).length;
  const tenants = fields.filter((name) => name === 'createTenant').length;
  const all: [kind: RateLimitKind, key: string, points: number][] = [
    identity ? ['signedIn', JSON.stringify([identity.issuer, identity.subject]), 1] : ['anonymous', clientAddress, 1],
    ['search', clientAddress, identity ? 0 : searches],
    // Whoever is signed in with many tenants is still one who makes many.
    ['createTenant', clientAddress, tenants],
  ];
  return all.filter(([, , points]) => points > 0);
}

/** Refuses with 429 what comes too often, before anything is fetched. The gateway's own pages have a limit of their own. */
export async function checkRate(limiter: RateLimiter, asked: Asked): Promise<void> {
  if (asked.contextValue.isOwnPage) return;
  for (const [kind, key, points] of takings(asked)) {
    const seconds = await limiter.take(kind, key, points);
    if (seconds !== null) throw rateLimited(seconds);
  }
}
