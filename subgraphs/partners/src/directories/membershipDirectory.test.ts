import { createLogger } from '@twotier/subgraph-kit';
import { finishSignIn } from '@twotier/testkit';
import { aFakeProvider } from '../testing/fakeProvider';
import { directoriesAt, useDirectories } from '../testing/directories';
import { DirectoryUnavailable, SignInRefused } from './errors';
import { createMembershipDirectory } from './membershipDirectory';

const { issuer, directories } = useDirectories();
const logger = createLogger('partners', 'silent');

const at = (url: string, given: object = {}) =>
  createMembershipDirectory({ ...directoriesAt(url, issuer.apiKey).MEMBERSHIP_DIRECTORY, ...given }, logger);

/** Begins to sign in, and finishes on the page as this persona. */
async function signedIn(persona: string) {
  const { url, ...secrets } = await directories().memberships.beginSignIn();
  const { code, state } = await finishSignIn(url, persona);
  expect(state).toBe(secrets.state);
  return { ...secrets, code };
}

const refusalOf = (asked: Promise<unknown>) =>
  asked.then(
    (answer) => ({ answer }),
    (error: unknown) => error,
  );

describe('beginSignIn', () => {
  it('leads to the page of the directory, each time with secrets of its own', async () => {
    const [one, other] = await Promise.all([
      directories().memberships.beginSignIn(),
      directories().memberships.beginSignIn(),
    ]);

    const { searchParams, origin, pathname } = new URL(one.url);
    expect(origin + pathname).toBe(`${issuer.url()}/directory/membership/auth`);
    expect(Object.fromEntries(searchParams)).toEqual({
      client_id: 'directory',
      response_type: 'code',
      redirect_uri: 'http://localhost:4000/directory/callback',
      scope: 'openid profile',
      prompt: 'login',
      state: one.state,
      nonce: one.nonce,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string,
      code_challenge_method: 'S256',
    });
    expect(one.url).not.toContain(one.codeVerifier);
    const secrets = [one, other].flatMap(({ state, nonce, codeVerifier }) => [state, nonce, codeVerifier]);
    expect(new Set(secrets).size).toBe(6);
  });

  it('finds the directory once it is there, though it was away at first', async () => {
    const away = at('http://localhost:1');
    expect(await refusalOf(away.beginSignIn())).toBeInstanceOf(DirectoryUnavailable);
    expect(await refusalOf(away.beginSignIn())).toBeInstanceOf(DirectoryUnavailable);

    const provider = await aFakeProvider();
    const late = at(provider.url, { issuer: provider.url });
    provider.refuse(true);
    expect(await refusalOf(late.beginSignIn())).toBeInstanceOf(DirectoryUnavailable);
    provider.refuse(false);
    expect((await late.beginSignIn()).url).toContain(`${provider.url}/auth?`);
    provider.stop();
  });
});

