import { useTestDatabase } from '@twotier/testkit';
import { submitEnrollment } from '../enrollment/submitEnrollment';
import { aMembership, anEnrollment, aTenantAdministrator } from '../testing/enrollments';
import { anOrganization, contextOf, everything } from '../testing/world';

const submit = () => submitEnrollment(contextOf(aTenantAdministrator()), { enrollmentId: 'enr_newco' });
const ENROLLED = {
  isShortPath: true,
  membership: aMembership({ isEnrolled: true }),
  supportProfile: { email: 'help@newco.example' },
};

describe('the short path (R9)', () => {
  useTestDatabase();

  it('refuses a tenant that has become a customer meanwhile, and changes nothing (R14)', async () => {
    await anEnrollment(ENROLLED);
    await anOrganization('newco', { kind: 'CUSTOMER' });
    const before = await everything();

    expect(await submit()).toMatchObject({ code: 'TENANT_TAKEN' });

    expect(await everything()).toEqual(before);
  });

  it('refuses a membership that is not in force by now, and changes nothing (R1)', async () => {
    await anEnrollment({ ...ENROLLED, membership: aMembership({ isEnrolled: true, isActive: false }) });
    const before = await everything();

    expect(await submit()).toMatchObject({ code: 'PARTNER_ID_NOT_USABLE', reasons: ['INACTIVE'] });

    expect(await everything()).toEqual(before);
  });
});
