import type { ResellerRelationship } from './resellerRelationship';

type Half = Pick<ResellerRelationship, 'id' | 'partnerKind' | 'missingHalf'>;

/** Whether one of a customer's active relationships lacks what would share it: a partner of the other kind. */
export const lacksOtherHalf = (
  { partnerKind }: Pick<Half, 'partnerKind'>,
  active: readonly Pick<Half, 'partnerKind'>[],
): boolean => active.every((other) => other.partnerKind === partnerKind);

/** Which of a customer's active relationships do not say so, and which say so and lack nothing. */
export function wrongMissingHalves(active: readonly Half[]): { lacking: string[]; complete: string[] } {
  const wrong = active.filter((one) => one.missingHalf !== lacksOtherHalf(one, active));
  return {
    lacking: wrong.filter(({ missingHalf }) => !missingHalf).map(({ id }) => id),
    complete: wrong.filter(({ missingHalf }) => missingHalf).map(({ id }) => id),
  };
}
