/** A company that has a tenant, and no organisation in any world. */
export interface Newcomer {
  label: string;
  name: string;
  countryCode: string;
  /** The membership directory says that it takes part already (R9). */
  isEnrolled: boolean;
  people: readonly { name: string; displayName: string; email: string; isTenantAdministrator: boolean }[];
}

/** Whoever wants to try an enrollment signs in as one of their people: signing in alone registers nothing (R38). */
export const NEWCOMERS: readonly Newcomer[] = [
  {
    label: 'newco',
    name: 'Newco Cloud GmbH',
    countryCode: 'DE',
    isEnrolled: false,
    people: [
      {
        name: 'newco',
        displayName: 'Nadia Novak',
        email: 'nadia.novak@newco.example',
        isTenantAdministrator: true,
      },
      {
        name: 'newco-second',
        displayName: 'Felix Baumann',
        email: 'felix.baumann@newco.example',
        isTenantAdministrator: true,
      },
      {
        name: 'newco-user',
        displayName: 'Mira Schuster',
        email: 'mira.schuster@newco.example',
        isTenantAdministrator: false,
      },
    ],
  },
  {
    label: 'qingyun',
    name: '青云科技有限公司',
    countryCode: 'CN',
    isEnrolled: false,
    people: [{ name: 'qingyun', displayName: '周雨桐', email: 'qingyun@qingyun.example', isTenantAdministrator: true }],
  },
  {
    label: 'oldco',
    name: 'Oldco Hosting B.V.',
    countryCode: 'NL',
    isEnrolled: true,
    people: [
      { name: 'oldco', displayName: 'Daan Smit', email: 'daan.smit@oldco.example', isTenantAdministrator: true },
    ],
  },
];
