import { organizationIdOf, type Viewer } from '@twotier/subgraph-kit';
import type { PartnerKind, ResellerRelationship } from './resellerRelationship';
import { ResellerRelationshipModel } from './resellerRelationship.model';

type Half = Pick<ResellerRelationship, 'customerId' | 'partnerId' | 'partnerKind'>;

/** A customer of the viewer's organisation, and all who serve it: at most 50 of a kind. */
export interface ServedCustomer {
  customerId: string;
  partnerIds: string[];
  /** How many of each kind. */
  counts: Readonly<Record<PartnerKind, number>>;
}

const countOf = (halves: readonly Half[], kind: PartnerKind) =>
  halves.filter(({ partnerKind }) => partnerKind === kind).length;

const servedCustomerOf = (customerId: string, halves: readonly Half[]): ServedCustomer => ({
  customerId,
  partnerIds: halves.map(({ partnerId }) => partnerId),
  counts: { PROVIDER: countOf(halves, 'PROVIDER'), RESELLER: countOf(halves, 'RESELLER') },
});

/** What a new relationship of a customer has to fit beside. */
export const servedCustomerStore = {
  /**
   * Those of these customers that the viewer's organisation serves. Who else serves them is for the rules alone: the caller
   * decides what of it may be told.
   */
  async findMany(viewer: Viewer, customerIds: readonly string[]): Promise<ServedCustomer[]> {
    const own = organizationIdOf(viewer);
    if (own === null || customerIds.length === 0) return [];
    const halves = await ResellerRelationshipModel.find(
      { customerId: { $in: customerIds }, status: 'ACTIVE' },
      { _id: 0, customerId: 1, partnerId: 1, partnerKind: 1 },
    )
      .hint('partners_of_customer')
      .batchSize(100 * customerIds.length + 1)
      .lean<Half[]>();
    return customerIds
      .map((customerId) =>
        servedCustomerOf(
          customerId,
          halves.filter((half) => half.customerId === customerId),
        ),
      )
      .filter(({ partnerIds }) => partnerIds.includes(own));
  },
};
