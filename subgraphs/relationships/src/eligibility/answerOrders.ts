import { organizationIdOf, prefixOf, type Viewer } from '@twotier/subgraph-kit';
import type { OrderEligibility, OrderFacts, OrderParties } from './eligibility';
import { orderFactsOf, type FactsDeps } from './orderFacts';
import { tellOrder, tellPastOrder } from './tellOrder';
import { canAskAboutOrder } from './visibility';

export interface OrderQuestion extends OrderParties {
  /** Null for now. */
  at: Date | null;
}

/** Strangers, and ids of other kinds, are answered without a look into the database. */
const isWorthReading = (viewer: Viewer, { providerId, resellerId, customerId }: OrderParties): boolean =>
  prefixOf(providerId) === 'prv' &&
  prefixOf(resellerId) === 'rsl' &&
  prefixOf(customerId) === 'cus' &&
  (viewer.type === 'system' || [providerId, resellerId, customerId].includes(organizationIdOf(viewer) ?? ''));

/** What the past was like: questions about the same instant are read together. */
async function pastFactsOf(deps: FactsDeps, questions: readonly OrderQuestion[]) {
  const instants = new Map(questions.flatMap(({ at }) => (at ? [[at.getTime(), at] as const] : [])));
  const reads = [...instants].map(([time, at]) =>
    orderFactsOf(
      deps,
      questions.filter((question) => question.at?.getTime() === time),
      at,
    ),
  );
  return new Map<OrderQuestion, OrderFacts>((await Promise.all(reads)).flatMap((facts) => [...facts]));
}

/** Who may order, in the order asked; null where the viewer may not ask, or sees no such thing (R26, R33). */
export async function answerOrders(
  deps: FactsDeps,
  viewer: Viewer,
  questions: readonly OrderQuestion[],
): Promise<(OrderEligibility | null)[]> {
  const now = await orderFactsOf(
    deps,
    questions.filter((question) => isWorthReading(viewer, question)),
    null,
  );
  const mayAsk = [...now].flatMap(([question, facts]) => (canAskAboutOrder(viewer, question, facts) ? [question] : []));
  const past = await pastFactsOf(deps, mayAsk);
  const answers = new Map(
    mayAsk.map((question) => {
      const then = past.get(question);
      return [
        question,
        then ? tellPastOrder(viewer, question, then) : tellOrder(viewer, question, now.get(question) as OrderFacts),
      ];
    }),
  );
  return questions.map((question) => answers.get(question) ?? null);
}
