interface Places {
  issuerUrl: string;
  /** Where the sign-in at the membership directory leads back to. */
  gatewayUrl: string;
  apiKey: string;
}

/** What partners is told of its two directories: on one machine, the development issuer plays both. */
export const directoriesOf = ({ issuerUrl, gatewayUrl, apiKey }: Places) => ({
  TENANT_DIRECTORY: JSON.stringify({ url: `${issuerUrl}/directory/tenants`, apiKey }),
  MEMBERSHIP_DIRECTORY: JSON.stringify({
    issuer: `${issuerUrl}/directory/membership`,
    clientId: 'directory',
    redirectUri: `${gatewayUrl}/directory/callback`,
    profilesUrl: `${issuerUrl}/directory/membership/profiles`,
    apiKey,
  }),
});
