import { customersOf, partnershipsOf, sharedOf, type CounterId } from '../counter/counter';
import { CounterModel } from '../counter/counter.model';

interface Counted {
  lasting: readonly { providerId: string; resellerId: string }[];
  active: readonly { partnerId: string }[];
  links: readonly { providerId: string; resellerId: string }[];
}

/** Each figure that is not zero, one in a line. */
function linesOf(changes: readonly (readonly [CounterId, number])[]): string[] {
  const figures = new Map<CounterId, number>();
  for (const [counterId, n] of changes) figures.set(counterId, (figures.get(counterId) ?? 0) + n);
  return [...figures].filter(([, n]) => n !== 0).map(([counterId, n]) => `${counterId} ${n}`);
}

/** The figures as they are. */
export const figureLines = async (): Promise<string[]> =>
  linesOf((await CounterModel.find().lean()).map(({ counterId, n }) => [counterId, n]));

/** The figures as they should be: of the partnerships that last, the relationships that are active, and the links. */
export const wantedFigureLines = ({ lasting, active, links }: Counted): string[] =>
  linesOf([
    ...active.map(({ partnerId }) => [customersOf(partnerId), 1] as const),
    ...links.map((link) => [sharedOf(link), 1] as const),
    ...lasting.flatMap(({ providerId, resellerId }) =>
      [providerId, resellerId].map((id) => [partnershipsOf(id), 1] as const),
    ),
  ]);
