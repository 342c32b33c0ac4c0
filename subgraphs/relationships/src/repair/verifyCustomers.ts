import type { ProjectedOrganization } from '../organization/organization';
import { ResellerRelationshipModel } from '../resellerRelationship/resellerRelationship.model';
import type { SharedLink } from '../sharedCustomer/sharedCustomer';
import { SharedCustomerModel } from '../sharedCustomer/sharedCustomer.model';
import { CustomerEdges, nameOn } from './customerEdges';
import type { Finding, Verifying } from './finding';

const BATCH = 500;

async function readEdges(customers: readonly ProjectedOrganization[]): Promise<CustomerEdges[]> {
  const among = { customerId: { $in: customers.map(({ id }) => id) } };
  const relationships = await ResellerRelationshipModel.find(among).lean();
  const links = await SharedCustomerModel.find(among, { _id: 0 }).lean<SharedLink[]>();
  const of = (id: string) => ({
    relationships: relationships.filter(({ customerId }) => customerId === id),
    links: links.filter(({ customerId }) => customerId === id),
  });
  return customers.map((customer) => new CustomerEdges(customer, of(customer.id)));
}

async function mend({ deps }: Verifying, customerId: string): Promise<void> {
  const { viewer, stores, transact, now } = deps;
  await transact(async () => {
    const customer = (await stores.organizations.lock([customerId]))?.get(customerId);
    if (!customer) return;
    const [edges] = await readEdges([customer]);
    if (!edges) return;
    const at = now();
    for (const { _id, partnerId, status } of edges.doubles) {
      await ResellerRelationshipModel.updateOne(
        { _id },
        { $set: { status: 'ENDED', endedAt: at }, $inc: { version: 1 } },
      );
      await stores.history.append(viewer, {
        subject: _id,
        what: 'relationship.ended',
        parties: [partnerId, customerId],
        at,
        before: { status },
        after: { status: 'ENDED' },
      });
    }
    const misnamed = edges.misnamed().map(({ _id }) => _id);
    await ResellerRelationshipModel.updateMany({ _id: { $in: misnamed } }, { $set: nameOn(customer) });
    for (const { _id, missingHalf } of edges.wrongHalves())
      await ResellerRelationshipModel.updateOne(
        { _id },
        missingHalf ? { $unset: { missingHalf: 1 } } : { $set: { missingHalf: true } },
      );
    const { missing, superfluous, wrong } = edges.links();
    for (const { resellerId, providerId } of [...superfluous, ...wrong.map(({ link }) => link)])
      await SharedCustomerModel.deleteMany({ resellerId, providerId, customerId });
    await SharedCustomerModel.insertMany([...missing, ...wrong.map(({ link }) => link)]);
  });
}

/** The next customers that have an edge or a link. */
async function customersAfter(last: string): Promise<string[]> {
  const rows = [
    await ResellerRelationshipModel.find({ customerId: { $gt: last } }, { _id: 0, customerId: 1 })
      .sort({ customerId: 1 })
      .limit(BATCH)
      .lean<{ customerId: string }[]>(),
    await SharedCustomerModel.find({ customerId: { $gt: last } }, { _id: 0, customerId: 1 })
      .sort({ customerId: 1 })
      .limit(BATCH)
      .lean<{ customerId: string }[]>(),
  ].map((found) => found.map(({ customerId }) => customerId));
  // Beyond the end of a list that was cut there may be more than is seen here.
  const [end] = rows.flatMap((ids) => (ids.length === BATCH ? [ids.at(-1) as string] : [])).sort();
  return [...new Set(rows.flat())].filter((id) => end === undefined || id <= end).sort();
}

/**
 * Compares the relationships and shared customers of every customer with its row of the projection and with each other: a
 * batch in one transaction, of one snapshot; what differs is mended customer by customer, under its lock.
 */
export async function* verifyCustomers(verifying: Verifying): AsyncGenerator<Finding> {
  const { deps, repair, onProgress } = verifying;
  let done = 0;
  for (let ids = await customersAfter(''); ids.length > 0; ids = await customersAfter(ids.at(-1) as string)) {
    const found = await deps.transact(async () => {
      const customers = await deps.stores.organizations.findMany(ids);
      const edges = await readEdges(customers);
      return customers.map(({ id }, at) => ({ id, lines: edges[at]?.whatDiffers() ?? [] }));
    });
    const known = new Set(found.map(({ id }) => id));
    for (const id of ids.filter((one) => !known.has(one)))
      yield { what: `customer ${id}: has edges and is not in the projection`, isMended: false };
    for (const { id, lines } of found.filter(({ lines: some }) => some.length > 0)) {
      if (repair) await mend(verifying, id);
      for (const what of lines) yield { what, isMended: repair };
    }
    onProgress((done += ids.length));
  }
}
