import { HistoryModel, type HistoryDocument } from '@twotier/history';
import { system, type Viewer } from '@twotier/subgraph-kit';
import { seededRandom, useTestDatabase } from '@twotier/testkit';
import { stores } from '../context';
import { createOrganizationLoaders } from '../organization/loaders';
import { endPartnership } from '../partnership/endPartnership';
import { openPartnership } from '../partnership/openPartnership';
import { PartnershipModel } from '../partnership/partnership.model';
import { takeBackGrants } from '../partnership/takeBackGrants';
import { endResellerRelationship } from '../removal/endResellerRelationship';
import { openResellerRelationship } from '../resellerRelationship/openResellerRelationship';
import { ResellerRelationshipModel } from '../resellerRelationship/resellerRelationship.model';
import type { Graph, Triple } from '../testing/orderGraph';
import { inWords, mayAskByRules, toldByRules } from '../testing/orderModel';
import { aContext, aViewer } from '../testing/viewers';
import { aPartnership, aRelationship, cardOf, deps, organizations, partnersAnnounces } from '../testing/world';
import { createEligibilityLoaders } from './loaders';

const SEED = 7;
const COMMANDS = 60;
const PROVIDERS = ['prv_a', 'prv_b'];
const PARTNERS = [...PROVIDERS, 'rsl_a'];
const ALL = [...PARTNERS, 'cus_a'];
const TRIPLES: Triple[] = PROVIDERS.map((providerId) => ({ providerId, resellerId: 'rsl_a', customerId: 'cus_a' }));

const day = (number: number) => new Date(Date.UTC(2025, 0, 1) + number * 86_400_000);

/** What anybody may do on one day, drawn at random; much of it is refused or changes nothing. */
function commandsOn(now: Date, version: number) {
  const at = { now: () => now };
  const activePartnership = async (providerId: string) =>
    (await PartnershipModel.findOne({ providerId, status: { $ne: 'ENDED' } }).lean())?._id ?? 'pts_none';
  const activeRelationship = async (partnerId: string) =>
    (await ResellerRelationshipModel.findOne({ partnerId, status: 'ACTIVE' }).lean())?._id ?? 'rel_none';
  return {
    open: (providerId: string) =>
      openPartnership({ ...deps, ...at }, { providerId, resellerId: 'rsl_a', grants: ['SUBMIT_ORDERS'], since: now }),
    end: async (providerId: string) =>
      endPartnership({ ...aContext('rsl_a'), ...at }, await activePartnership(providerId)),
    takeBack: async (providerId: string) =>
      takeBackGrants(
        { ...aContext('rsl_a'), ...at },
        { partnershipId: await activePartnership(providerId), grants: ['SUBMIT_ORDERS'] },
      ),
    relate: (partnerId: string) =>
      openResellerRelationship({ ...deps, ...at }, { partnerId, customerId: 'cus_a', origin: 'REFERRAL', since: now }),
    part: async (partnerId: string) =>
      endResellerRelationship({ ...aContext('cus_a'), ...at }, await activeRelationship(partnerId)),
    suspend: (id: string) => partnersAnnounces(cardOf(id, { version, state: 'SUSPENDED' }), { ...deps, ...at }),
    restore: (id: string) => partnersAnnounces(cardOf(id, { version }), { ...deps, ...at }),
  };
}

/** Lays what was written down, row by row, on an empty graph. */
function replay(rows: readonly HistoryDocument[]): Graph {
  const partnerships = new Map<string, Graph['partnerships'][number]>();
  const relationships = new Map<string, Graph['relationships'][number]>();
  const suspended = new Set<string>();
  for (const { subject, what, parties, after } of rows) {
    const [one, other] = parties as [string, string];
    if (what === 'organization.suspended') suspended.add(subject);
    if (what === 'organization.restored') suspended.delete(subject);
    if (what === 'relationship.started') relationships.set(subject, { partnerId: one, customerId: other });
    if (what === 'relationship.ended') relationships.delete(subject);
    if (what.startsWith('partnership.'))
      partnerships.set(subject, {
        ...(partnerships.get(subject) ?? { providerId: one, resellerId: other, status: 'ACTIVE', grants: [] }),
        ...(after as Partial<Graph['partnerships'][number]>),
      });
  }
  return {
    partnerships: [...partnerships.values()],
    relationships: [...relationships.values()],
    suspended: [...suspended],
  };
}

