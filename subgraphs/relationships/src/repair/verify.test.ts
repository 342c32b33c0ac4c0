import { useTestDatabase } from '@twotier/testkit';
import mongoose from 'mongoose';
import { customersOf } from '../counter/counter';
import { CounterModel } from '../counter/counter.model';
import { OrganizationModel } from '../organization/organization.model';
import { PartnershipModel } from '../partnership/partnership.model';
import { ResellerRelationshipModel } from '../resellerRelationship/resellerRelationship.model';
import { SharedCustomerModel } from '../sharedCustomer/sharedCustomer.model';
import { looseRows } from '../testing/figures';
import { figureLines } from '../testing/figureLines';
import { whatDiffers } from '../testing/whatDiffers';
import { aPartnership, aRelationship, cardOf, everything, organizations } from '../testing/world';
import { verify } from './verify';
import type { Finding } from './finding';

const IDS = ['cus_adatum', 'cus_wingtip', 'prv_contoso', 'rsl_fabrikam', 'rsl_tailspin'];
const LINK = 'shared customer cus_wingtip of rsl_fabrikam prv_contoso';
const MODELS = [OrganizationModel, PartnershipModel, ResellerRelationshipModel, SharedCustomerModel, CounterModel];

async function* cards() {
  for (const id of IDS) yield await Promise.resolve(cardOf(id));
}

async function buildWorld() {
  await organizations(...IDS);
  await aPartnership({ id: 'pts_1', providerId: 'prv_contoso', resellerId: 'rsl_fabrikam' });
  await aPartnership({ id: 'pts_2', providerId: 'prv_contoso', resellerId: 'rsl_tailspin' });
  await aRelationship({ id: 'rel_fw', partnerId: 'rsl_fabrikam', customerId: 'cus_wingtip' });
  await aRelationship({ id: 'rel_cw', partnerId: 'prv_contoso', customerId: 'cus_wingtip' });
  await aRelationship({ id: 'rel_fa', partnerId: 'rsl_fabrikam', customerId: 'cus_adatum' });
}

async function found({ repair }: { repair: boolean }): Promise<Finding[]> {
  const findings: Finding[] = [];
  for await (const finding of verify({ cards: cards(), repair, settleMs: 0 })) findings.push(finding);
  return findings;
}

/** What stands, whatever wrote it and how often. */
async function standing() {
  const bare = (rows: object[]) =>
    rows.map((row) => ({ ...row, createdAt: null, updatedAt: null, seq: null, version: null }));
  const links = await SharedCustomerModel.find({}, { _id: 0 }).sort({ customerId: 1 }).lean();
  return {
    organizations: bare(await OrganizationModel.find().sort({ _id: 1 }).lean()),
    partnerships: bare(
      await PartnershipModel.find({ status: { $ne: 'ENDED' } })
        .sort({ _id: 1 })
        .lean(),
    ),
    relationships: bare(await ResellerRelationshipModel.find({ status: 'ACTIVE' }).sort({ _id: 1 }).lean()),
    links: bare(links),
    figures: (await figureLines()).sort(),
  };
}

async function copyOf(collection: mongoose.Collection, _id: string, change: object): Promise<void> {
  const one = await collection.findOne({ _id } as object);
  await collection.insertOne({ ...one, ...change });
}

const INDEX = 'is missing';
const ofPair = { customerId: 'cus_wingtip' };

