import { isUserError, type Role } from '@twotier/subgraph-kit';
import { countQueries, useTestDatabase } from '@twotier/testkit';
import fc from 'fast-check';
import mongoose from 'mongoose';
import { endPartnership } from '../partnership/endPartnership';
import { PartnershipModel } from '../partnership/partnership.model';
import { anInvitation, invite } from '../testing/invitations';
import { aContext, anonymousContext } from '../testing/viewers';
import { aPartnership, aRelationship, cardOf, organizations, partnersAnnounces } from '../testing/world';
import { INVITATION_KINDS } from './invitation';

const PROVIDERS = ['prv_a', 'prv_b'];
const RESELLERS = ['rsl_a', 'rsl_b'];
const CUSTOMERS = ['cus_a', 'cus_b'];
const ALL = [...PROVIDERS, ...RESELLERS, ...CUSTOMERS];
const ROLES: Role[][] = [['GLOBAL_ADMIN'], ['ADMIN_AGENT'], ['SALES_AGENT'], ['HELPDESK_AGENT'], []];

const organization = fc.constantFrom(...ALL);

/** What a small world is made of. */
const world = fc.record({
  pairs: fc.uniqueArray(fc.tuple(fc.constantFrom(...PROVIDERS), fc.constantFrom(...RESELLERS)), {
    minLength: 1,
    maxLength: 3,
    selector: ([provider, reseller]) => provider + reseller,
  }),
  halves: fc.array(fc.tuple(fc.constantFrom(...PROVIDERS, ...RESELLERS), fc.constantFrom(...CUSTOMERS)), {
    maxLength: 6,
  }),
  ended: fc.option(fc.nat(2), { freq: 2 }),
  suspended: fc.option(organization, { freq: 2 }),
  abroad: fc.option(organization, { freq: 2 }),
});

const question = fc.record({
  kind: fc.constantFrom(...INVITATION_KINDS),
  viewer: fc.oneof(
    { weight: 9, arbitrary: organization },
    { weight: 1, arbitrary: fc.constantFrom('staff', 'nobody') },
  ),
  roles: fc.oneof({ weight: 3, arbitrary: fc.constant(ROLES[0] as Role[]) }, fc.constantFrom(...ROLES)),
  partnership: fc.nat(3),
  organizationId: fc.option(fc.oneof({ weight: 4, arbitrary: organization }, fc.constantFrom('cus_none', 'rsl_none'))),
  email: fc.option(fc.constantFrom('ada@prv-a.example', 'ada@mail.rsl-a.example', 'ada@lucerne.example')),
});

/** Each organisation's domain is its id, written as one. */
const cardOfIts = (id: string, given: Parameters<typeof cardOf>[1] = {}) =>
  cardOf(id, { primaryDomain: `${id.replace('_', '-')}.example`, ...given });

async function build({
  pairs,
  halves,
  ended,
  suspended,
  abroad,
}: typeof world extends fc.Arbitrary<infer T> ? T : never) {
  for (const one of Object.values(mongoose.connection.models)) await one.collection.deleteMany();
  await organizations(...ALL.map((id) => cardOfIts(id)));
  const partnerships: string[] = [];
  for (const [providerId, resellerId] of pairs) partnerships.push((await aPartnership({ providerId, resellerId })).id);
  for (const [partnerId, customerId] of halves) await aRelationship({ partnerId, customerId });
  const over = ended === null ? undefined : await PartnershipModel.findById(partnerships[ended]).lean();
  if (over) await endPartnership(aContext(over.providerId), over._id);
  if (suspended) await partnersAnnounces(cardOfIts(suspended, { state: 'SUSPENDED', version: 2 }));
  if (abroad) await partnersAnnounces(cardOfIts(abroad, { countryCode: 'CN', version: 3 }));
  return partnerships;
}

const contextOf = (viewer: string, roles: Role[]) => {
  if (viewer === 'nobody') return anonymousContext();
  return viewer === 'staff' ? aContext(null, ['REVIEWER']) : aContext(viewer, roles);
};

/** What a refusal says, in the words of a dry run: null where the dry run would not answer. */
const codesOf = (refusal: { code: string; blockers?: { code: string }[] }) =>
  refusal.blockers ? refusal.blockers.map(({ code }) => code) : [refusal.code];

