import { withoutSecrets } from './withoutSecrets';

describe('withoutSecrets', () => {
  it.each([
    'token',
    'accessToken',
    'refresh_token',
    'link',
    'code',
    'codeVerifier',
    'nonce',
    'apiKey',
    'clientSecret',
    'password',
    'privateKey',
    'Authorization',
    'cookie',
  ])('leaves %s out at any depth (R36)', (key) => {
    expect(
      withoutSecrets({ [key]: 's3cret', name: 'Fabrikam', signIns: [{ [key]: { of: 's3cret' }, at: 1 }] }),
    ).toEqual({ name: 'Fabrikam', signIns: [{ at: 1 }] });
  });

  it('leaves the state of a sign-in out, and keeps where something stands', () => {
    expect(
      withoutSecrets({
        state: 'ACTIVE',
        signIn: { state: 's3cret', nonce: 's3cret', startedAt: 1 },
        other: { state: 's3cret', redirectUri: 'https://partners.example/directory/callback' },
      }),
    ).toEqual({
      state: 'ACTIVE',
      signIn: { startedAt: 1 },
      other: { redirectUri: 'https://partners.example/directory/callback' },
    });
  });

  it('keeps what merely sounds like a secret, and instants as they are', () => {
    const kept = {
      countryCode: 'DE',
      postalCode: '80331',
      registrationId: 'DE 1',
      partnerLinkedAt: new Date(0),
      tokens: 3,
      nothing: null,
    };
    expect(withoutSecrets(kept)).toEqual(kept);
  });

  it('takes what is undefined for what is not there', () => {
    expect(Object.keys(withoutSecrets({ phone: undefined, email: 'a@fabrikam.example' }) as object)).toEqual(['email']);
  });
});
