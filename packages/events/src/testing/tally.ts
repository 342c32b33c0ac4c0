import { transact } from '@twotier/mongo';
import type { EventHandlers } from '../announced';
import { appendToOutbox } from '../appendToOutbox';
import { organizationChanged } from '../organizationChanged';
import { TallyModel } from './tally.model';

/** An effect that shows what was done twice, left out or done in the wrong order. */
export const tallyHandlers: EventHandlers = {
  'organization.changed': async ({ subject, data }) => {
    await TallyModel.updateOne({ _id: subject }, { $push: { versions: data.version } }, { upsert: true });
  },
};

/** Announces that an organisation has reached this version. */
export const announce = (id: string, version: number) => transact(() => appendToOutbox(reached(id, version)));

export const reached = (id: string, version: number) =>
  organizationChanged({
    id,
    kind: 'RESELLER',
    name: `Fabrikam ${version}`,
    countryCode: 'DE',
    tenantId: 't_fabrikam',
    state: 'ACTIVE',
    version,
  });

/** The versions that were handled, by organisation. */
export const tallies = async (): Promise<Record<string, number[]>> =>
  Object.fromEntries((await TallyModel.find().sort({ _id: 1 }).lean()).map(({ _id, versions }) => [_id, versions]));
