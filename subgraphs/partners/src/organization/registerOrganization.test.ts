import { OutboxModel } from '@twotier/events';
import { system } from '@twotier/subgraph-kit';
import { useTestDatabase } from '@twotier/testkit';
import { createSystemContext } from '../context';
import { HistoryModel } from '@twotier/history';
import { afterRead, anOrganization, everything } from '../testing/world';
import type { OrganizationDetails } from './organization';
import { OrganizationModel } from './organization.model';
import { newOrganizationRow, organizationStore } from './organization.store';
import { registerOrganization } from './registerOrganization';

const fabrikam: OrganizationDetails = {
  kind: 'RESELLER',
  name: 'Fabrikam',
  countryCode: 'FR',
  tenantId: 't_fabrikam',
  primaryDomain: null,
};
const job = () => createSystemContext('enrollment');

describe('registerOrganization', () => {
  useTestDatabase();

  it('makes an active organisation with an id that nobody can guess, and tells the other services', async () => {
    const registered = await registerOrganization(job(), fabrikam);

    expect(registered).toEqual({
      id: expect.stringMatching(/^rsl_[A-Za-z0-9]{21}$/) as string,
      ...fabrikam,
      services: [],
      support: null,
      state: 'ACTIVE',
      version: 1,
    });
    const { id } = registered;
    expect(await OutboxModel.find().lean()).toMatchObject([
      {
        type: 'organization.changed',
        subject: id,
        data: {
          id,
          kind: 'RESELLER',
          name: 'Fabrikam',
          countryCode: 'FR',
          tenantId: 't_fabrikam',
          state: 'ACTIVE',
          version: 1,
        },
      },
    ]);
    expect(await HistoryModel.find().lean()).toMatchObject([
      {
        subject: id,
        what: 'organization.registered',
        parties: [id],
        byJob: 'enrollment',
        byUserId: null,
        before: null,
      },
    ]);
  });

  it.each([
    ['PROVIDER', 'prv'],
    ['RESELLER', 'rsl'],
    ['CUSTOMER', 'cus'],
  ] as const)('gives a %s an id that says so', async (kind, prefix) => {
    expect((await registerOrganization(job(), { ...fabrikam, kind })).id).toMatch(new RegExp(`^${prefix}_`));
  });

  it('returns the organisation of a tenant that has one untouched, whatever is asked', async () => {
    const first = await anOrganization('fabrikam');
    const before = await everything();

    expect(await registerOrganization(job(), { ...fabrikam, kind: 'CUSTOMER', name: 'Other' })).toEqual(first);

    expect(await everything()).toEqual(before);
  });

  it('finds the organisation that another user of the tenant registers between our read and our write (R38)', async () => {
    const theirs = { ...newOrganizationRow(fabrikam, 'rsl_theirs'), createdAt: new Date(), updatedAt: new Date() };
    const interrupted = afterRead(job(), 'ofTenant', () => OrganizationModel.collection.insertOne(theirs as never));

    expect(await registerOrganization(interrupted, { ...fabrikam, name: 'Ours' })).toMatchObject({ id: 'rsl_theirs' });

    expect(await OrganizationModel.find().lean()).toMatchObject([{ _id: 'rsl_theirs', name: 'Fabrikam' }]);
    expect([await HistoryModel.countDocuments(), await OutboxModel.countDocuments()]).toEqual([0, 0]);
  });

  it('makes one organisation of ten that arrive at once (R38)', async () => {
    const registered = await Promise.all(Array.from({ length: 10 }, () => registerOrganization(job(), fabrikam)));

    const [organization] = await OrganizationModel.find().lean();
    expect(new Set(registered.map(({ id }) => id))).toEqual(new Set([organization?._id]));
    expect([await OrganizationModel.countDocuments(), await OutboxModel.countDocuments()]).toEqual([1, 1]);
  });

  it('cannot store a second organisation of a tenant', async () => {
    await anOrganization('fabrikam');

    await expect(organizationStore.insert(system('test'), fabrikam)).rejects.toMatchObject({ name: 'Conflict' });

    expect(await OrganizationModel.countDocuments()).toBe(1);
  });
});
