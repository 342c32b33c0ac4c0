import { ResellerRelationshipModel } from './resellerRelationship.model';
import type { ResellerRelationship } from './resellerRelationship';
import { wrongMissingHalves } from './missingHalves';

/** Notes on a customer's active relationships whether they lack a partner of the other kind. In the transaction that holds its lock. */
export async function markMissingHalves(active: readonly ResellerRelationship[]): Promise<void> {
  const { lacking, complete } = wrongMissingHalves(active);
  if (lacking.length > 0)
    await ResellerRelationshipModel.updateMany({ _id: { $in: lacking } }, { $set: { missingHalf: true } });
  if (complete.length > 0)
    await ResellerRelationshipModel.updateMany({ _id: { $in: complete } }, { $unset: { missingHalf: 1 } });
}