describe('completeSignIn', () => {
  it('says who signed in, and shows the profiles of their company', async () => {
    const member = await directories().memberships.completeSignIn(await signedIn('newco'));

    expect(member).toMatchObject({ subject: 'mbr_newco', tenantId: 't_newco' });
    expect(member.profiles).toHaveLength(4);
    expect(member.profiles[1]).toEqual({
      partnerId: '1000001',
      name: 'Newco Cloud GmbH (DE)',
      type: 'LOCATION',
      countryCode: 'DE',
      isActive: true,
      isEnrolled: false,
      benefits: expect.arrayContaining([expect.any(String)]) as string[],
      incentives: expect.arrayContaining([expect.any(String)]) as string[],
      competencies: expect.arrayContaining([expect.any(String)]) as string[],
    });
  });

  it('tells who is enrolled already (R9)', async () => {
    const { profiles } = await directories().memberships.completeSignIn(await signedIn('oldco'));
    expect(profiles.filter(({ isEnrolled }) => isEnrolled)).toMatchObject([{ type: 'LOCATION', countryCode: 'NL' }]);
  });

  it('takes a code once', async () => {
    const answer = await signedIn('newco');
    await directories().memberships.completeSignIn(answer);
    expect(await refusalOf(directories().memberships.completeSignIn(answer))).toBeInstanceOf(SignInRefused);
  });

  it.each(['code', 'nonce', 'codeVerifier'] as const)('refuses the %s of another sign-in', async (what) => {
    const [mine, theirs] = [await signedIn('newco'), await signedIn('qingyun')];
    const mixed = { ...mine, [what]: theirs[what] };
    expect(await refusalOf(directories().memberships.completeSignIn(mixed))).toBeInstanceOf(SignInRefused);
  });

  it.each([
    ['is empty', ''],
    ['is nonsense', 'nonsense'],
    ['is of 5,000 characters', 'x'.repeat(5_000)],
    ['has two lines', 'a\r\nb'],
    ['is Chinese', '青'],
  ])('refuses a code that %s', async (_what, code) => {
    const begun = await directories().memberships.beginSignIn();
    const asked = directories().memberships.completeSignIn({ ...begun, code });
    expect(await refusalOf(asked)).toBeInstanceOf(SignInRefused);
  });

  it('is unavailable while nobody listens', async () => {
    const secrets = { state: 's', nonce: 'n', codeVerifier: 'v'.repeat(43), code: 'c' };
    expect(await refusalOf(at('http://localhost:1').completeSignIn(secrets))).toBeInstanceOf(DirectoryUnavailable);
  });

  describe('with an id token', () => {
    const complete = async (given: Parameters<typeof aFakeProvider>[0]) => {
      const provider = await aFakeProvider(given);
      const directory = at(issuer.url(), { issuer: provider.url, profilesUrl: `${provider.url}/profiles` });
      const begun = await directory.beginSignIn();
      provider.expectNonce(begun.nonce);
      const result = await refusalOf(directory.completeSignIn({ ...begun, code: 'a-code' }));
      provider.stop();
      return result;
    };

    it('of its own, is content', async () => {
      expect(await complete({})).toEqual({ answer: { subject: 'mbr_x', tenantId: 't_x', profiles: [] } });
    });

    it('without a tenant, is content, too', async () => {
      expect(await complete({ claims: { tid: undefined } })).toEqual({ answer: { subject: 'mbr_x', profiles: [] } });
    });

    it.each([
      ['for another client', { claims: { aud: 'cli' } }, SignInRefused],
      ['of another issuer', { claims: { iss: 'https://evil.example' } }, SignInRefused],
      ['with another nonce', { claims: { nonce: 'other' } }, SignInRefused],
      ['without a nonce', { claims: { nonce: undefined } }, DirectoryUnavailable],
      ['that has run out', { claims: { exp: 1 } }, DirectoryUnavailable],
      ['that somebody else has signed', { foreignKey: true }, DirectoryUnavailable],
      ['that nobody has signed', { unsigned: true }, DirectoryUnavailable],
      ['that is not there', { withoutIdToken: true }, DirectoryUnavailable],
      ['and profiles that cannot be understood', { profiles: [{ partnerId: '1' }] }, DirectoryUnavailable],
    ])('%s, refuses', async (_what, given, kind) => {
      expect(await complete(given)).toBeInstanceOf(kind);
    });
  });
});

describe('profile', () => {
  it('reads one by its partner id', async () => {
    expect(await directories().memberships.profile('1000001')).toMatchObject({ name: 'Newco Cloud GmbH (DE)' });
  });

  it.each(['9999999', '', '../profiles', '1000001?'])('finds none by %j', async (partnerId) => {
    expect(await directories().memberships.profile(partnerId)).toBeNull();
  });

  it('is unavailable with a wrong key', async () => {
    const stranger = at(issuer.url(), { apiKey: 'not the key of the directory' });
    expect(await refusalOf(stranger.profile('1000001'))).toBeInstanceOf(DirectoryUnavailable);
  });
});

describe('once the directory is gone', () => {
  it('everything is unavailable within three seconds, a sign-in that had begun as well', async () => {
    const begun = await signedIn('newco');
    await issuer.process().signal('SIGKILL');
    const before = performance.now();

    const asked = [directories().memberships.completeSignIn(begun), directories().memberships.profile('1000001')];
    const refusals = await Promise.all([...asked, directories().tenants.find('t_newco')].map(refusalOf));

    expect(refusals).toEqual(Array(3).fill(expect.any(DirectoryUnavailable)));
    expect(performance.now() - before).toBeLessThan(3_500);
  });
});
