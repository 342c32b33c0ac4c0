import { partyOfTenant } from '@twotier/history';
import { transact } from '@twotier/mongo';
import { nobody, type PersonViewer } from '@twotier/subgraph-kit';
import { useTestDatabase } from '@twotier/testkit';
import { EnrollmentModel } from '../enrollment/enrollment.model';
import { renameOrganization } from '../organization/renameOrganization';
import { anEnrollment } from '../testing/enrollments';
import { usePartnersOverHttp } from '../testing/partnersOverHttp';
import { anOrganization, aPerson, aReviewer, aUser, contextOf } from '../testing/world';

const HISTORY = `query ($filter: HistoryFilter) { accountHistory(filter: $filter) { totalCount
  edges { node { what subjectId by { userId organizationId tenantId isStaff } changes { path before after } } } } }`;

interface Answer {
  accountHistory: { totalCount: number; edges: { node: { what: string; subjectId: string } }[] } | null;
}

const administrator = aPerson(null, {
  tenantId: 't_newco',
  signIn: { isTenantAdministrator: true, displayName: null, email: null },
});

describe('accountHistory', () => {
  useTestDatabase();
  const partners = usePartnersOverHttp();
  const read = async (viewer: PersonViewer | typeof nobody, variables: object = {}) => {
    const { data, errors } = await partners.ask<Answer>(viewer, HISTORY, variables);
    expect(errors).toBeUndefined();
    return data?.accountHistory ?? null;
  };
  const whats = async (viewer: PersonViewer | typeof nobody) =>
    (await read(viewer))?.edges.map(({ node }) => node.what).sort();

  const write = (viewer: PersonViewer, what: string, parties: string[]) => {
    const { stores, now } = contextOf(viewer);
    const entry = {
      subject: 'enr_newco',
      what,
      parties,
      at: now(),
      before: { state: 'DRAFT' },
      after: { state: what },
    };
    return transact(() => stores.history.append(viewer, entry));
  };

  it('tells all members what was done to their organisation and its users (R36)', async () => {
    const fabrikam = await anOrganization('fabrikam');
    const tailspin = await anOrganization('tailspin');
    await aUser(fabrikam);
    await renameOrganization(contextOf(aPerson(fabrikam)), { name: 'Fabrikam Cloud' });

    const helpdesk = aPerson(fabrikam, { roles: ['HELPDESK_AGENT'] });
    expect(await whats(helpdesk)).toEqual(['organization.registered', 'organization.renamed', 'user.added']);
    expect((await read(helpdesk, { filter: { subjectId: fabrikam.id } }))?.edges[0]?.node).toEqual({
      what: 'organization.renamed',
      subjectId: fabrikam.id,
      by: { userId: 'usr_ada', organizationId: fabrikam.id, tenantId: null, isStaff: false },
      changes: [
        { path: 'name', before: '"Fabrikam"', after: '"Fabrikam Cloud"' },
        { path: 'version', before: '1', after: '2' },
      ],
    });
    expect(await whats(aPerson(tailspin))).toEqual(['organization.registered']);
  });

  it('tells staff of enrollments, and of no organisation (R34)', async () => {
    await anOrganization('fabrikam');
    await write(administrator, 'enrollment.submitted', [partyOfTenant('t_newco')]);

    expect((await read(aReviewer()))?.edges.map(({ node }) => node)).toEqual([
      {
        what: 'enrollment.submitted',
        subjectId: 'enr_newco',
        by: { userId: null, organizationId: null, tenantId: 't_newco', isStaff: false },
        changes: [{ path: 'state', before: '"DRAFT"', after: '"enrollment.submitted"' }],
      },
    ]);
  });

  it('tells the administrators of a tenant of its enrollment, until an organisation has come of it', async () => {
    const { id } = await anEnrollment();
    await write(administrator, 'enrollment.submitted', [partyOfTenant('t_newco')]);
    const newco = await anOrganization('newco');

    expect(await whats(administrator)).toEqual(['enrollment.submitted']);
    // Whoever is disabled there is a stranger of the tenant again.
    await EnrollmentModel.updateOne({ _id: id }, { organizationId: newco.id });
    expect(await read(administrator)).toBeNull();
    expect(await whats(aPerson(newco))).toEqual(['enrollment.submitted', 'organization.registered']);
  });

  it.each([
    ['nobody', nobody],
    ['a member of the tenant who does not administer it', aPerson(null, { tenantId: 't_newco' })],
    ['the administrator of a tenant that enrolls nothing', { ...administrator, tenantId: 't_other' }],
  ])('is null for %s', async (_who, viewer) => {
    await anEnrollment();
    await write(administrator, 'enrollment.submitted', [partyOfTenant('t_newco')]);

    expect(await read(viewer)).toBeNull();
  });
});
