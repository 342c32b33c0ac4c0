import { transact } from '@twotier/mongo';
import fc from 'fast-check';
import mongoose from 'mongoose';
import { stores } from '../context';
import { endPartnership } from '../partnership/endPartnership';
import { openPartnership } from '../partnership/openPartnership';
import { openResellerRelationship } from '../resellerRelationship/openResellerRelationship';
import { aContext } from './viewers';
import { whatDiffers } from './whatDiffers';
import { cardOf, deps, partnersAnnounces } from './world';

const PROVIDERS = ['prv_a', 'prv_b'];
const RESELLERS = ['rsl_a', 'rsl_b'];
const CUSTOMERS = ['cus_a', 'cus_b', 'cus_c'];
const ALL = [...PROVIDERS, ...RESELLERS, ...CUSTOMERS];
const SINCE = new Date('2024-01-01T00:00:00Z');

const command = fc.oneof(
  fc.record({
    type: fc.constant('relate' as const),
    partner: fc.constantFrom(...PROVIDERS, ...RESELLERS),
    customer: fc.constantFrom(...CUSTOMERS),
  }),
  fc.record({
    type: fc.constant('open' as const),
    provider: fc.constantFrom(...PROVIDERS),
    reseller: fc.constantFrom(...RESELLERS),
  }),
  fc.record({ type: fc.constant('end' as const), side: fc.constantFrom(...PROVIDERS, ...RESELLERS), which: fc.nat(9) }),
  // Events come late, twice and in any order: the highest version has to win.
  fc.record({
    type: fc.constant('change' as const),
    id: fc.constantFrom(...ALL),
    version: fc.integer({ min: 1, max: 9 }),
  }),
);
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;

async function run(one: Command): Promise<void> {
  if (one.type === 'relate') {
    await openResellerRelationship(deps, {
      partnerId: one.partner,
      customerId: one.customer,
      origin: 'REFERRAL',
      since: SINCE,
    });
  } else if (one.type === 'open') {
    await openPartnership(deps, {
      providerId: one.provider,
      resellerId: one.reseller,
      grants: ['SUBMIT_ORDERS'],
      since: SINCE,
    });
  } else if (one.type === 'change') {
    await partnersAnnounces(versionOf(one.id, one.version));
  } else {
    const context = aContext(one.side);
    const ids = await partnershipsOf(one.side);
    const id = ids[one.which % Math.max(1, ids.length)];
    if (id) await endPartnership(context, id);
  }
}

/** Every third version of a partner is a suspended one. */
const versionOf = (id: string, version: number) =>
  cardOf(id, {
    name: `${id} v${version}`,
    version,
    state: version % 3 === 0 && !id.startsWith('cus') ? 'SUSPENDED' : 'ACTIVE',
  });

const partnershipsOf = async (side: string): Promise<string[]> => {
  const rows = await mongoose.connection
    .collection<{ _id: string }>('partnerships')
    .find({ $or: [{ providerId: side }, { resellerId: side }] })
    .sort({ _id: 1 })
    .toArray();
  return rows.map(({ _id }) => _id);
};

interface CommandOptions {
  /** How many courses of commands are run. */
  size: number;
  seed: number;
  onProgress?: (done: number) => void;
}

/** Runs random courses of commands, several at once, and compares all that is derived with what it derives from. */
export async function randomCommands({ size, seed, onProgress }: CommandOptions): Promise<void> {
  let done = 0;
  const course = fc.array(fc.array(command, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(course, async (steps) => {
      await emptyWorld();
      for (const atOnce of steps) await Promise.all(atOnce.map(run));
      const differences = await whatDiffers();
      if (differences.length > 0) throw new Error(differences.join('\n'));
      onProgress?.((done += 1));
    }),
    { numRuns: size, seed },
  );
}

async function emptyWorld(): Promise<void> {
  await Promise.all(Object.values(mongoose.connection.models).map((one) => one.collection.deleteMany()));
  for (const id of ALL) await transact(() => stores.organizations.refresh(cardOf(id, { version: 0 })));
}