const loadersOf = (viewer: Viewer) =>
  createEligibilityLoaders({ stores, loaders: createOrganizationLoaders(stores, viewer) }, viewer);

describe('orderEligibility as of an instant', () => {
  useTestDatabase();

  it(`says what a replay of the history says, at random instants (R26, seed ${SEED})`, async () => {
    const random = seededRandom(SEED);
    const oneOf = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)] as T;
    await organizations(...ALL.map((id) => cardOf(id, { version: 0 })));
    for (let number = 0; number < COMMANDS; number += 1) {
      const { open, end, takeBack, relate, part, suspend, restore } = commandsOn(day(number), number + 1);
      const beginnings = [...PROVIDERS.map((id) => () => open(id)), ...PARTNERS.map((id) => () => relate(id))];
      const anything = oneOf([
        () => oneOf([end, takeBack, open, open, open])(oneOf(PROVIDERS)),
        () => oneOf([part, relate, relate, relate])(oneOf(PARTNERS)),
        () => oneOf([suspend, restore, restore, restore])(oneOf(ALL)),
      ]);
      // Everything begins at first, and again near the end, so that many may ask.
      await (beginnings[number % (COMMANDS - beginnings.length)] ?? anything)();
    }
    const rows = await HistoryModel.find().sort({ at: 1, _id: 1 }).lean<HistoryDocument[]>();
    const graphAt = (at: Date) => replay(rows.filter((row) => row.at <= at));
    const today = graphAt(new Date());
    const instants = [...rows.map(({ at }) => at), ...Array.from({ length: 40 }, () => day(random() * COMMANDS - 1))];

    const verdicts: boolean[] = [];
    for (const who of [null, ...ALL]) {
      const { orderEligibilityOf } = loadersOf(who === null ? system('test') : aViewer({ organization: who }));
      const asked = instants.flatMap((at) => TRIPLES.map((triple) => ({ ...triple, at })));
      const answers = await orderEligibilityOf.loadMany(asked);
      asked.forEach(({ at, ...triple }, index) => {
        const wanted = mayAskByRules(today, who, triple) ? toldByRules(graphAt(at), who, triple) : null;
        const answer = answers[index];
        if (answer instanceof Error) throw answer;
        expect({ who, at, triple, answer: inWords(answer ?? null) }).toEqual({ who, at, triple, answer: wanted });
        if (wanted) verdicts.push(wanted.allowed);
      });
    }
    // The course is worth asking about: often yes, and often no.
    expect(verdicts.filter((one) => one).length).toBeGreaterThan(20);
    expect(verdicts.filter((one) => !one).length).toBeGreaterThan(20);
  });

  it('names for the past nobody who could mend it, and no invitation', async () => {
    await organizations(...ALL);
    await aPartnership({ providerId: 'prv_a', resellerId: 'rsl_a', since: day(5), grants: [] });
    for (const partnerId of ['prv_a', 'rsl_a']) await aRelationship({ partnerId, customerId: 'cus_a', since: day(6) });
    const { orderEligibilityOf } = loadersOf(aViewer({ organization: 'rsl_a' }));
    const triple = TRIPLES[0] as Triple;

    expect(await orderEligibilityOf.load({ ...triple, at: day(5) })).toMatchObject({
      allowed: false,
      blockers: [
        { code: 'GRANT_MISSING', mendableBy: [], wish: null },
        { code: 'RELATIONSHIP_MISSING', partnerId: 'rsl_a', mendableBy: [], wish: null },
        { code: 'NOT_VISIBLE', mendableBy: [] },
      ],
    });
    expect(await orderEligibilityOf.load({ ...triple, at: null })).toMatchObject({
      blockers: [{ code: 'GRANT_MISSING', mendableBy: ['RESELLER'] }],
    });
  });
});
