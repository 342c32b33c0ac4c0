import { organizationIdOf, type Viewer } from '@twotier/subgraph-kit';
import type { SharedLink } from './sharedCustomer';
import { SharedCustomerModel } from './sharedCustomer.model';

/** Customers that one of the viewer's pairs shares. */
export interface SharedByPair {
  providerId: string;
  resellerId: string;
  customerIds: string[];
}

export const sharedLinkStore = {
  /**
   * The links of these customers, in one command. The caller has found them in an index, through an active partnership; each is
   * found again by its triple, and nothing beside it is read.
   */
  async linksThrough(viewer: Viewer, wanted: readonly SharedByPair[]): Promise<SharedLink[]> {
    const own = organizationIdOf(viewer);
    if (wanted.some(({ providerId, resellerId }) => providerId !== own && resellerId !== own))
      throw new Error('Only its two ends see what a pair shares.');
    if (wanted.length === 0) return [];
    const count = wanted.reduce((sum, { customerIds }) => sum + customerIds.length, 0);
    return SharedCustomerModel.find(
      {
        $or: wanted.map(({ providerId, resellerId, customerIds }) => ({
          resellerId,
          providerId,
          customerId: { $in: customerIds },
        })),
      },
      { _id: 0 },
    )
      .hint('one_per_triple')
      .batchSize(count + 1)
      .lean<SharedLink[]>();
  },
};
