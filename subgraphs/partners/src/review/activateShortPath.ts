import type { Context } from '../context';
import type { EnrollmentRecord } from '../enrollment/enrollment';
import { activateAccount } from './activateAccount';
import { whyNotActivatable } from './whyNotActivatable';

type Deps = Pick<Context, 'viewer' | 'stores' | 'outbox' | 'now'>;

/** A company that is enrolled already is in as soon as it hands in (R9): in the caller's transaction. */
export async function activateShortPath(context: Deps, before: EnrollmentRecord) {
  const refusal = await whyNotActivatable(context, before);
  if (refusal) return refusal;
  const change = { before, what: 'enrollment.activated' };
  return { enrollment: await activateAccount(context, change, { submittedAt: context.now() }) };
}
