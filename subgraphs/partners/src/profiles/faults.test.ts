import { faultsOfLegalBusinessProfile, toLegalBusinessProfile } from './legalBusinessProfile';
import { faultsOfPrimaryContact, toPrimaryContact } from './primaryContact';
import { REGISTRATION_COUNTRIES } from './registrationCountries';
import { faultsOfSupportProfile, toSupportProfile } from './supportProfile';

const profile = { name: 'Newco Cloud GmbH', address: { line1: 'Torstraße 1', city: 'Berlin', postalCode: '10119' } };
const contact = { displayName: 'Nadia Novak', email: 'nadia@newco.example', phone: '+49 30 1234567', locale: 'en-US' };

const faultsIn = (countryCode: string, given: object = {}) =>
  faultsOfLegalBusinessProfile(toLegalBusinessProfile({ ...profile, ...given }, countryCode));

describe('a legal business profile', () => {
  it('is taken as it is on the register, in any script', () => {
    expect(faultsIn('DE')).toEqual([]);
    const address = { line1: '建国路 1 号', city: '北京', postalCode: '100000' };
    expect(faultsIn('CN', { name: '青云科技', address })).toEqual([]);
  });

  it('tells every fault at once, with its field', () => {
    const address = { line1: '', line2: 'a\u0007b', city: 'x'.repeat(101), postalCode: '1' };

    expect(faultsIn('DE', { name: '\u202Eevil', address })).toEqual([
      { path: 'name', message: 'It holds U+202E, which changes the direction of writing.' },
      { path: 'address.line1', message: 'It is empty.' },
      { path: 'address.line2', message: 'It holds the control character U+0007.' },
      { path: 'address.city', message: 'It has 101 characters; at most 100 are taken.' },
      { path: 'address.postalCode', message: 'It is no postal code of DE.' },
    ]);
  });

  it('needs a postal code where the country has them', () => {
    const address = { line1: 'Street 1', city: 'Town' };

    expect(faultsIn('DE', { address })).toEqual([
      { path: 'address.postalCode', message: 'An address in DE has a postal code.' },
    ]);
    expect(faultsIn('HK', { address })).toEqual([]);
  });

  it.each([...REGISTRATION_COUNTRIES])('needs a registration id in %s (R7)', (country) => {
    const paths = (given: object) => faultsIn(country, given).map(({ path }) => path);

    expect(paths({})).toContain('registrationId');
    expect(paths({ registrationId: '  ' })).toContain('registrationId');
    expect(paths({ registrationId: '12-3456' })).not.toContain('registrationId');
  });

  it('needs none elsewhere (R7)', () => {
    expect(REGISTRATION_COUNTRIES.size).toBe(24);
    expect(faultsIn('DE')).toEqual([]);
  });
});

describe('a primary contact', () => {
  const faults = (given: object, domains = ['newco.example']) =>
    faultsOfPrimaryContact(toPrimaryContact({ ...contact, ...given }), domains);

  it('has an address in a domain of the tenant, or below (R4)', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ email: 'nadia@mail.NEWCO.example' })).toEqual([]);
  });

  it.each([
    ['a free-mail domain', 'nadia@gmail.com', 'free-mail'],
    ['a free-mail domain of China', 'nadia@163.com', 'free-mail'],
    ['somebody else’s domain', 'nadia@contoso.example', 'does not belong'],
    ['a domain that ends alike', 'nadia@evilnewco.example', 'does not belong'],
    ['the domain as a part of another', 'nadia@newco.example.evil.example', 'does not belong'],
    ['a homograph of the domain', 'nadia@nеwco.example', 'does not belong'],
    ['two addresses', 'a@newco.example,b@newco.example', 'not one plain e-mail address'],
    ['a line break', 'a@newco.example\r\nBcc: b@newco.example', 'not one plain e-mail address'],
    ['a display name', 'Nadia <a@newco.example>', 'not one plain e-mail address'],
    ['something quoted', '"a b"@newco.example', 'not one plain e-mail address'],
    ['nothing', '', 'It is empty.'],
    ['10,000 characters', `${'a'.repeat(10_000)}@newco.example`, '10014 characters'],
  ])('has none of %s (R4)', (_what, email, words) => {
    expect(faults({ email })).toEqual([{ path: 'email', message: expect.stringContaining(words) as string }]);
  });

  it('of a tenant without verified domain is told so (R39)', () => {
    expect(faults({}, [])).toEqual([
      {
        path: 'email',
        message: 'Its domain does not belong to the organisation. Verified domains: none has been verified yet.',
      },
    ]);
  });

  it('tells every fault at once', () => {
    expect(faults({ displayName: '…', email: 'x', phone: '12', locale: '?' }).map(({ path }) => path)).toEqual([
      'displayName',
      'email',
      'phone',
      'locale',
    ]);
  });

  it('keeps number and language in their usual form', () => {
    expect(toPrimaryContact({ ...contact, phone: '+49301234567', locale: 'zh-cn' })).toMatchObject({
      phone: '+49 30 1234567',
      locale: 'zh-CN',
    });
  });
});

describe('a support profile', () => {
  const faults = (given: object) => faultsOfSupportProfile(toSupportProfile({ email: 'help@newco.example', ...given }));

  it('needs nothing but an address', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ phone: '+86 10 1234 5678', website: 'https://newco.example/help' })).toEqual([]);
  });

  it('tells every fault at once', () => {
    expect(faults({ email: 'x', phone: 'call us', website: 'javascript:alert(1)' }).map(({ path }) => path)).toEqual([
      'email',
      'phone',
      'website',
    ]);
    expect(faults({ website: 'http://newco.example' }).map(({ path }) => path)).toEqual(['website']);
  });
});
