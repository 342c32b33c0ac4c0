import { PERSONAS, personaNamed } from './personas';

const named = (world: string | null) => PERSONAS.filter((persona) => persona.world === world).map(({ name }) => name);

describe('PERSONAS', () => {
  it('offers an administrator of every organisation of the story, its other roles, and staff', () => {
    expect(named('story')).toEqual(
      (
        'contoso contoso-agent northwind northwind-billing ' +
        'fabrikam fabrikam-agent fabrikam-sales fabrikam-helpdesk fabrikam-users tailspin alpine xinghe ' +
        'wingtip adventure zoe jiji ctyrlistek bellows margie lucerne blueyonder donghu wutong fourthcoffee ' +
        'reviewer'
      ).split(' '),
    );
  });

  it('offers the interesting desks of the generated world', () => {
    expect(named('generated')).toEqual(['adatum', 'litware', 'proseware']);
  });

  it('offers people of tenants that no world knows: administrators, and one who is none (R38)', () => {
    expect(named(null)).toEqual(['newco', 'newco-second', 'newco-user', 'qingyun', 'oldco']);
    expect(personaNamed('newco-user')).toMatchObject({ tenantId: 't_newco', isTenantAdministrator: false });
    expect(personaNamed('newco')).toMatchObject({ organizationName: null, roles: [], isTenantAdministrator: true });
  });

  it('has each name and each subject once', () => {
    expect(new Set(PERSONAS.map(({ name }) => name)).size).toBe(PERSONAS.length);
    expect(new Set(PERSONAS.map(({ subject }) => subject)).size).toBe(PERSONAS.length);
  });

  it('says for whom a person acts', () => {
    expect(personaNamed('fabrikam-helpdesk')).toEqual({
      name: 'fabrikam-helpdesk',
      subject: 'sub_fabrikam-helpdesk',
      tenantId: 't_fabrikam',
      displayName: 'Théo Lefèvre',
      email: 'theo.lefevre@fabrikam.example',
      organizationName: 'Fabrikam',
      roles: ['HELPDESK_AGENT'],
      isStaff: false,
      isTenantAdministrator: false,
      world: 'story',
    });
  });

  it('has nobody of an unknown name', () => {
    expect(personaNamed('constructor')).toBeUndefined();
  });
});
