import { remove as toLatin } from 'confusables';
import { domainToUnicode } from 'node:url';

/** What the eye takes for another within plain letters. */
const ALIKE: readonly [RegExp, string][] = [
  [/0/g, 'o'],
  [/1/g, 'l'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
];

/**
 * What two domains that look the same have in common, in whichever form they come: `cоntoso` with a Cyrillic о,
 * `c0ntoso` and the `xn--` form of either give `contoso`.
 */
export const domainSkeleton = (domain: string): string =>
  ALIKE.reduce(
    (skeleton, [look, letter]) => skeleton.replace(look, letter),
    toLatin(domainToUnicode(domain.toLowerCase()) || domain.toLowerCase()).toLowerCase(),
  );
