import { system } from '@twotier/subgraph-kit';
import { useTestDatabase } from '@twotier/testkit';
import { createSystemContext } from '../context';
import { HistoryModel } from '@twotier/history';
import { anOrganization, aUser, everything, ISSUER } from '../testing/world';
import { registerUser } from './registerUser';
import type { UserDetails } from './user';
import { UserModel } from './user.model';
import { userStore } from './user.store';

const ada: UserDetails = {
  issuer: ISSUER,
  subject: 'sub_ada',
  tenantId: 't_fabrikam',
  organizationId: 'rsl_fabrikam',
  displayName: 'Ada Lovelace',
  email: 'ada@fabrikam.example',
  locale: 'fr-FR',
  roles: ['SALES_AGENT'],
  isStaff: false,
};
const job = () => createSystemContext('enrollment');

describe('registerUser', () => {
  useTestDatabase();

  it('adds an active person with an id that nobody can guess, and writes it down', async () => {
    await anOrganization();

    const added = await registerUser(job(), ada);

    expect(added).toEqual({
      id: expect.stringMatching(/^usr_[A-Za-z0-9]{21}$/) as string,
      ...ada,
      status: 'ACTIVE',
      invitation: null,
    });
    expect(await HistoryModel.find({ what: 'user.added' }).lean()).toMatchObject([
      {
        subject: added.id,
        parties: ['rsl_fabrikam'],
        byJob: 'enrollment',
        before: null,
        after: { subject: 'sub_ada' },
      },
    ]);
  });

  it('returns a person who is there untouched, whatever is asked', async () => {
    const known = await aUser(await anOrganization());
    const before = await everything();

    expect(await registerUser(job(), { ...ada, roles: ['GLOBAL_ADMIN'], displayName: 'Eve' })).toEqual(known);

    expect(await everything()).toEqual(before);
  });

  it('takes the same subject of two issuers for two persons (R39)', async () => {
    await anOrganization();

    const [one, other] = [
      await registerUser(job(), ada),
      await registerUser(job(), { ...ada, issuer: 'https://other.test', email: 'ada@other.example' }),
    ];

    expect(one.id).not.toBe(other.id);
  });

  it('adds one person of ten requests at once (R39)', async () => {
    await anOrganization();

    const added = await Promise.all(Array.from({ length: 10 }, () => registerUser(job(), ada)));

    expect(new Set(added.map(({ id }) => id)).size).toBe(1);
    expect([await UserModel.countDocuments(), await HistoryModel.countDocuments({ what: 'user.added' })]).toEqual([
      1, 1,
    ]);
  });

  it('cannot store a second person of the same subject', async () => {
    await aUser(await anOrganization());

    await expect(userStore.insert(system('test'), ada)).rejects.toMatchObject({ name: 'Conflict' });

    expect(await UserModel.countDocuments()).toBe(1);
  });

  it('registers nobody at the address of another', async () => {
    await aUser(await anOrganization());
    const before = await everything();

    await expect(registerUser(job(), { ...ada, subject: 'sub_eve', email: 'ADA@fabrikam.example' })).rejects.toThrow(
      'Another user has the address ADA@fabrikam.example.',
    );

    expect(await everything()).toEqual(before);
  });

  it('adds nobody to an organisation of another tenant', async () => {
    await anOrganization();
    const before = await everything();

    await expect(registerUser(job(), { ...ada, tenantId: 't_tailspin' })).rejects.toThrow(
      'A user is in the tenant of their organisation.',
    );

    expect(await everything()).toEqual(before);
  });
});
