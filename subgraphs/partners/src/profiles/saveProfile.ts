import { invalidInput, type InputFault } from '@twotier/subgraph-kit';
import { isDeepStrictEqual } from 'node:util';
import type { Context } from '../context';
import type { EnrollmentRecord } from '../enrollment/enrollment';
import { staleEdit } from '../enrollment/errors';
import { openForChange } from '../enrollment/openForChange';

/** A profile of the form. */
interface Profile<T> {
  /** As it is stored, from what was entered. */
  read: (enrollment: EnrollmentRecord) => T;
  faults: (profile: T, enrollment: EnrollmentRecord) => InputFault[];
  /** The one that is there. */
  current: (enrollment: EnrollmentRecord) => T | null;
  save: (before: EnrollmentRecord, profile: T) => Promise<EnrollmentRecord>;
}

/**
 * Saves one profile of a draft or of an active account, validated whole. The same profile again changes nothing.
 * Two tabs at once: the second write conflicts and runs again on what the first has left; one that named the version it
 * was made from is refused then.
 */
export const saveProfile = <T>(
  context: Context,
  asked: { enrollmentId: string; expectedVersion?: number | null },
  { read, faults, current, save }: Profile<T>,
) =>
  context.transact(async () => {
    const opened = await openForChange(context, asked, ['DRAFT', 'ACTIVE']);
    if (!('enrollment' in opened)) return opened;
    const { enrollment } = opened;
    const { expectedVersion } = asked;
    if (expectedVersion != null && expectedVersion !== enrollment.version) return staleEdit(enrollment.version);
    const profile = read(enrollment);
    const found = faults(profile, enrollment);
    if (found.length > 0) return invalidInput(found);
    if (isDeepStrictEqual(current(enrollment), profile)) return { enrollment };
    return { enrollment: await save(enrollment, profile) };
  });