/** What is inflicted, and the lines that it is told in. */
const DAMAGES: [damage: string, inflict: () => Promise<unknown>, lines: string[]][] = [
  [
    'a figure that is too high',
    () => looseRows(customersOf('prv_contoso'), [5]),
    ['figure customers:prv_contoso: is 6 instead of 1'],
  ],
  [
    'a figure that is lost',
    () => CounterModel.deleteMany({ counterId: 'shared:rsl_fabrikam:prv_contoso' }),
    ['figure shared:rsl_fabrikam:prv_contoso: is 0 instead of 1'],
  ],
  [
    'a figure of nothing',
    () => looseRows(customersOf('prv_gone'), [2]),
    ['figure customers:prv_gone: is 2 instead of 0'],
  ],
  ['a shared customer that is missing', () => SharedCustomerModel.deleteMany(), [`${LINK}: is missing`]],
  [
    'a shared customer that only one serves',
    async () => {
      const link = await SharedCustomerModel.findOne({}, { _id: 0 }).lean();
      await SharedCustomerModel.collection.insertOne({ ...link, customerId: 'cus_adatum' });
    },
    ['shared customer cus_adatum of rsl_fabrikam prv_contoso: not both serve it'],
  ],
  [
    'a shared customer of another half',
    () => SharedCustomerModel.updateOne(ofPair, { resellerRelationshipId: 'rel_other' }),
    [`${LINK}: resellerRelationshipId is "rel_other" instead of "rel_fw"`],
  ],
  [
    'a shared customer of another day',
    () => SharedCustomerModel.updateOne(ofPair, { since: new Date('2020-01-01T00:00:00Z') }),
    [`${LINK}: since is "2020-01-01T00:00:00.000Z" instead of "2024-01-01T00:00:00.000Z"`],
  ],
  [
    'a shared customer of another name',
    () => SharedCustomerModel.updateOne(ofPair, { name: 'Wingnut' }),
    [`${LINK}: name is "Wingnut" instead of "wingtip"`],
  ],
  [
    'a relationship that hides its missing half',
    () => ResellerRelationshipModel.updateOne({ _id: 'rel_fa' }, { $unset: { missingHalf: 1 } }),
    ['relationship rel_fa: it lacks a half, and says else'],
  ],
  [
    'a relationship that claims a missing half',
    () => ResellerRelationshipModel.updateOne({ _id: 'rel_fw' }, { missingHalf: true }),
    ['relationship rel_fw: it lacks no half, and says else'],
  ],
  [
    'a relationship in another country',
    () => ResellerRelationshipModel.updateOne({ _id: 'rel_fw' }, { countryCode: 'FR' }),
    ['relationship rel_fw: countryCode is "FR" instead of "DE"'],
  ],
  [
    'a second active relationship of one pair',
    async () => {
      await ResellerRelationshipModel.collection.dropIndex('one_active_per_pair');
      await copyOf(ResellerRelationshipModel.collection, 'rel_fw', { _id: 'rel_zz' });
    },
    [
      'relationship rel_zz: a second active one with rsl_fabrikam',
      `index {"customerId":1,"partnerId":1} of resellerRelationships: ${INDEX}`,
    ],
  ],
  [
    'a second lasting partnership of one pair',
    async () => {
      await PartnershipModel.collection.dropIndex('one_per_pair');
      await copyOf(PartnershipModel.collection, 'pts_1', { _id: 'pts_zz' });
    },
    [
      'partnership pts_zz: a second one of its pair beside pts_1',
      `index {"resellerId":1,"providerId":1} of partnerships: ${INDEX}`,
    ],
  ],
  [
    'a partnership that is suspended though both ends are active',
    () => PartnershipModel.updateOne({ _id: 'pts_2' }, { status: 'SUSPENDED' }),
    ['partnership pts_2: status is "SUSPENDED" instead of "ACTIVE"'],
  ],
  [
    'a partnership with another name',
    () => PartnershipModel.updateOne({ _id: 'pts_2' }, { resellerName: 'Tailspan' }),
    ['partnership pts_2: resellerName is "Tailspan" instead of "tailspin"'],
  ],
  [
    'an organisation that is not as partners says',
    () => OrganizationModel.updateOne({ _id: 'rsl_tailspin' }, { state: 'SUSPENDED' }),
    ['organisation rsl_tailspin: state is "SUSPENDED" instead of "ACTIVE"'],
  ],
  [
    'an organisation that is missing',
    () => OrganizationModel.deleteOne({ _id: 'cus_adatum' }),
    ['organisation cus_adatum: is missing'],
  ],
  [
    'an index that is missing',
    () => SharedCustomerModel.collection.dropIndex('by_customer'),
    [`index {"customerId":1} of sharedCustomers: ${INDEX}`],
  ],
];

describe('verify', () => {
  useTestDatabase();
  const world: Record<string, object[]> = {};
  beforeAll(async () => {
    await buildWorld();
    for (const { collection } of MODELS) world[collection.name] = await collection.find().toArray();
  });
  beforeEach(async () => {
    for (const { collection } of MODELS) await collection.insertMany(world[collection.name] as never[]);
  });

  it('finds nothing in a world that use cases have made', async () => {
    await Promise.all(Object.values(mongoose.connection.models).map(({ collection }) => collection.deleteMany()));
    await buildWorld();

    expect(await found({ repair: true })).toEqual([]);
    expect(await whatDiffers()).toEqual([]);
  });

  it.each(DAMAGES)('finds %s, tells it in a line, mends it, and finds it no more', async (_damage, inflict, lines) => {
    const before = await standing();
    await inflict();

    expect(await found({ repair: true })).toEqual(lines.map((what) => ({ what, isMended: true })));

    expect(await standing()).toEqual(before);
    expect(await found({ repair: false })).toEqual([]);
  });

  it('tells all of it and changes nothing unless it is to mend', async () => {
    for (const [, inflict] of DAMAGES.filter(([, , lines]) => !lines.some((line) => line.endsWith(INDEX))))
      await inflict();
    const before = await everything();

    const findings = await found({ repair: false });

    expect(findings).toHaveLength(10);
    expect(findings.filter(({ isMended }) => isMended)).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  it('leaves to people what no source can tell', async () => {
    await copyOf(OrganizationModel.collection, 'cus_adatum', { _id: 'cus_stranger' });
    await ResellerRelationshipModel.collection.createIndexes([{ key: { origin: 1 }, name: 'somebodys' }]);
    const strange = [
      { what: 'organisation cus_stranger: partners does not know it', isMended: false },
      { what: 'index somebodys of resellerRelationships: no model declares it', isMended: false },
    ];

    expect(await found({ repair: true })).toEqual(strange);
    expect(await found({ repair: true })).toEqual(strange);
    await ResellerRelationshipModel.collection.dropIndex('somebodys');
  });
});
