/** Countries that require a registration id (R7), as the programme publishes them. */
export const REGISTRATION_COUNTRIES: ReadonlySet<string> = new Set(
  'AM AZ BY BR HU IN IQ KZ KG MD MM PL RU SA ZA SS TJ TH TR UA AE UZ VE VN'.split(' '),
);
