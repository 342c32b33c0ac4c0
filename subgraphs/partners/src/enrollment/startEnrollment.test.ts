import { nobody, type PersonViewer } from '@twotier/subgraph-kit';
import { useTestDatabase } from '@twotier/testkit';
import { HistoryModel } from '@twotier/history';
import { useDirectories } from '../testing/directories';
import { aTenantAdministrator } from '../testing/enrollments';
import { anOrganization, aPerson, aReviewer, contextOf, everything } from '../testing/world';
import { EnrollmentModel } from './enrollment.model';
import { startEnrollment } from './startEnrollment';

describe('startEnrollment', () => {
  const { directories } = useDirectories();
  useTestDatabase();

  const asAdministrator = (given: Partial<PersonViewer> = {}) =>
    contextOf(aTenantAdministrator('newco', given), { directories: directories() });
  const start = (context = asAdministrator(), kind: 'RESELLER' | 'PROVIDER' = 'RESELLER') =>
    startEnrollment(context, { kind });

  it('begins with what the tenant directory knows, and registers nothing (R38)', async () => {
    const begun = await startEnrollment(asAdministrator(), { kind: 'RESELLER', locale: 'zh-CN' });

    expect(begun).toMatchObject({
      enrollment: {
        state: 'DRAFT',
        kind: 'RESELLER',
        tenantId: 't_newco',
        tenantName: 'Newco Cloud GmbH',
        countryCode: 'DE',
        tenantDomains: ['newco.example'],
        isShortPath: false,
        version: 1,
        applicant: { subject: 'sub_newco', displayName: 'Nadia Novak', email: 'nadia@newco.example', locale: 'zh-CN' },
      },
    });
    expect(await everything()).toMatchObject({ organizations: [], users: [], outbox: [] });
    expect(await HistoryModel.find().lean()).toMatchObject([
      { what: 'enrollment.started', parties: ['tenant:t_newco'], before: null },
    ]);
  });

  it('is one for a tenant, also when two administrators begin at once (R35)', async () => {
    const second = asAdministrator({ subject: 'sub_newco_second' });

    const [mine, theirs] = await Promise.all([start(), start(second)]);

    expect(await EnrollmentModel.countDocuments()).toBe(1);
    expect('enrollment' in mine && mine.enrollment.id).toBe('enrollment' in theirs && theirs.enrollment.id);
    expect(await HistoryModel.countDocuments()).toBe(1);
  });

  it('takes another kind while it is a draft, and no longer', async () => {
    await start();

    expect(await start(asAdministrator(), 'PROVIDER')).toMatchObject({ enrollment: { kind: 'PROVIDER', version: 2 } });
    await EnrollmentModel.updateOne({}, { state: 'IN_REVIEW' });
    expect(await start(asAdministrator(), 'RESELLER')).toMatchObject({ enrollment: { kind: 'PROVIDER', version: 2 } });
  });

  it('counts domains that the tenant has proved since (R39)', async () => {
    await start();
    await EnrollmentModel.updateOne({}, { tenantDomains: [], tenantName: 'Newco' });

    expect(await start()).toMatchObject({
      enrollment: { tenantDomains: ['newco.example'], tenantName: 'Newco Cloud GmbH', version: 2 },
    });
    expect(await start()).toMatchObject({ enrollment: { version: 2 } });
    expect(await start(contextOf(aTenantAdministrator()))).toMatchObject({ enrollment: { version: 2 } });
  });

  it.each([
    ['somebody of the tenant who is no administrator', () => asAdministrator({ signIn: undefined })],
    ['staff', () => contextOf(aReviewer(), { directories: directories() })],
  ])('refuses %s, and changes nothing (R38)', async (_who, context) => {
    expect(await start(context())).toMatchObject({ code: 'TENANT_ADMINISTRATOR_REQUIRED' });
    expect(await EnrollmentModel.countDocuments()).toBe(0);
  });

  it('needs somebody who is signed in', async () => {
    await expect(start(contextOf(nobody))).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });

  it('refuses the tenant of a customer, and one whose administrators are others (R14)', async () => {
    const wingtip = await anOrganization('wingtip', { kind: 'CUSTOMER' });
    await anOrganization('newco');
    const before = await everything();

    expect(await start(contextOf(aPerson(wingtip)))).toMatchObject({ code: 'TENANT_TAKEN' });
    expect(await start()).toMatchObject({ code: 'TENANT_TAKEN' });
    expect(await everything()).toEqual(before);
  });

  it('leads a tenant with an active account to the short path (R9)', async () => {
    const fabrikam = await anOrganization('fabrikam');

    expect(await start(contextOf(aPerson(fabrikam)), 'PROVIDER')).toMatchObject({
      enrollment: {
        state: 'ACTIVE',
        kind: 'RESELLER',
        isShortPath: true,
        organizationId: 'rsl_fabrikam',
        supportProfile: null,
        tenantDomains: ['fabrikam.example'],
      },
    });
    expect(await start(contextOf(aPerson(fabrikam, { roles: ['HELPDESK_AGENT'] })))).toMatchObject({
      code: 'TENANT_ADMINISTRATOR_REQUIRED',
    });
  });

  it('refuses a tenant of a country where the programme does not exist', async () => {
    const created = await directories().tenants.create({
      name: 'Koryo Cloud',
      label: 'koryo',
      countryCode: 'KP',
      administratorName: 'Kim',
      idempotencyKey: 'koryo-2026-11-25',
    });
    const tenantId = typeof created === 'object' && 'tenantId' in created ? created.tenantId : '';

    expect(await start(asAdministrator({ tenantId }))).toMatchObject({ code: 'COUNTRY_NOT_SERVED', countryCode: 'KP' });
    expect(await EnrollmentModel.countDocuments()).toBe(0);
  });

  it('refuses while the tenant directory does not answer, or does not know the tenant', async () => {
    expect(await start(contextOf(aTenantAdministrator()))).toMatchObject({ code: 'DIRECTORY_UNAVAILABLE' });
    const unknown = contextOf(aTenantAdministrator('unknown'), { directories: directories() });
    expect(await start(unknown)).toMatchObject({ code: 'DIRECTORY_UNAVAILABLE' });
    expect(await EnrollmentModel.countDocuments()).toBe(0);
  });
});
