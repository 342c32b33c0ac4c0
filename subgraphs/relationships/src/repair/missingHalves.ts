import { transact } from '@twotier/mongo';
import { OrganizationModel } from '../organization/organization.model';
import { wrongMissingHalves } from '../resellerRelationship/missingHalves';
import { ResellerRelationshipModel } from '../resellerRelationship/resellerRelationship.model';

/** Customers in one transaction. */
const BATCH = 200;

/** One relationship that says something else than the customer's active ones say. */
interface MissingHalfThatDiffers {
  id: string;
  customerId: string;
  wanted: boolean;
}

/** Which of these customers' relationships say wrongly whether a partner of the other kind serves the customer. */
async function compareMissingHalves(customerIds: readonly string[]): Promise<MissingHalfThatDiffers[]> {
  const rows = await ResellerRelationshipModel.find(
    { customerId: { $in: [...customerIds] }, status: 'ACTIVE' },
    { customerId: 1, partnerKind: 1, missingHalf: 1 },
  )
    .hint('partners_of_customer')
    .lean();
  const byCustomer = new Map<string, typeof rows>();
  for (const row of rows) byCustomer.set(row.customerId, [...(byCustomer.get(row.customerId) ?? []), row]);
  return [...byCustomer].flatMap(([customerId, active]) => {
    const { lacking, complete } = wrongMissingHalves(
      active.map(({ _id: id, partnerKind, missingHalf }) => ({ id, partnerKind, missingHalf: missingHalf === true })),
    );
    return [
      ...lacking.map((id) => ({ id, customerId, wanted: true })),
      ...complete.map((id) => ({ id, customerId, wanted: false })),
    ];
  });
}

/** Under the customers' locks: whoever opens or ends one of their relationships meanwhile comes before it or after it. */
const mend = (customerIds: readonly string[]) =>
  transact(async () => {
    await OrganizationModel.updateMany({ _id: { $in: [...customerIds] } }, { $inc: { seq: 1 } });
    const wrong = await compareMissingHalves(customerIds);
    const idsOf = (wanted: boolean) => ({
      _id: { $in: wrong.filter((one) => one.wanted === wanted).map(({ id }) => id) },
    });
    await ResellerRelationshipModel.updateMany(idsOf(true), { $set: { missingHalf: true } });
    await ResellerRelationshipModel.updateMany(idsOf(false), { $unset: { missingHalf: 1 } });
  });

/** Batch after batch of customers, while serving: only those are written that say something wrong. */
export async function mendMissingHalves(): Promise<void> {
  let last = 'cus_';
  for (;;) {
    const batch = await OrganizationModel.find({ _id: { $gt: last, $lt: 'cus`' } }, { _id: 1 })
      .sort({ _id: 1 })
      .limit(BATCH)
      .lean();
    const end = batch.at(-1);
    if (!end) return;
    const wrong = await compareMissingHalves(batch.map(({ _id }) => _id));
    if (wrong.length > 0) await mend([...new Set(wrong.map(({ customerId }) => customerId))]);
    last = end._id;
  }
}
