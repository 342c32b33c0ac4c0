import { grantsTakenBack } from '@twotier/events';
import { invalidInput, notFound } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { partnershipHasEnded, whyNotTakenBack } from './grants';
import type { Partnership, PartnershipGrant } from './partnership';

type Deps = Pick<Context, 'viewer' | 'stores' | 'outbox' | 'transact' | 'now'>;
type Outcome =
  | Partnership
  | ReturnType<typeof notFound>
  | ReturnType<typeof invalidInput>
  | ReturnType<typeof partnershipHasEnded>
  | NonNullable<ReturnType<typeof whyNotTakenBack>>;

interface Grants {
  partnershipId: string;
  grants: readonly PartnershipGrant[];
}

/**
 * Takes back what the reseller lets the provider do, and tells the provider (R13). The last one may go, and the partnership goes
 * on. Safe to repeat: what is not given any more changes nothing, and nobody is told.
 */
export async function takeBackGrants(
  { viewer, stores, outbox, transact, now }: Deps,
  { partnershipId, grants }: Grants,
): Promise<Outcome> {
  if (grants.length === 0) return invalidInput([{ path: 'grants', message: 'It is empty. Name at least one.' }]);
  return transact(async () => {
    const [partnership] = await stores.partnerships.findMany(viewer, [partnershipId]);
    if (!partnership) return notFound('partnership');
    const refusal = whyNotTakenBack(viewer, partnership);
    if (refusal) return refusal;
    if (partnership.status === 'ENDED') return partnershipHasEnded(partnership);
    const takenBack = partnership.grants.filter((grant) => grants.includes(grant));
    if (takenBack.length === 0) return partnership;

    const takenBackAt = now();
    const left = partnership.grants.filter((grant) => !grants.includes(grant));
    const changed = await stores.partnershipChanges.setGrants(viewer, partnership, left);
    await stores.history.append(viewer, {
      subject: changed.id,
      what: 'partnership.grantsTakenBack',
      parties: [changed.providerId, changed.resellerId],
      at: takenBackAt,
      before: { grants: partnership.grants },
      after: { grants: changed.grants },
    });
    const { id, providerId, resellerId, resellerName } = changed;
    await outbox.append(
      grantsTakenBack({ partnershipId: id, providerId, resellerId, resellerName, takenBack, takenBackAt }),
    );
    return changed;
  });
}
