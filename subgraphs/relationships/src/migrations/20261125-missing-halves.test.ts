import { migrate } from '@twotier/mongo';
import { useTestDatabase } from '@twotier/testkit';
import { OrganizationModel } from '../organization/organization.model';
import { ResellerRelationshipModel } from '../resellerRelationship/resellerRelationship.model';
import { aRelationship, organizations } from '../testing/world';
import { up } from './20261125-missing-halves';

const lacking = async () =>
  (await ResellerRelationshipModel.find({ missingHalf: true }).lean())
    .map(({ partnerId, customerId }) => `${partnerId} ${customerId}`)
    .sort();

const asOfBefore = () => ResellerRelationshipModel.collection.updateMany({}, { $unset: { missingHalf: 1 } });

describe('the migration of missing halves', () => {
  useTestDatabase();

  it('marks the relationships of before whose customer lacks a half, and may run again', async () => {
    await organizations('rsl_fabrikam', 'rsl_tailspin', 'prv_contoso', 'cus_lucerne', 'cus_proseware', 'cus_wingtip');
    for (const [partnerId, customerId] of [
      ['rsl_fabrikam', 'cus_wingtip'],
      ['prv_contoso', 'cus_wingtip'],
      ['rsl_fabrikam', 'cus_lucerne'],
      ['rsl_tailspin', 'cus_lucerne'],
      ['prv_contoso', 'cus_proseware'],
    ] as const)
      await aRelationship({ partnerId, customerId });
    await asOfBefore();

    expect(await migrate(__dirname)).toContain('20261125-missing-halves');

    const expected = ['prv_contoso cus_proseware', 'rsl_fabrikam cus_lucerne', 'rsl_tailspin cus_lucerne'];
    expect(await lacking()).toEqual(expected);
    const rows = await ResellerRelationshipModel.find().lean();
    await up();
    expect(await ResellerRelationshipModel.find().lean()).toEqual(rows);
  });

  it('goes on where a broken run has stopped, beyond one batch, and takes away what is wrong', async () => {
    await organizations('rsl_fabrikam', 'prv_contoso', 'cus_000');
    await aRelationship({ partnerId: 'rsl_fabrikam', customerId: 'cus_000' });
    const [row, customer] = [
      await ResellerRelationshipModel.findOne().lean(),
      await OrganizationModel.findById('cus_000').lean(),
    ];
    const ids = Array.from({ length: 201 }, (_, at) => `cus_${at + 100}`);
    await OrganizationModel.collection.insertMany(ids.map((_id) => ({ ...customer, _id })) as never[]);
    await ResellerRelationshipModel.collection.insertMany(
      ids.map((customerId) => ({ ...row, _id: `rel_${customerId}`, customerId })) as never[],
    );
    await asOfBefore();
    await aRelationship({ partnerId: 'prv_contoso', customerId: 'cus_300' });
    await ResellerRelationshipModel.updateMany({ customerId: 'cus_300' }, { $set: { missingHalf: true } });

    await up();

    const alone = ['cus_000', ...ids.slice(0, 200)];
    expect(await lacking()).toEqual(alone.map((customerId) => `rsl_fabrikam ${customerId}`));
  });
});
