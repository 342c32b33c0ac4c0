import { countryNear } from './countryNear';
import { Dice } from './random';

/** A profile of a company in the membership directory. */
export interface WorldMembershipProfile {
  partnerId: string;
  name: string;
  type: 'LOCATION' | 'GLOBAL';
  countryCode: string;
  isActive: boolean;
  isEnrolled: boolean;
  benefits: readonly string[];
  incentives: readonly string[];
  competencies: readonly string[];
}

/** A company with a number of its own, on which its partner ids rest. */
export interface Member {
  memberNumber: number;
  name: string;
  countryCode: string;
  isEnrolled: boolean;
}

const FIRST_PARTNER_ID = 1_000_000;
const PROFILES = 4;
/** Below it are companies of the worlds, from it on those whose tenants were created on the way. */
const FIRST_NUMBER_OF_THE_CREATED = 10_000;
const NUMBERS = 9_000_000 / PROFILES;

const TOPIC = 0x40;
const SEED = 1;

const BENEFITS = [
  'Internal-use licences for 25 people',
  'Internal-use licences for 100 people',
  'Cloud credits of 6,000 USD a year',
  'Ten product support incidents',
  'Twenty hours of presales advice',
  'Go-to-market toolkit',
];
const INCENTIVES = [
  'Cloud reseller incentive',
  'New customer acquisition',
  'Modern work deployment',
  'Hosting incentive',
  'Security workshop funding',
];
const COMPETENCIES = [
  'Cloud platform',
  'Small and midmarket cloud solutions',
  'Security',
  'Data analytics',
  'Application development',
  'Collaboration and content',
];

/** The first number to try for a company that comes on the way; if it is taken, the next one. */
export function memberNumberOf(label: string): number {
  const mixed = Array.from(label).reduce((sum, sign) => new Dice(SEED, sum, sign.charCodeAt(0)).below(2 ** 31), TOPIC);
  return FIRST_NUMBER_OF_THE_CREATED + (mixed % (NUMBERS - FIRST_NUMBER_OF_THE_CREATED));
}

/** Whose number is in this partner id; null when it is none of ours. */
export const memberNumberIn = (partnerId: string): number | null =>
  /^[1-9]\d{6}$/.test(partnerId) ? Math.floor((Number(partnerId) - FIRST_PARTNER_ID) / PROFILES) : null;

/** One and more of these, in their order. */
function some(dice: Dice, all: readonly string[]): string[] {
  const first = dice.pick(all);
  return all.filter((one) => one === first || dice.next() < 0.4);
}

/**
 * What the membership directory shows of a company, the same at every call: its global account, its location at home,
 * one abroad, and one at home that is no longer in force. Only the second can be linked (R1).
 */
export function membershipProfilesOf({
  memberNumber: number,
  name,
  countryCode,
  isEnrolled,
}: Member): WorldMembershipProfile[] {
  const dice = new Dice(SEED, TOPIC, number);
  const abroad = countryNear(countryCode);
  const profile = (index: number, given: Partial<WorldMembershipProfile>): WorldMembershipProfile => ({
    partnerId: String(FIRST_PARTNER_ID + number * PROFILES + index),
    name,
    type: 'LOCATION',
    countryCode,
    isActive: true,
    isEnrolled: false,
    benefits: some(dice, BENEFITS),
    incentives: some(dice, INCENTIVES),
    competencies: some(dice, COMPETENCIES),
    ...given,
  });
  return [
    profile(0, { name: `${name} (global)`, type: 'GLOBAL' }),
    profile(1, { name: `${name} (${countryCode})`, isEnrolled }),
    profile(2, { name: `${name} (${abroad})`, countryCode: abroad }),
    profile(3, { name: `${name} (${countryCode}, former office)`, isActive: false, benefits: [], incentives: [] }),
  ];
}
