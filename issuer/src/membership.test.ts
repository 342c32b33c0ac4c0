import { createBrowser, redeem, signIn } from '@twotier/testkit';
import { decodeJwt } from 'jose';
import { API } from './provider';
import { signInAsMember, useStartedIssuer } from './testing';

const issuer = useStartedIssuer();
const PROFILES = '/membership/profiles';

const memberTokens = async (persona: string) => (await signInAsMember(issuer.url(), persona))();
const profilesWith = (key: string) => issuer.ask(PROFILES, { key });
const unauthorized = { status: 401, body: { error: 'unauthorized' } };

describe('the membership directory', () => {
  it('shows whoever signs in the profiles of their company', async () => {
    const { accessToken } = await memberTokens('newco');

    const { status, body } = await profilesWith(accessToken);

    expect(status).toBe(200);
    expect(body).toMatchObject({
      profiles: [
        { partnerId: '1000000', type: 'GLOBAL' },
        { partnerId: '1000001', type: 'LOCATION', countryCode: 'DE', isActive: true, isEnrolled: false },
        { partnerId: '1000002', type: 'LOCATION', countryCode: 'DK', isActive: true },
        { partnerId: '1000003', type: 'LOCATION', countryCode: 'DE', isActive: false },
      ],
    });
  });

  it('shows one profile by its partner id to who has the key, and none that is not there', async () => {
    expect(await issuer.ask(`${PROFILES}/1000001`)).toMatchObject({
      status: 200,
      body: { partnerId: '1000001', name: 'Newco Cloud GmbH (DE)' },
    });
    for (const partnerId of ['9999999', '1', '1000001x', 'constructor']) {
      expect(await issuer.ask(`${PROFILES}/${partnerId}`)).toEqual({ status: 404, body: { error: 'not_found' } });
    }
  });

  it('has profiles of a company whose tenant was created on the way', async () => {
    const idempotencyKey = 'a-key-that-nobody-else-chooses';
    const tenant = { name: 'Nova', label: 'nova', countryCode: 'FR', administratorName: 'Nora', idempotencyKey };
    await issuer.ask('/tenants', { body: tenant });

    const { body } = await profilesWith((await memberTokens('nova')).accessToken);

    const { profiles } = body as { profiles: { partnerId: string; countryCode: string }[] };
    expect(profiles.map(({ countryCode }) => countryCode)).toEqual(['FR', 'FR', 'GB', 'FR']);
    for (const profile of profiles) {
      expect(await issuer.ask(`${PROFILES}/${profile.partnerId}`)).toEqual({ status: 200, body: profile });
    }
  });

  it('is an issuer of its own, whose people have subjects of their own', async () => {
    const { idToken } = await memberTokens('newco');
    expect(decodeJwt(idToken)).toMatchObject({
      iss: `${issuer.url()}/directory/membership`,
      aud: 'directory',
      sub: 'mbr_newco',
      tid: 't_newco',
      nonce: 'a-nonce',
    });
  });

  it('opens to its own access tokens alone', async () => {
    const { accessToken, idToken } = await memberTokens('newco');
    const api = await signIn(issuer.url(), 'newco');

    for (const token of [api.accessToken, api.idToken, idToken, issuer.apiKey, `${accessToken}x`, '']) {
      expect(await profilesWith(token)).toEqual(unauthorized);
    }
    expect((await profilesWith(accessToken)).status).toBe(200);
  });

  it('does not open to an access token that has run out', async () => {
    const { accessToken } = await memberTokens('newco');
    const run = await issuer
      .collection('member_access_token')
      .updateOne({ _id: accessToken as never }, { $set: { 'payload.exp': Math.floor(Date.now() / 1000) - 1 } });
    expect(run.modifiedCount).toBe(1);

    expect(await profilesWith(accessToken)).toEqual(unauthorized);
  });

  it('gives no token for a code that was used', async () => {
    const redeemCode = await signInAsMember(issuer.url(), 'newco');
    await redeemCode();
    await expect(redeemCode()).rejects.toThrow('invalid_grant');
  });

  it('gives no token for a code that has run out', async () => {
    const redeemCode = await signInAsMember(issuer.url(), 'newco');
    await issuer.collection('member_authorization_code').updateMany({}, { $set: { expiresAt: new Date(0) } });
    await expect(redeemCode()).rejects.toThrow('invalid_grant');
  });

  it('gives no token of the API, whatever is asked for', async () => {
    const parameters = { resource: API };
    const form = { grant_type: 'authorization_code', client_id: 'directory', code: 'none', ...parameters };
    await expect(redeem(`${issuer.url()}/token`, form)).rejects.toThrow('invalid_client');
    expect((await memberTokens('newco')).accessToken).not.toContain('.');
  });
});

describe('one browser', () => {
  const API_SIGN_IN = new URLSearchParams({
    client_id: 'web',
    response_type: 'code',
    redirect_uri: 'http://localhost:5173/callback',
    scope: 'openid profile api',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
  });

  it('is asked at every sign-in to the membership directory, and stays signed in elsewhere as whom it was', async () => {
    const browse = createBrowser();
    const start = `${issuer.url()}/auth?${API_SIGN_IN.toString()}`;
    const toPage = (await browse(start)).headers.get('location') ?? '';
    const resume = (await browse(`${issuer.url()}${toPage}`, { persona: 'newco' })).headers.get('location') ?? '';
    await browse(resume);

    const subjects = [];
    for (const persona of ['qingyun', 'oldco', 'newco']) {
      const { idToken } = await (await signInAsMember(issuer.url(), persona, browse))();
      subjects.push(decodeJwt(idToken).sub);
    }

    expect(subjects).toEqual(['mbr_qingyun', 'mbr_oldco', 'mbr_newco']);
    // No page: the session at the issuer is still there.
    expect((await browse(start)).headers.get('location')).toMatch(/^http:\/\/localhost:5173\/callback\?code=/);
  });

  it('sees that the page is of the membership directory', async () => {
    const browse = createBrowser();
    const parameters = new URLSearchParams(API_SIGN_IN);
    parameters.set('client_id', 'directory');
    parameters.set('redirect_uri', 'http://localhost:4000/directory/callback');
    parameters.set('scope', 'openid profile');
    const toPage = await browse(`${issuer.url()}/directory/membership/auth?${parameters.toString()}`);

    const page = await browse(`${issuer.url()}${toPage.headers.get('location') ?? ''}`);

    const html = await page.text();
    expect(html).toContain('<h1>Membership directory</h1>');
    expect(html).toContain('here you choose whose membership Partner programme may see');
    expect(html).toContain('<strong>Newco Cloud GmbH</strong>');
    expect(html).not.toContain('Who are you today?');
  });
});
