import { nobody, type NobodyViewer, type PersonViewer } from '@twotier/subgraph-kit';
import { countQueries, useTestDatabase } from '@twotier/testkit';
import mongoose from 'mongoose';
import { usePartnersOverHttp } from '../testing/partnersOverHttp';
import { anOrganization, aPerson, aReviewer, aUser } from '../testing/world';

useTestDatabase();
const partners = usePartnersOverHttp();
const count = (work: () => Promise<unknown>) => countQueries([mongoose.connection.name], work);

describe('viewer', () => {
  const VIEWER =
    '{ viewer { isStaff user { id displayName email locale roles } organization { __typename id name } } }';

  it('is the person and the organisation that they act for', async () => {
    const fabrikam = await anOrganization();
    await aUser(fabrikam);

    expect(await partners.ask(aPerson(fabrikam), VIEWER)).toEqual({
      data: {
        viewer: {
          isStaff: false,
          user: {
            id: 'usr_ada',
            displayName: 'Ada Lovelace',
            email: 'ada@fabrikam.example',
            locale: 'fr-FR',
            roles: ['GLOBAL_ADMIN', 'ADMIN_AGENT'],
          },
          organization: { __typename: 'Reseller', id: 'rsl_fabrikam', name: 'Fabrikam' },
        },
      },
    });
  });

  it('is null for nobody', async () => {
    expect(await partners.ask(nobody, VIEWER)).toEqual({ data: { viewer: null } });
  });

  it('has neither user nor organisation while the organisation is not registered (R38)', async () => {
    expect(await partners.ask(aPerson(null), VIEWER)).toEqual({
      data: { viewer: { isStaff: false, user: null, organization: null } },
    });
  });

  it('has no organisation for staff', async () => {
    await aUser(null, 'robin', { displayName: 'Robin Ashford' });

    expect(await partners.ask(aReviewer(), VIEWER)).toMatchObject({
      data: {
        viewer: { isStaff: true, user: { displayName: 'Robin Ashford', roles: ['REVIEWER'] }, organization: null },
      },
    });
  });

  it('costs one command for the organisation, one for the person, and none for what the token says', async () => {
    const fabrikam = await anOrganization();
    await aUser(fabrikam);
    const cost = (query: string) => count(() => partners.ask(aPerson(fabrikam), query));

    expect(await cost('{ viewer { isStaff } }')).toMatchObject({ commands: 0 });
    expect(await cost('{ viewer { isStaff organization { id name countryCode } } }')).toMatchObject({
      commands: 1,
      docsExamined: 1,
      docsReturned: 1,
    });
    expect(await cost('{ viewer { user { displayName } } }')).toMatchObject({ commands: 1, docsExamined: 1 });
  });

  it('shows the name as it is now, whatever the token still says', async () => {
    const viewer = aPerson(await anOrganization());
    await partners.ask(viewer, 'mutation { renameOrganization(input: { name: "Fabrikam Cloud" }) { __typename } }');

    expect(await partners.ask(viewer, '{ viewer { organization { name } } }')).toEqual({
      data: { viewer: { organization: { name: 'Fabrikam Cloud' } } },
    });
  });
});

describe('a user that another subgraph refers to', () => {
  const reference = (id: unknown) => ({ __typename: 'User', id });
  const see = (viewer: PersonViewer | NobodyViewer, ...ids: unknown[]) =>
    partners.entities(viewer, ids.map(reference), '... on User { id displayName email locale roles }');
  const hidden = (id: string) => ({ id, displayName: null, email: null, locale: null, roles: null });
  const shown = {
    id: 'usr_ada',
    displayName: 'Ada Lovelace',
    email: 'ada@fabrikam.example',
    locale: 'fr-FR',
    roles: ['GLOBAL_ADMIN', 'ADMIN_AGENT'],
  };

  it.each<[string, (fabrikam: PersonViewer['organization']) => PersonViewer | NobodyViewer, object]>([
    ['a member of the same organisation', (own) => aPersonOf(own, []), shown],
    ['staff', () => aReviewer(), shown],
    ['somebody without organisation', () => aPerson(null), hidden('usr_ada')],
    ['nobody', () => nobody, hidden('usr_ada')],
  ])('is seen by %s as far as they may', async (_who, viewerOf, expected) => {
    const fabrikam = await anOrganization();
    await aUser(fabrikam);

    expect(await see(viewerOf(aPerson(fabrikam).organization), 'usr_ada')).toEqual([expected]);
  });

  it('is hidden from a member of another organisation, like one who does not exist (R33)', async () => {
    await aUser(await anOrganization());
    const stranger = aPerson(await anOrganization('tailspin'), { roles: ['GLOBAL_ADMIN'], userId: 'usr_eve' });

    expect(await see(stranger, 'usr_ada', 'usr_none')).toEqual([hidden('usr_ada'), hidden('usr_none')]);
  });

  it('is staff: hidden from members of organisations and from those who have none', async () => {
    await aUser(null, 'robin');
    const member = aPerson(await anOrganization());

    for (const viewer of [member, aPerson(null), nobody])
      expect(await see(viewer, 'usr_robin')).toEqual([hidden('usr_robin')]);
  });

  it('is null when the id is no id, without a command', async () => {
    const hostile: unknown[] = ['', 'rsl_fabrikam', 7, null, ['usr_ada'], { $gt: '' }, { toString: 'usr_ada' }];
    const { commands } = await count(async () => {
      expect(await see(aReviewer(), ...hostile)).toEqual(hostile.map(() => null));
    });
    expect(commands).toBe(0);
  });

  it('is read with all others of the same call by one command', async () => {
    const fabrikam = await anOrganization();
    for (const label of ['ada', 'ben', 'cleo']) await aUser(fabrikam, label);

    const { commands, docsReturned } = await count(() =>
      see(aPerson(fabrikam), 'usr_ada', 'usr_ben', 'usr_cleo', 'usr_ada'),
    );

    expect({ commands, docsReturned }).toEqual({ commands: 1, docsReturned: 3 });
  });
});

const aPersonOf = (organization: PersonViewer['organization'], roles: PersonViewer['roles']): PersonViewer => ({
  ...aPerson(null),
  userId: 'usr_ben',
  organization,
  roles,
});
