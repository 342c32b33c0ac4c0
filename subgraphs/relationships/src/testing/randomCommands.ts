import { transact } from '@twotier/mongo';
import fc from 'fast-check';
import mongoose from 'mongoose';
import { stores } from '../context';
import { endPartnership } from '../partnership/endPartnership';
import { openPartnership } from '../partnership/openPartnership';
import { takeBackGrants } from '../partnership/takeBackGrants';
import { endResellerRelationship } from '../removal/endResellerRelationship';
import { requestRelationshipEnd } from '../removal/requestRelationshipEnd';
import { openResellerRelationship } from '../resellerRelationship/openResellerRelationship';
import { aContext } from './viewers';
import { whatDiffers } from './whatDiffers';
import { cardOf, deps, partnersAnnounces } from './world';

const PROVIDERS = ['prv_a', 'prv_b'];
const RESELLERS = ['rsl_a', 'rsl_b'];
const CUSTOMERS = ['cus_a', 'cus_b', 'cus_c'];
const ALL = [...PROVIDERS, ...RESELLERS, ...CUSTOMERS];
const GRANTS = ['SUBMIT_ORDERS', 'ADD_SUBSCRIPTIONS'] as const;
const SINCE = new Date('2024-01-01T00:00:00Z');

const type = <T extends string>(name: T) => fc.constant(name);
const command = fc.oneof(
  fc.record({
    type: type('relate'),
    partner: fc.constantFrom(...PROVIDERS, ...RESELLERS),
    customer: fc.constantFrom(...CUSTOMERS),
  }),
  fc.record({
    type: type('open'),
    provider: fc.constantFrom(...PROVIDERS),
    reseller: fc.constantFrom(...RESELLERS),
  }),
  fc.record({ type: type('end'), side: fc.constantFrom(...PROVIDERS, ...RESELLERS), which: fc.nat(9) }),
  fc.record({ type: type('endHalf'), side: fc.constantFrom(...ALL), which: fc.nat(9) }),
  fc.record({ type: type('askForEnd'), side: fc.constantFrom(...RESELLERS), which: fc.nat(9) }),
  fc.record({
    type: type('takeBack'),
    side: fc.constantFrom(...RESELLERS),
    which: fc.nat(9),
    grant: fc.constantFrom(...GRANTS),
  }),
  // Events come late, twice and in any order: the highest version has to win.
  fc.record({ type: type('change'), id: fc.constantFrom(...ALL), version: fc.integer({ min: 1, max: 9 }) }),
);
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;
type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

const RUN: { [Type in Command['type']]: (one: Of<Type>) => Promise<unknown> } = {
  relate: ({ partner: partnerId, customer: customerId }) =>
    openResellerRelationship(deps, { partnerId, customerId, origin: 'REFERRAL', since: SINCE }),
  open: ({ provider: providerId, reseller: resellerId }) =>
    openPartnership(deps, { providerId, resellerId, grants: [...GRANTS], since: SINCE }),
  change: ({ id, version }) => partnersAnnounces(versionOf(id, version)),
  end: async ({ side, which }) => endPartnership(aContext(side), await pick(partnershipsOf(side), which)),
  endHalf: async ({ side, which }) => endResellerRelationship(aContext(side), await pick(relationships(), which)),
  askForEnd: async ({ side, which }) =>
    requestRelationshipEnd(aContext(side), { resellerRelationshipId: await pick(relationships(), which) }),
  takeBack: async ({ side, which, grant }) =>
    takeBackGrants(aContext(side), { partnershipId: await pick(partnershipsOf(side), which), grants: [grant] }),
};

const run = (one: Command) => (RUN[one.type] as (one: Command) => Promise<unknown>)(one);

/** One of them; where there is none, what there never was. */
async function pick(found: Promise<string[]>, which: number): Promise<string> {
  const ids = await found;
  return ids[which % Math.max(1, ids.length)] ?? 'none';
}

/** Every third version of a partner is a suspended one. */
const versionOf = (id: string, version: number) =>
  cardOf(id, {
    name: `${id} v${version}`,
    version,
    state: version % 3 === 0 && !id.startsWith('cus') ? 'SUSPENDED' : 'ACTIVE',
  });

const idsIn = async (collection: string, filter: object): Promise<string[]> => {
  const rows = await mongoose.connection
    .collection<{ _id: string }>(collection)
    .find(filter)
    .sort({ _id: 1 })
    .toArray();
  return rows.map(({ _id }) => _id);
};
const partnershipsOf = (side: string) => idsIn('partnerships', { $or: [{ providerId: side }, { resellerId: side }] });
/** Also those that the side does not see. */
const relationships = () => idsIn('resellerRelationships', {});

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
