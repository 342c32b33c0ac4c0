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
    ['the asked language', nobody, 'zh-CN', true],
    ['the viewer’s language', aPerson(null, { locale: 'zh-CN' }), undefined, true],
    ['the asked one before the viewer’s', aPerson(null, { locale: 'zh-CN' }), 'en-US', false],
    ['English for others', nobody, 'fr-FR', false],
  ])('speaks %s', (_what, viewer, locale, isChinese) => {
    const { steps } = enrollmentRequirements(viewer, { countryCode: 'DE', locale });

    expect(steps.every(({ description }) => /\p{Script=Han}/u.test(description) === isChinese)).toBe(true);
  });

  it('refuses a country where the programme does not exist', () => {
    expect(() => enrollmentRequirements(nobody, { countryCode: 'KP' })).toThrow('The programme does not exist in KP.');
  });
});
