import { isDuplicateKey } from '@twotier/mongo';
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { LeaseModel } from './lease.model';

/** Another process works for this consumer now. */
export class LeaseLost extends Error {
  constructor(id: string) {
    super(`Another process has taken over ${id}.`);
    this.name = 'LeaseLost';
  }
}

/**
 * Lets one process at a time work for a consumer. It ends by itself when its owner dies.
 * Only the database's clock counts, so that a wrong clock of ours neither steals nor keeps it.
 */
export class Lease {
  private readonly owner = `${hostname()}:${process.pid}:${randomUUID()}`;
  private readonly until: object;

  constructor(
    private readonly id: string,
    ms: number,
  ) {
    this.until = { $add: ['$$NOW', ms] };
  }

  /** Takes it when it is free or ours, and says whether it is ours now. */
  async take(): Promise<boolean> {
    const isOurs = { $eq: ['$owner', { $literal: this.owner }] };
    const hasEnded = { $lt: ['$until', '$$NOW'] }; // also when there is none yet
    const mayTake = { $or: [isOurs, hasEnded] };
    const ours = {
      owner: { $cond: [mayTake, { $literal: this.owner }, '$owner'] },
      until: { $cond: [mayTake, this.until, '$until'] },
    };
    try {
      const row = await LeaseModel.findOneAndUpdate({ _id: this.id }, [{ $set: ours }], {
        upsert: true,
        returnDocument: 'after',
        updatePipeline: true,
      }).lean();
      return row.owner === this.owner;
    } catch (error) {
      if (isDuplicateKey(error)) return false; // somebody else was first to create it
      throw error;
    }
  }

  /**
   * Inside a transaction: makes it worth nothing when the lease is no longer ours. It writes, for a mere look would not
   * conflict with somebody who takes over at this moment.
   */
  async hold(): Promise<void> {
    const { matchedCount } = await LeaseModel.updateOne(
      { _id: this.id, owner: this.owner },
      [{ $set: { until: this.until } }],
      { updatePipeline: true },
    );
    if (matchedCount === 0) throw new LeaseLost(this.id);
  }

  /** Gives it back, so that the next need not wait. */
  async release(): Promise<void> {
    await LeaseModel.deleteOne({ _id: this.id, owner: this.owner });
  }
}
