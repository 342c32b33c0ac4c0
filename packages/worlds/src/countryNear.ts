/** Of each region of the programme that has several countries, some. */
const REGIONS = [
  'AT BE CH CZ DE DK ES FI FR GB GR HU IE IT NL NO PL PT RO SE SK',
  'AE EG IL KZ MA RS SA TR UA ZA',
  'HK ID MY PH SG TH VN',
  'GH KE NG SN',
  'AR CL CO MX PE UY',
  'AU FJ',
  'NZ WS',
  'CA PM',
  'GU US',
].map((codes) => codes.split(' '));

const FAR = 'SG';

/** Another country, of the same region where that has one. */
export function countryNear(code: string): string {
  const region = REGIONS.find((codes) => codes.includes(code));
  return region ? (region[(region.indexOf(code) + 1) % region.length] as string) : FAR;
}
