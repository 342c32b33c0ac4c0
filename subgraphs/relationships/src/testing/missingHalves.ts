import { ResellerRelationshipModel } from '../resellerRelationship/resellerRelationship.model';

/** The relationships that say that a partner of the other kind is missing, and those of which it is so. */
export async function missingHalves(): Promise<[found: string[], wanted: string[]]> {
  const rows = await ResellerRelationshipModel.find().lean();
  const active = rows.filter(({ status }) => status === 'ACTIVE');
  const isAlone = ({ customerId, partnerKind }: (typeof rows)[number]) =>
    !active.some((other) => other.customerId === customerId && other.partnerKind !== partnerKind);
  return [
    rows.filter(({ missingHalf }) => missingHalf === true).map(({ _id }) => _id),
    active.filter(isAlone).map(({ _id }) => _id),
  ];
}
