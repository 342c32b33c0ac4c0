import { faultsOfLine, regionOf, type InputFault } from '@twotier/subgraph-kit';
import type { NewTenant } from '../directories/tenantDirectory';
import { faultsOfName } from '../organization/organizationName';

/** As long as a line of a letter may be, and no name of a person is longer. */
const LONGEST_ADMINISTRATOR_NAME = 160;

/** Keys of strangers share one room, so a short one could be another's. */
const SHORTEST_KEY = 16;
const LONGEST_KEY = 255;

/** What a label shall be, each with what is said when it is not. */
const LABEL_RULES: readonly [RegExp, string][] = [
  [/^.{3,40}$/su, 'It has 3 to 40 characters.'],
  [/^[a-z0-9-]*$/, 'It has only small letters from a to z, digits and hyphens.'],
  [/^([a-z]|$)/, 'It begins with a letter.'],
  [/(^|[^-])$/, 'It does not end with a hyphen.'],
  // Browsers show such a name in another script, where it can look like somebody else's.
  [/^(?!..--)/s, 'It has no two hyphens as its third and fourth character.'],
];

const faultsOfLabel = (label: string): InputFault[] =>
  LABEL_RULES.flatMap(([rule, message]) => (rule.test(label) ? [] : [{ path: 'label', message }]));

const faultsOfCountry = (countryCode: string): InputFault[] =>
  regionOf(countryCode) === null
    ? [{ path: 'countryCode', message: `The programme does not exist in ${countryCode}.` }]
    : [];

const faultsOfKey = (key: string): InputFault[] =>
  /^[\x21-\x7e]+$/.test(key) && key.length >= SHORTEST_KEY && key.length <= LONGEST_KEY
    ? []
    : [
        {
          path: 'idempotencyKey',
          message: `It has ${SHORTEST_KEY} to ${LONGEST_KEY} letters, digits and signs, without space.`,
        },
      ];

/** Everything that is wrong with a tenant to be created, in the order of the input. */
export const faultsOfNewTenant = (tenant: NewTenant): InputFault[] => [
  ...faultsOfName(tenant.name),
  ...faultsOfLabel(tenant.label),
  ...faultsOfCountry(tenant.countryCode),
  ...faultsOfLine('administratorName', tenant.administratorName, LONGEST_ADMINISTRATOR_NAME),
  ...faultsOfKey(tenant.idempotencyKey),
];

const HOUR_MS = 60 * 60 * 1000;

/** The hour of the clock in which this instant lies, and its end: creations are counted by it. */
export function hourOf(at: Date): { hour: string; endsAt: Date } {
  const begins = Math.floor(at.getTime() / HOUR_MS) * HOUR_MS;
  return { hour: new Date(begins).toISOString(), endsAt: new Date(begins + HOUR_MS) };
}
