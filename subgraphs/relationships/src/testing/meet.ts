import { AsyncLocalStorage } from 'node:async_hooks';
import { allowed, isUserError } from '@twotier/subgraph-kit';
import type { SystemContext } from '../context';

/** Lets somebody through that waits, once and for ever. */
function aGate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}

/** Its first run stops after it has read the edges, until the gate opens. */
function stopsAfterReading(context: SystemContext, gate: { opened: Promise<void> }): SystemContext {
  const outside = AsyncLocalStorage.snapshot();
  const waits = [() => outside(() => gate.opened)];
  const { resellerRelationships } = context.stores;
  return {
    ...context,
    stores: {
      ...context.stores,
      resellerRelationships: {
        ...resellerRelationships,
        activeOf: async (viewer, customerId) => {
          const active = await resellerRelationships.activeOf(viewer, customerId);
          await waits.pop()?.();
          return active;
        },
      },
    },
  };
}

/** Opens the gate as soon as it has read the edges, or was refused the lock: it never waits for the one that waits for it. */
function opensWhenItMeets(context: SystemContext, gate: { open: () => void }): SystemContext {
  const { organizations: projection, resellerRelationships } = context.stores;
  return {
    ...context,
    stores: {
      ...context.stores,
      organizations: {
        ...projection,
        lock: (ids) =>
          projection.lock(ids).catch((error: unknown) => {
            gate.open();
            throw error;
          }),
      },
      resellerRelationships: {
        ...resellerRelationships,
        activeOf: async (viewer, customerId) => {
          const active = await resellerRelationships.activeOf(viewer, customerId);
          gate.open();
          return active;
        },
      },
    },
  };
}

/** A use case about the edges of one customer. */
export type Write = (context: SystemContext) => Promise<object>;

/** Both read before either has written, as far as the database lets them. */
export async function meet([first, second]: readonly [Write, Write], base: SystemContext): Promise<void> {
  const gate = aGate();
  const outcomes = await Promise.all([
    first(stopsAfterReading(base, gate)),
    second(opensWhenItMeets(base, gate)).finally(gate.open),
  ]);
  for (const outcome of outcomes) if (isUserError(outcome)) allowed(outcome);
}