describe('the dry run of invitations', () => {
  useTestDatabase();
  const contoso = aContext('prv_contoso');

  it('says yes if and only if the invitation is sent, and names what else it is refused by', async () => {
    const seed = 20_261_125;
    const seen = { allowed: 0, refused: 0, unanswered: 0 };
    await fc.assert(
      fc.asyncProperty(world, fc.array(question, { minLength: 12, maxLength: 12 }), async (given, questions) => {
        const partnerships = await build(given);
        for (const { kind, viewer, roles, partnership, organizationId, email } of questions) {
          const context = () => contextOf(viewer, roles);
          const partnershipId = partnerships[partnership] ?? 'pts_none';
          const asked = { kind, organizationId, email, ...(kind === 'NEW_CUSTOMER' && { partnershipId }) };
          const said = await context().loaders.invitationEligibilityOf.load(asked);
          const done = await invite(context(), { ...asked, partnershipId }).catch(() => null);

          const isSent = done !== null && !isUserError(done);
          expect([asked, said?.allowed ?? false]).toEqual([asked, isSent]);
          if (said === null) seen.unanswered += 1;
          else if (isSent) seen.allowed += 1;
          else seen.refused += 1;
          const refusal = done !== null && isUserError(done) ? codesOf(done) : [];
          // Whoever may not send any is told that alone, and in the dry run everything else, too.
          if (said && !isSent) expect(said.blockers.map(({ code }) => code).slice(0, refusal.length)).toEqual(refusal);
        }
      }),
      { numRuns: 8, seed, endOnFailure: true },
    );
    expect(Object.values(seen).every((count) => count > 5)).toBe(true);
  }, 60_000);

  it('answers 100 questions with four commands, for a provider and for a reseller', async () => {
    const customers = Array.from({ length: 40 }, (_, index) => `cus_${index}`);
    await organizations('prv_contoso', 'rsl_fabrikam', 'rsl_tailspin', ...customers.slice(0, 3));
    const { id } = await aPartnership({ providerId: 'prv_contoso', resellerId: 'rsl_fabrikam' });
    for (const customerId of customers.slice(0, 3)) await aRelationship({ partnerId: 'rsl_fabrikam', customerId });
    await anInvitation(contoso, { kind: 'RESELLER_RELATIONSHIP', organizationId: 'cus_7' });
    const questions = customers.flatMap((organizationId) => [
      { kind: 'RESELLER_RELATIONSHIP' as const, organizationId },
      { kind: 'NEW_CUSTOMER' as const, organizationId, partnershipId: id },
      { kind: 'PARTNERSHIP' as const, organizationId: `rsl_${organizationId.slice(4)}` },
    ]);

    for (const inviter of ['prv_contoso', 'rsl_fabrikam']) {
      const { commands } = await countQueries([mongoose.connection.name], async () => {
        const { invitationEligibilityOf } = aContext(inviter).loaders;
        const answers = await invitationEligibilityOf.loadMany(questions.slice(0, 100));
        expect(answers.filter((answer) => answer && 'allowed' in answer)).toHaveLength(100);
      });
      expect([inviter, commands]).toEqual([inviter, 4]);
    }
  });

  it('is for members of partners, and hides a partnership of others (R33)', async () => {
    await organizations('prv_contoso', 'rsl_fabrikam', 'rsl_tailspin');
    const { id } = await aPartnership({ providerId: 'prv_contoso', resellerId: 'rsl_fabrikam' });
    const ask = (context: typeof contoso, partnershipId: string) =>
      context.loaders.invitationEligibilityOf.load({ kind: 'NEW_CUSTOMER', partnershipId });

    expect(await ask(aContext('rsl_fabrikam'), id)).toMatchObject({ allowed: true, blockers: [] });
    expect(await ask(aContext('rsl_tailspin'), id)).toBeNull();
    expect(await ask(aContext('rsl_fabrikam'), 'pts_none')).toBeNull();
    for (const context of [aContext('cus_wingtip'), aContext(null, ['REVIEWER']), anonymousContext()])
      expect(await ask(context, id)).toBeNull();
    // Whose organisation never sends such invitations is told so without a look.
    expect(await ask(contoso, 'pts_none')).toMatchObject({ allowed: false, blockers: [{ code: 'FORBIDDEN' }] });
  });

  it.each([
    [{ kind: 'NEW_CUSTOMER' as const }, 'partnershipId: The kind NEW_CUSTOMER needs it.'],
    [
      { kind: 'RESELLER_RELATIONSHIP' as const, partnershipId: 'pts_1' },
      'partnershipId: It goes with the kind NEW_CUSTOMER alone.',
    ],
    [
      { kind: 'RESELLER_RELATIONSHIP' as const, email: 'Ada <ada@b.example>' },
      'email: It is not one plain e-mail address, such as name@company.example.',
    ],
  ])('refuses %j, and answers what is asked beside it', async (bad, message) => {
    const { invitationEligibilityOf } = contoso.loaders;
    const [refused, answered] = await invitationEligibilityOf.loadMany([bad, { kind: 'PARTNERSHIP' }]);
    expect(refused).toMatchObject({ message, extensions: { code: 'INVALID_INPUT' } });
    expect(answered).toMatchObject({ allowed: true });
  });
});
