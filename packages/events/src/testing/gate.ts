import type { ConsumerOptions } from '../consumer';
import type { Step } from '../progress';

export interface Gate {
  onStep: NonNullable<ConsumerOptions['onStep']>;
  /** Resolves when a consumer has come to the gate. */
  reached: Promise<void>;
  open: () => void;
}

/** Holds a consumer at one step of one event, the first time it comes by. */
export function aGate(step: Step, version: number): Gate {
  let arrive: () => void;
  let open: () => void;
  const reached = new Promise<void>((resolve) => (arrive = resolve));
  const opened = new Promise<void>((resolve) => (open = resolve));
  return {
    reached,
    open: () => open(),
    onStep: async (at, { data }) => {
      if (at !== step || !('version' in data) || data.version !== version) return;
      arrive();
      await opened;
    },
  };
}
