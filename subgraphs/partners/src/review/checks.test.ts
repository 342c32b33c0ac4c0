import { nobody } from '@twotier/subgraph-kit';
import { countQueries, useTestDatabase } from '@twotier/testkit';
import mongoose from 'mongoose';
import type { EnrollmentCheckKind } from '../__generated__/schema';
import {
  aLegalBusinessProfile,
  aMembership,
  anEnrollment,
  aPrimaryContact,
  aTenantAdministrator,
} from '../testing/enrollments';
import { anAccount, anApplication, aProposal } from '../testing/reviews';
import { usePartnersOverHttp } from '../testing/partnersOverHttp';
import { anOrganization, aPerson, aReviewer } from '../testing/world';

useTestDatabase();
const partners = usePartnersOverHttp();

interface Checked {
  enrollment: { checks: { kind: EnrollmentCheckKind; outcome: string; message: string }[] | null } | null;
}
const CHECKS = '{ enrollment(id: "enr_newco") { checks { kind outcome message } } }';
const checks = async () => (await partners.ask<Checked>(aReviewer(), CHECKS)).data?.enrollment?.checks ?? [];
const check = async (kind: EnrollmentCheckKind) => {
  const found = (await checks()).find((one) => one.kind === kind);
  return [found?.outcome, found?.message];
};

