import { useTestDatabase } from '@twotier/testkit';
import { createSystemContext } from '../context';
import { aMembership, anEnrollment, aTenantAdministrator } from '../testing/enrollments';
import { anOrganization, aPerson } from '../testing/world';
import { EnrollmentModel } from './enrollment.model';
import { visibleEnrollments } from './visibility';

interface Stage {
  stage: string;
  indexName?: string;
  inputStage?: Stage;
}

const stagesOf = ({ inputStage, ...stage }: Stage): Stage[] => [stage, ...(inputStage ? stagesOf(inputStage) : [])];

/** The indexes that the winning plan reads; a scan names itself. */
async function indexesOf(filter: object): Promise<string[]> {
  const plan = (await EnrollmentModel.find(filter).explain('queryPlanner')) as unknown as {
    queryPlanner: { winningPlan: Stage };
  };
  return stagesOf(plan.queryPlanner.winningPlan).flatMap(({ stage, indexName }) =>
    stage === 'COLLSCAN' ? [stage] : (indexName ?? []),
  );
}

describe('the reads of enrollments', () => {
  useTestDatabase();

  it('each have an index', async () => {
    const newco = await anOrganization('newco');
    await anEnrollment({ organizationId: newco.id, membership: aMembership() });
    const member = visibleEnrollments(aPerson(newco));
    const applicant = visibleEnrollments(aTenantAdministrator());
    const job = visibleEnrollments(createSystemContext('test').viewer);

    expect(await indexesOf({ $and: [member, { organizationId: newco.id }] })).toEqual(['one_per_organization']);
    expect(await indexesOf({ $and: [job, { organizationId: newco.id }] })).toEqual(['one_per_organization']);
    expect(await indexesOf({ $and: [applicant, { tenantId: 't_newco' }] })).toEqual(['one_per_tenant']);
    expect(await indexesOf({ 'membership.partnerId': { $in: ['4711001'] } })).toEqual(['one_per_partner_id']);
  });
});
