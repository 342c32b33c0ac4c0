import { aPerson } from '../testing';
import { createVisitor, formTokenIn, headingOf, linkNotValid, startPagesStage, type Visit } from './testing/stage';
import { startOpenIdProvider } from './testing/openIdProvider';

const LINK = `usr_mira.1.${'A'.repeat(43)}`;
const PATH = `/join/${LINK}`;
const INVITATION = {
  __typename: 'UserInvitation',
  organizationName: 'Contoso Distribution',
  invitedByName: 'Ada Lovelace',
  displayName: 'Mira Novak',
  email: 'mira@contoso.example',
  roles: ['SALES_AGENT', 'USER_ADMIN'],
  locale: 'en-GB',
  expiresAt: new Date('2026-12-02T09:30:00Z'),
};
const SUCCESS = {
  __typename: 'AcceptUserInvitationSuccess',
  user: { id: 'usr_mira' },
  organizationName: 'Contoso Distribution',
};

describe('the page behind a link to an invited user', () => {
  let stage: Awaited<ReturnType<typeof startPagesStage>>;
  let provider: Awaited<ReturnType<typeof startOpenIdProvider>>;
  let invitation: () => unknown;
  let outcome: () => unknown;
  let accepted: unknown[];
  beforeAll(async () => {
    provider = await startOpenIdProvider();
    stage = await startPagesStage(
      {
        Query: {
          userInvitation: (_parent: unknown, { token }: { token: string }) =>
            token === LINK ? invitation() : linkNotValid('UNKNOWN'),
          viewer: (_parent: unknown, _arguments: unknown, { viewer }: { viewer: { type: string } }) =>
            viewer.type === 'person' ? { isStaff: false } : null,
        },
        Mutation: {
          acceptUserInvitation: (
            _parent: unknown,
            { input }: { input: { token: string } },
            { viewer }: { viewer: { subject?: string } },
          ) => {
            accepted.push([viewer.subject, input.token]);
            return outcome();
          },
        },
      },
      { RATE_LIMITS: 'off', ...provider.env },
      async ({ issuer, subject, tenantId }) =>
        aPerson({ issuer, subject, tenantId, userId: null, organization: null, roles: [] }),
    );
  });
  afterAll(() => Promise.all([stage.stop(), provider.stop()]));
  beforeEach(() => {
    invitation = () => INVITATION;
    outcome = () => SUCCESS;
    accepted = [];
    Object.assign(provider.behaviour, { claims: {}, accessClaims: {}, refusal: '', isAway: false });
  });

  const visitor = () => createVisitor(stage.gateway.url, stage.origin);
  type Visitor = ReturnType<typeof visitor>;

  /** Presses the button, walks through the sign-in, and comes back with what it leads back with. */
  async function leave(browser: Visitor, button = 'signIn') {
    const { html } = await browser.visit(PATH);
    const left = await browser.send(PATH, { form: formTokenIn(html, button), do: button });
    const address = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(left.html)?.[1] ?? '';
    const asked = new URL(address.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&'));
    const { headers } = await fetch(asked, { redirect: 'manual' });
    return { left, asked, back: new URL(headers.get('location') ?? '') };
  }

  const comeBack = (browser: Visitor, { pathname, search }: URL) => browser.visit(`${pathname}${search}`);

  /** Somebody who has signed in and is asked whether they want to join. */
  async function signedIn() {
    const browser = visitor();
    await comeBack(browser, (await leave(browser)).back);
    const { html } = await browser.visit(PATH);
    return { browser, html, form: formTokenIn(html, 'accept') };
  }

  const said = ({ status, html }: Visit) => [status, headingOf(html)];

  it('says who invites whom to what, and offers to sign in', async () => {
    const { status, html } = await visitor().visit(PATH);
    expect([status, headingOf(html)]).toEqual([200, 'Join Contoso Distribution']);
    for (const part of [
      'Ada Lovelace invites you',
      'Mira Novak (mira@contoso.example)',
      'Sales agent and User administrator',
    ])
      expect(html).toContain(part);
    expect(html.match(/<button[^]*?<\/button>/g)).toHaveLength(1);
    expect(html).toContain('>Sign in</button>');
  });

  it('speaks the language of the invited person', async () => {
    invitation = () => ({ ...INVITATION, locale: 'zh-CN' });
    const { html } = await visitor().visit(PATH);
    expect([/<html lang="([^"]+)"/.exec(html)?.[1], headingOf(html)]).toEqual(['zh-Hans', '加入 Contoso Distribution']);
    expect(html).toContain('销售代理和用户管理员');
  });

  it('asks the issuer for a code, with PKCE, state and nonce, and leads back to itself', async () => {
    const browser = visitor();
    const { asked, left, back } = await leave(browser);
    expect(left.status).toBe(200);
    const random = expect.stringMatching(/^[\w-]{43}$/) as string;
    expect(Object.fromEntries(asked.searchParams)).toEqual({
      client_id: 'pages',
      response_type: 'code',
      redirect_uri: `${stage.origin}/pages/callback`,
      scope: 'openid profile',
      state: random,
      nonce: random,
      code_challenge: random,
      code_challenge_method: 'S256',
    });

    const { status, headers } = await comeBack(browser, back);
    expect([status, headers.get('location')]).toEqual([303, `${PATH}?lang=en`]);
    const page = await browser.visit(PATH);
    expect(page.html).toContain('You are signed in as Mira Novak.');
    expect(accepted).toEqual([]);
  });

  it('joins the person who is signed in, and ends the session of the page', async () => {
    const { browser, form } = await signedIn();

    expect(said(await browser.send(PATH, { form, do: 'accept' }))).toEqual([
      200,
      'You work for Contoso Distribution now',
    ]);

    expect(accepted).toEqual([['sub_mira', LINK]]);
    expect([...browser.cookies.keys()]).toEqual(['twotier-form']);
  });

  it.each([
    { refusal: linkNotValid('UNKNOWN'), status: 403, text: 'The invitation is for somebody of Contoso Distribution' },
    {
      refusal: { __typename: 'UserExistsError', code: 'USER_EXISTS', message: 'x' },
      status: 403,
      text: 'who works for Contoso Distribution already',
    },
    {
      refusal: { __typename: 'AccountSuspendedError', code: 'ACCOUNT_SUSPENDED', message: 'x' },
      status: 403,
      text: 'is suspended',
    },
    { refusal: linkNotValid('USED'), status: 410, text: 'It works once' },
  ])('explains $refusal.__typename: $text', async ({ refusal, status, text }) => {
    const { browser, form } = await signedIn();
    outcome = () => refusal;
    const page = await browser.send(PATH, { form, do: 'accept' });
    expect(page.status).toBe(status);
    expect(page.html).toContain(text);
  });

  it('lets somebody else sign in, and does not take the one for the other', async () => {
    const { browser, form } = await signedIn();
    provider.behaviour.claims = { sub: 'sub_noor', name: 'Noor Haddad' };
    provider.behaviour.accessClaims = { sub: 'sub_noor' };
    const { asked, back } = await leave(browser, 'signInAgain');
    expect(asked.searchParams.get('prompt')).toBe('login');
    await comeBack(browser, back);

    // The form was shown to Mira.
    expect((await browser.send(PATH, { form, do: 'accept' })).status).toBe(403);
    expect(accepted).toEqual([]);
    const { html } = await browser.visit(PATH);
    expect(html).toContain('You are signed in as Noor Haddad.');
    await browser.send(PATH, { form: formTokenIn(html, 'accept'), do: 'accept' });
    expect(accepted).toEqual([['sub_noor', LINK]]);
  });

  describe('is not fooled by', () => {
    it('a form that nobody signed in has sent', async () => {
      const browser = visitor();
      const { html } = await browser.visit(PATH);
      expect((await browser.send(PATH, { form: formTokenIn(html), do: 'accept' })).status).toBe(403);
      expect(accepted).toEqual([]);
    });

    it('a form of another origin', async () => {
      const { browser, form } = await signedIn();
      const page = await browser.send(PATH, { form, do: 'accept' }, { origin: 'https://other.example' });
      expect([page.status, accepted]).toEqual([403, []]);
    });

    it('the session of another browser', async () => {
      const [mine, theirs] = [await signedIn(), await signedIn()];
      const session = theirs.browser.cookies.get('twotier-session') ?? '';
      mine.browser.cookies.set('twotier-session', session);
      expect((await mine.browser.send(PATH, { form: mine.form, do: 'accept' })).status).toBe(403);
      expect(accepted).toEqual([]);
    });

    it.each<[string, (back: URL) => void]>([
      ['another state', (back) => back.searchParams.set('state', 'x'.repeat(43))],
      ['no state', (back) => back.searchParams.delete('state')],
      ['another code', (back) => back.searchParams.set('code', 'x')],
    ])('an answer with %s', async (_case, change) => {
      const browser = visitor();
      const { back } = await leave(browser);
      change(back);
      stage.gateway.lines.splice(0);
      expect(said(await comeBack(browser, back))).toEqual([400, 'You are not signed in']);
      expect((await browser.visit(PATH)).html).not.toContain('You are signed in');
      expect(stage.gateway.lines[0]).toMatchObject({ level: 30, msg: 'sign-in refused' });
    });

    it('an answer that was used already, or that another browser waits for', async () => {
      const browser = visitor();
      const { back } = await leave(browser);
      expect(said(await comeBack(visitor(), back))).toEqual([400, 'This sign-in is over']);
      expect((await comeBack(browser, back)).status).toBe(303);
      expect(said(await comeBack(browser, back))).toEqual([400, 'This sign-in is over']);
    });

    it('an id token for another sign-in or another client', async () => {
      for (const claims of [{ nonce: 'x' }, { aud: 'web' }]) {
        const browser = visitor();
        const { back } = await leave(browser);
        provider.behaviour.claims = claims;
        expect(said(await comeBack(browser, back))).toEqual([400, 'You are not signed in']);
      }
    });

    it('cookies that were touched, swapped or left lying for more than ten minutes', async () => {
      const { browser } = await signedIn();
      const session = browser.cookies.get('twotier-session') ?? '';
      const isSignedIn = async (value: string) => {
        browser.cookies.set('twotier-session', value);
        return (await browser.visit(PATH)).html.includes('You are signed in');
      };
      const pending = visitor();
      await leave(pending);
      expect(await isSignedIn(session)).toBe(true);
      expect(await isSignedIn(`${session.slice(0, -8)}AAAAAAAA`)).toBe(false);
      expect(await isSignedIn(pending.cookies.get('twotier-sign-in') ?? '')).toBe(false);
      jest.useFakeTimers({
        now: Date.now() + 601_000,
        doNotFake: [
          'setTimeout',
          'setInterval',
          'setImmediate',
          'nextTick',
          'queueMicrotask',
          'clearTimeout',
          'clearInterval',
          'clearImmediate',
          'performance',
          'hrtime',
        ],
      });
      expect(await isSignedIn(session)).toBe(false);
      jest.useRealTimers();
    });
  });

  it('takes no one in at /graphql', async () => {
    const { browser } = await signedIn();
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const { body } = await stage.gateway.ask({ query: '{ viewer { isStaff } }' }, { cookie });
    expect(body).toEqual({ data: { viewer: null } });
  });

  it('says that nobody was signed in when the issuer says no', async () => {
    const browser = visitor();
    provider.behaviour.refusal = 'access_denied';
    const page = await comeBack(browser, (await leave(browser)).back);
    expect(said(page)).toEqual([400, 'You are not signed in']);
    expect(page.html).toContain(`href="${PATH}?lang&#x3D;en"`);
  });

  it('can be opened again when the issuer hangs up', async () => {
    const browser = visitor();
    const { back } = await leave(browser);
    provider.behaviour.isAway = true;
    expect(said(await comeBack(browser, back))).toEqual([503, 'Not available at present']);
    expect(stage.gateway.faults().at(-1)).toMatchObject({ msg: 'the sign-in does not answer' });
    provider.behaviour.isAway = false;
    expect((await comeBack(browser, back)).status).toBe(303);
  });

  it('logs when the issuer gives tokens that are not for the graph', async () => {
    const browser = visitor();
    const { back } = await leave(browser);
    provider.behaviour.accessClaims = { aud: 'https://other.example' };
    expect((await comeBack(browser, back)).status).toBe(500);
    expect(stage.gateway.faults().map(({ msg }) => msg)).toContain(
      'the sign-in of the pages gives access tokens that are not for the graph',
    );
  });

  it.each([
    ['EXPIRED', 410, 'This link has run out'],
    ['USED', 410, 'This link was used already'],
    ['UNKNOWN', 404, 'This link does not work'],
  ])('says what to do when the link is %s', async (reason, status, heading) => {
    invitation = () => linkNotValid(reason);
    expect(said(await visitor().visit(PATH))).toEqual([status, heading]);
  });

  it('says that it can be tried again while the issuer is away, and where nobody was named that nobody can sign in', async () => {
    for (const [env, status, heading] of [
      [{ PAGES_OIDC: '{"issuer":"http://127.0.0.1:9","clientId":"pages"}' }, 503, 'Not available at present'],
      [{}, 503, 'Nobody can sign in here'],
    ] as const) {
      const lonely = await startPagesStage(
        { Query: { userInvitation: () => INVITATION } },
        { ...env, RATE_LIMITS: 'off' },
      );
      const browser = createVisitor(lonely.gateway.url, lonely.origin);
      const { html } = await browser.visit(PATH);
      expect(said(await browser.send(PATH, { form: formTokenIn(html), do: 'signIn' }))).toEqual([status, heading]);
      await lonely.stop();
    }
  });
});