describe('the checks of an application', () => {
  it('all pass for a company like any other', async () => {
    await anApplication();

    expect(await checks()).toEqual([
      { kind: 'EMAIL_DOMAIN_OWNED', outcome: 'PASSED', message: 'nadia@newco.example is in a domain of the tenant.' },
      { kind: 'FREE_MAIL', outcome: 'PASSED', message: 'nadia@newco.example is of no free-mail provider.' },
      { kind: 'COUNTRY_MATCHES', outcome: 'PASSED', message: 'All that is known is in DE.' },
      { kind: 'PARTNER_ID', outcome: 'PASSED', message: '4711001 is the active location Newco Berlin.' },
      { kind: 'REGISTRATION_ID', outcome: 'PASSED', message: 'DE requires no registration id.' },
      { kind: 'DUPLICATE_COMPANY', outcome: 'PASSED', message: 'No other company in DE has this name.' },
      { kind: 'LOOKALIKE_DOMAIN', outcome: 'PASSED', message: 'No domain looks like that of another company.' },
    ]);
  });

  it('are shown to staff alone, the applicant not among them', async () => {
    await anApplication();

    expect(await partners.ask(aTenantAdministrator(), CHECKS)).toEqual({ data: { enrollment: { checks: null } } });
    for (const viewer of [nobody, aPerson(null), aTenantAdministrator('other')])
      expect(await partners.ask(viewer, CHECKS)).toEqual({ data: { enrollment: null } });
  });

  it('of a draft say what is not there yet', async () => {
    await anEnrollment();

    expect((await checks()).map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual([
      'EMAIL_DOMAIN_OWNED WARNING',
      'FREE_MAIL WARNING',
      'COUNTRY_MATCHES PASSED',
      'PARTNER_ID WARNING',
      'REGISTRATION_ID PASSED',
      'DUPLICATE_COMPANY PASSED',
      'LOOKALIKE_DOMAIN PASSED',
    ]);
  });

  it('EMAIL_DOMAIN_OWNED fails outside of the tenant, and passes below it (R4)', async () => {
    await anApplication({ primaryContact: aPrimaryContact({ email: 'nadia@notnewco.example' }) });
    expect(await check('EMAIL_DOMAIN_OWNED')).toEqual([
      'FAILED',
      'nadia@notnewco.example is in no domain of the tenant.',
    ]);
  });

  it.each(['gmail.com', 'qq.com', '163.com', 'gmx.de'])('FREE_MAIL fails for %s (R4)', async (domain) => {
    await anApplication({ primaryContact: aPrimaryContact({ email: `nadia@${domain}` }) });
    expect(await check('FREE_MAIL')).toEqual(['FAILED', `nadia@${domain} is of a free-mail provider.`]);
  });

  it('COUNTRY_MATCHES fails for a location or an address in another country (R1)', async () => {
    const profile = aLegalBusinessProfile();
    await anApplication({
      membership: aMembership({ countryCode: 'AT' }),
      legalBusinessProfile: { ...profile, address: { ...profile.address, countryCode: 'CH' } },
    });
    expect(await check('COUNTRY_MATCHES')).toEqual([
      'FAILED',
      'The tenant is in DE, the location in AT, the address in CH.',
    ]);
  });

  it('PARTNER_ID warns while none is linked (R3), and fails for one that is not in force (R1)', async () => {
    await anApplication({ membership: aMembership({ isActive: false }) });
    expect(await check('PARTNER_ID')).toEqual(['FAILED', 'The membership of 4711001 is not in force.']);
  });

  it('REGISTRATION_ID fails where the country asks for one (R7), and passes with it', async () => {
    await anApplication({ countryCode: 'PL' });
    await anApplication({
      id: 'enr_other',
      tenantId: 't_other',
      countryCode: 'PL',
      membership: null,
      legalBusinessProfile: { ...aLegalBusinessProfile(), registrationId: 'KRS 0000123456' },
    });
    expect(await check('REGISTRATION_ID')).toEqual(['FAILED', 'PL requires a registration id, and there is none.']);
    const { data } = await partners.ask<Checked>(aReviewer(), CHECKS.replace('enr_newco', 'enr_other'));
    expect(data?.enrollment?.checks).toContainEqual({
      kind: 'REGISTRATION_ID',
      outcome: 'PASSED',
      message: 'The registration id is KRS 0000123456.',
    });
  });

  it('DUPLICATE_COMPANY names others under the same name in the same country, each once', async () => {
    await anApplication({ legalBusinessProfile: aLegalBusinessProfile('Zoë & Co. GmbH') });
    await anOrganization('one', { countryCode: 'DE', name: 'ZOE CO GMBH' });
    await anApplication({
      id: 'enr_one',
      tenantId: 't_one',
      membership: null,
      legalBusinessProfile: aLegalBusinessProfile('Zoe Co GmbH'),
    });
    await anApplication({
      id: 'enr_two',
      tenantId: 't_two',
      membership: null,
      legalBusinessProfile: aLegalBusinessProfile('Zoë Co. GmbH'),
    });
    await anOrganization('three', { countryCode: 'FR', name: 'Zoë & Co. GmbH' });
    await anOrganization('four', { countryCode: 'DE', name: 'Zoë & Co. GmbH Berlin' });

    expect(await check('DUPLICATE_COMPANY')).toEqual([
      'WARNING',
      'In DE there is under the same name: Zoe Co GmbH, Zoë Co. GmbH.',
    ]);
  });

  it('DUPLICATE_COMPANY says how many there are beyond three', async () => {
    await anApplication();
    for (const label of ['a', 'b', 'c', 'd', 'e'])
      await anOrganization(label, { countryCode: 'DE', name: 'Newco Cloud GmbH' });

    expect(await check('DUPLICATE_COMPANY')).toEqual(['WARNING', expect.stringMatching(/ and 2 more\.$/)]);
  });

  it.each(['cоntoso.example', 'xn--cntoso-wqf.example', 'c0ntoso.example', 'ｃontoso.example', 'contoso.example'])(
    'LOOKALIKE_DOMAIN warns of %s beside contoso.example',
    async (domain) => {
      await anOrganization('contoso', { kind: 'PROVIDER' });
      await anApplication({ tenantDomains: ['newco.example', domain] });

      expect(await check('LOOKALIKE_DOMAIN')).toEqual(['WARNING', `${domain} looks like contoso.example of Contoso.`]);
    },
  );

  it('of an active account are made of what it proposes, and leave out what is its own (R6)', async () => {
    await anAccount(aProposal('Contoso'));
    await anOrganization('contoso', { countryCode: 'DE' });

    expect(await check('DUPLICATE_COMPANY')).toEqual(['WARNING', 'In DE there is under the same name: Contoso.']);
    expect(await check('LOOKALIKE_DOMAIN')).toEqual(['PASSED', 'No domain looks like that of another company.']);
  });

  it.each([1, 20])('of a page of %i cost three commands, and look at nothing but what is alike', async (count) => {
    await anOrganization('contoso', { countryCode: 'DE', name: 'Newco Cloud GmbH' });
    for (let at = 0; at < 10; at += 1) {
      await anOrganization(`other${at}`, { countryCode: 'DE' });
      await anEnrollment({
        id: `enr_other${at}`,
        tenantId: `t_o${at}`,
        legalBusinessProfile: aLegalBusinessProfile(`O${at}`),
      });
    }
    for (let at = 0; at < count; at += 1)
      await anApplication({
        id: `enr_${at}`,
        tenantId: `t_${at}`,
        membership: null,
        tenantDomains: [`new${at}.example`],
      });

    const { byCommand } = await countQueries([mongoose.connection.name], () =>
      partners.ask(aReviewer(), '{ enrollments { edges { node { checks { outcome } } } } }'),
    );

    expect(byCommand.map(({ collection, docsExamined }) => [collection, docsExamined]).sort()).toEqual([
      ['enrollments', count],
      ['enrollments', count],
      ['organizations', 1],
    ]);
  });
});
