import { nobody } from '@twotier/subgraph-kit';
import { aPerson } from '../testing/world';
import { enrollmentRequirements } from './enrollmentRequirements';

describe('enrollmentRequirements', () => {
  it('says beforehand what will be asked, and how long the review takes', () => {
    const { steps, ...requirements } = enrollmentRequirements(nobody, { countryCode: 'IN' });

    expect(requirements).toMatchObject({
      region: { code: 'INDIA' },
      isRegistrationIdRequired: true,
      reviewWorkingDays: 5,
    });
    expect(steps.map(({ step, canBePostponed }) => [step, canBePostponed])).toEqual([
      ['MEMBERSHIP_SIGN_IN', true],
      ['MEMBERSHIP_PROFILE', true],
      ['LEGAL_BUSINESS_PROFILE', false],
      ['PRIMARY_CONTACT', false],
      ['SUPPORT_PROFILE', false],
      ['SUBMIT', false],
      ['CONTACT_CONFIRMATION', false],
      ['REVIEW', false],
    ]);
  });

  it.each([
    { what: 'the asked language', viewer: nobody, locale: 'zh-CN', isChinese: true },
    { what: 'the viewer’s language', viewer: aPerson(null, { locale: 'zh-CN' }), locale: undefined, isChinese: true },
    { what: 'the asked one before it', viewer: aPerson(null, { locale: 'zh-CN' }), locale: 'en-US', isChinese: false },
    { what: 'English for others', viewer: nobody, locale: 'fr-FR', isChinese: false },
  ])('speaks $what', ({ viewer, locale, isChinese }) => {
    const { steps } = enrollmentRequirements(viewer, { countryCode: 'DE', locale });

    expect(steps.every(({ description }) => /\p{Script=Han}/u.test(description) === isChinese)).toBe(true);
  });

  it('refuses a country where the programme does not exist', () => {
    expect(() => enrollmentRequirements(nobody, { countryCode: 'KP' })).toThrow('The programme does not exist in KP.');
  });
});
