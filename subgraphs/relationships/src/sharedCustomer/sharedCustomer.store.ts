import { organizationIdOf, type Viewer } from '@twotier/subgraph-kit';
import { renaming } from '../customerNames';
import type { ProjectedOrganization } from '../organization/organization';
import type { Taking } from '../organization/organization.store';
import { MAX_PARTNERS_OF_A_KIND, type ResellerRelationship } from '../resellerRelationship/resellerRelationship';
import type { SharedLink } from './sharedCustomer';
import { SharedCustomerModel } from './sharedCustomer.model';
import { pageOfPair } from './sharedPages.store';
import { wantedLinks } from './wantedLinks';

type Pair = Pick<SharedLink, 'providerId' | 'resellerId'>;
type Triple = Pick<SharedLink, 'providerId' | 'resellerId' | 'customerId'>;

const pairOf = ({ resellerId, providerId }: Pair) => `${resellerId} ${providerId}`;

const isSame = (one: SharedLink, other: SharedLink | undefined) =>
  one.resellerRelationshipId === other?.resellerRelationshipId &&
  one.providerRelationshipId === other.providerRelationshipId &&
  one.nameVersion === other.nameVersion;

export const sharedCustomerStore = {
  pageOfPair,

  /**
   * Makes the links of a customer what its active relationships say. In the transaction that holds the customer's lock: what
   * derives from two edges has to see both.
   *
   * @returns which pairs share the customer now and did not, and which did and do no longer
   */
  async derive(
    customer: ProjectedOrganization,
    active: readonly ResellerRelationship[],
  ): Promise<{ added: Pair[]; removed: Pair[] }> {
    const wanted = new Map(wantedLinks(customer, active).map((link) => [pairOf(link), link]));
    const present = await SharedCustomerModel.find({ customerId: customer.id }).lean();
    const stale = present.filter((link) => !isSame(link, wanted.get(pairOf(link))));
    const kept = new Set(present.filter((link) => !stale.includes(link)).map(pairOf));
    const missing = [...wanted.values()].filter((link) => !kept.has(pairOf(link)));
    if (stale.length > 0) await SharedCustomerModel.deleteMany({ _id: { $in: stale.map(({ _id }) => _id) } });
    if (missing.length > 0) await SharedCustomerModel.insertMany(missing);
    const had = new Set(present.map(pairOf));
    return {
      added: missing.filter((link) => !had.has(pairOf(link))),
      removed: stale.filter((link) => !wanted.has(pairOf(link))),
    };
  },

  /** Which of these links exist, whatever their partnership's state. */
  async existingAmong(links: readonly Triple[]): Promise<Triple[]> {
    if (links.length === 0) return [];
    const triples = links.map(({ resellerId, providerId, customerId }) => ({ resellerId, providerId, customerId }));
    const rows = await SharedCustomerModel.find(
      { $or: triples },
      { _id: 0, providerId: 1, resellerId: 1, customerId: 1 },
    ).lean<Triple[]>();
    return rows.map(({ providerId, resellerId, customerId }) => ({ providerId, resellerId, customerId }));
  },

  /** The viewer's links to these customers. */
  async ofCustomers(viewer: Viewer, customerIds: readonly string[]): Promise<Triple[]> {
    const own = organizationIdOf(viewer);
    const kind = viewer.type === 'person' ? viewer.organization?.kind : undefined;
    if (own === null || kind === undefined || kind === 'CUSTOMER') return [];
    const side = kind === 'PROVIDER' ? 'providerId' : 'resellerId';
    return SharedCustomerModel.find(
      { customerId: { $in: customerIds }, [side]: own },
      { _id: 0, providerId: 1, resellerId: 1, customerId: 1 },
    )
      .hint('by_customer')
      .batchSize(customerIds.length * MAX_PARTNERS_OF_A_KIND + 1)
      .lean<Triple[]>();
  },

  /** Takes the customer's new name onto its links. */
  async rename(customer: ProjectedOrganization, taking: Taking = {}): Promise<void> {
    const { behind, change } = renaming(customer, taking);
    await SharedCustomerModel.updateMany(behind, change);
  },
};
