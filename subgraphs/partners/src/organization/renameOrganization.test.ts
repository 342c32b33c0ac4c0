import { OutboxModel } from '@twotier/events';
import { runInScope, unauthenticated, nobody } from '@twotier/subgraph-kit';
import { useTestDatabase } from '@twotier/testkit';
import { HistoryModel } from '@twotier/history';
import { afterRead, anOrganization, aPerson, aReviewer, contextOf, everything } from '../testing/world';
import { OrganizationModel } from './organization.model';
import { organizationStore } from './organization.store';
import { renameOrganization } from './renameOrganization';

const stored = () => OrganizationModel.findById('rsl_fabrikam').lean();
const versionsAnnounced = async () =>
  (await OutboxModel.find({ subject: 'rsl_fabrikam' }).sort('at').lean()).map(
    ({ data }) => 'version' in data && data.version,
  );

describe('renameOrganization', () => {
  useTestDatabase();

  it('changes the name, tells the other services and writes down who did it (R36)', async () => {
    const fabrikam = contextOf(aPerson(await anOrganization()));
    const at = new Date('2026-11-23T09:30:00Z');

    const result = await runInScope('req_1', () =>
      renameOrganization({ ...fabrikam, now: () => at }, { name: '  Fabrikam Cloud ' }),
    );

    expect(result).toEqual({
      organization: {
        __typename: 'Reseller',
        id: 'rsl_fabrikam',
        name: 'Fabrikam Cloud',
        countryCode: 'FR',
        support: null,
      },
    });
    expect(await stored()).toMatchObject({ name: 'Fabrikam Cloud', version: 2 });
    expect(await HistoryModel.find({ what: 'organization.renamed' }).lean()).toEqual([
      {
        _id: expect.stringMatching(/^his_/) as string,
        subject: 'rsl_fabrikam',
        what: 'organization.renamed',
        parties: ['rsl_fabrikam'],
        byUserId: 'usr_ada',
        byOrganizationId: 'rsl_fabrikam',
        byJob: null,
        at,
        requestId: 'req_1',
        before: { name: 'Fabrikam', version: 1 },
        after: { name: 'Fabrikam Cloud', version: 2 },
      },
    ]);
    const [, event] = await OutboxModel.find().sort('at').lean();
    expect(event).toMatchObject({
      type: 'organization.changed',
      subject: 'rsl_fabrikam',
      requestId: 'req_1',
      data: {
        id: 'rsl_fabrikam',
        kind: 'RESELLER',
        name: 'Fabrikam Cloud',
        countryCode: 'FR',
        tenantId: 't_fabrikam',
        state: 'ACTIVE',
        version: 2,
        primaryDomain: 'fabrikam.example',
      },
    });
  });

  it('changes nothing when the organisation bears the name already', async () => {
    const fabrikam = contextOf(aPerson(await anOrganization()));
    await renameOrganization(fabrikam, { name: 'Fabrikam Cloud' });
    const before = await everything();

    expect(await renameOrganization(fabrikam, { name: 'Fabrikam Cloud' })).toMatchObject({
      organization: { name: 'Fabrikam Cloud' },
    });

    expect(await everything()).toEqual(before);
  });

  it('refuses a name that cannot be used with every fault, and changes nothing', async () => {
    const fabrikam = contextOf(aPerson(await anOrganization()));
    const before = await everything();

    expect(await renameOrganization(fabrikam, { name: ' –\u202e\n– ' })).toMatchObject({
      __typename: 'InvalidInputError',
      code: 'INVALID_INPUT',
      fields: [
        { path: 'name', message: 'It has more than one line.' },
        { path: 'name', message: 'It holds U+202E, which changes the direction of writing.' },
        { path: 'name', message: 'It has neither a letter nor a digit.' },
      ],
    });

    expect(await everything()).toEqual(before);
  });

  it('throws UNAUTHENTICATED for nobody, and changes nothing', async () => {
    await anOrganization();
    const before = await everything();

    await expect(renameOrganization(contextOf(nobody), { name: 'Fabrikam Cloud' })).rejects.toEqual(unauthenticated());

    expect(await everything()).toEqual(before);
  });

  it.each([
    ['somebody without organisation', aPerson(null, { roles: ['GLOBAL_ADMIN'] })],
    ['staff', aReviewer()],
  ])('is forbidden to %s, and changes nothing', async (_who, viewer) => {
    await anOrganization();
    const before = await everything();

    expect(await renameOrganization(contextOf(viewer), { name: 'Fabrikam Cloud' })).toMatchObject({
      __typename: 'ForbiddenError',
      requiredRoles: ['GLOBAL_ADMIN', 'ADMIN_AGENT'],
    });

    expect(await everything()).toEqual(before);
  });

  it('says that it is forbidden before it says anything of the name', async () => {
    const viewer = aPerson(await anOrganization(), { roles: ['SALES_AGENT'] });

    expect(await renameOrganization(contextOf(viewer), { name: '' })).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('renames what somebody else has renamed between our read and our write', async () => {
    const fabrikam = contextOf(aPerson(await anOrganization()));
    const interrupted = afterRead(fabrikam, 'own', () =>
      OrganizationModel.collection.updateOne(
        { tenantId: 't_fabrikam' },
        { $set: { name: 'Fabrikam West', version: 2 } },
      ),
    );

    await renameOrganization(interrupted, { name: 'Fabrikam East' });

    expect(await stored()).toMatchObject({ name: 'Fabrikam East', version: 3 });
    expect(await HistoryModel.find({ what: 'organization.renamed' }).lean()).toMatchObject([
      { before: { name: 'Fabrikam West', version: 2 }, after: { name: 'Fabrikam East', version: 3 } },
    ]);
    expect(await versionsAnnounced()).toEqual([1, 3]);
  });

  it('applies two renames at once one after the other', async () => {
    const fabrikam = contextOf(aPerson(await anOrganization()));

    await Promise.all(['Fabrikam West', 'Fabrikam East'].map((name) => renameOrganization(fabrikam, { name })));

    expect(await stored()).toMatchObject({ version: 3 });
    expect(await versionsAnnounced()).toEqual([1, 2, 3]);
    const [first, second] = await HistoryModel.find({ what: 'organization.renamed' }).sort('after.version').lean();
    expect([first?.before, first?.after]).toEqual([{ name: 'Fabrikam', version: 1 }, second?.before]);
    expect(second?.after).toEqual({ name: (await stored())?.name, version: 3 });
  });

  it('keeps the old name when the other services cannot be told', async () => {
    const fabrikam = contextOf(aPerson(await anOrganization()));
    const before = await everything();
    const outbox = { append: () => Promise.reject(new Error('full')) };

    await expect(renameOrganization({ ...fabrikam, outbox }, { name: 'Fabrikam Cloud' })).rejects.toThrow('full');

    expect(await everything()).toEqual(before);
  });

  it('writes a name only over the version that was read', async () => {
    const fabrikam = await anOrganization();
    const viewer = aPerson(fabrikam);
    await organizationStore.change(viewer, fabrikam, { name: 'Fabrikam West' });

    await expect(organizationStore.change(viewer, fabrikam, { name: 'Fabrikam East' })).rejects.toMatchObject({
      name: 'Conflict',
    });

    expect(await stored()).toMatchObject({ name: 'Fabrikam West', version: 2 });
  });

  it('cannot write over an organisation of somebody else', async () => {
    const fabrikam = await anOrganization();
    const stranger = aPerson(await anOrganization('tailspin'));

    await expect(organizationStore.change(stranger, fabrikam, { name: 'Tailspin' })).rejects.toMatchObject({
      name: 'Conflict',
    });

    expect(await stored()).toMatchObject({ name: 'Fabrikam', version: 1 });
  });
});
