import { createHash } from 'node:crypto';
import { createVisitor, formTokenIn, headingOf, linkNotValid, QUESTION, startPagesStage } from './testing/stage';

const LINK = `enr_contoso.1.${'A'.repeat(43)}`;
const OTHER = `enr_contoso.2.${'B'.repeat(43)}`;
const PATH = `/verify/${LINK}`;
const YES = { signedUp: 'yes', belongs: 'yes' };

describe('pages', () => {
  let stage: Awaited<ReturnType<typeof startPagesStage>>;
  let answered = 0;
  const resolvers = {
    Query: { contactVerification: () => QUESTION },
    Mutation: {
      answerContactVerification: () => {
        answered += 1;
        return linkNotValid('USED');
      },
    },
  };
  beforeAll(async () => {
    stage = await startPagesStage(resolvers, { RATE_LIMITS: 'off' });
  });
  afterAll(() => stage.stop());
  beforeEach(() => void (answered = 0));

  const visitor = (at = stage) => createVisitor(at.gateway.url, at.origin);
  async function reader(at = stage) {
    const browser = visitor(at);
    const { html } = await browser.visit(PATH);
    return { ...browser, form: formTokenIn(html) };
  }

  describe('a form', () => {
    it.each<[string, boolean, Record<string, string>]>([
      ['our own origin', true, {}],
      ['no origin, from our own site', true, { origin: '', 'sec-fetch-site': 'same-origin' }],
      ['a hidden origin, from our own site', true, { origin: 'null', 'sec-fetch-site': 'same-origin' }],
      ['no origin, referred by our own page', true, { origin: '', referer: 'SELF' }],
      ['another origin', false, { origin: 'https://other.example' }],
      ['another port of this machine', false, { origin: 'http://localhost:1' }],
      [
        'another origin that a header contradicts',
        false,
        { origin: 'https://other.example', 'sec-fetch-site': 'same-origin' },
      ],
      ['a hidden origin alone', false, { origin: 'null' }],
      ['a hidden origin, referred by our own page', false, { origin: 'null', referer: 'SELF' }],
      ['no origin, from a neighbour', false, { origin: '', 'sec-fetch-site': 'same-site' }],
      ['no origin, from the address bar', false, { origin: '', 'sec-fetch-site': 'none' }],
      ['no origin, referred by another page', false, { origin: '', referer: 'https://other.example/' }],
      ['no origin, referred by what is no address', false, { origin: '', referer: 'x' }],
      ['no word of where it was', false, { origin: '' }],
    ])('with %s: taken is %s', async (_case, isTaken, given) => {
      const { form, cookies } = await reader();
      const headers: Record<string, string> = { origin: stage.origin, ...given };
      if (headers.origin === '') delete headers.origin;
      if (headers.referer === 'SELF') headers.referer = `${stage.origin}${PATH}`;
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');

      const { status } = await fetch(`${stage.gateway.url}${PATH}`, {
        method: 'POST',
        body: new URLSearchParams({ form, ...YES }),
        headers: { cookie, ...headers },
      });

      expect([status, answered]).toEqual(isTaken ? [410, 1] : [403, 0]);
    });

    it.each<[string, (own: { form: string }, foreign: { form: string }) => string]>([
      ['without a token', () => ''],
      ['with a token of another browser', (_own, foreign) => foreign.form],
      ['with a token that was touched', ({ form }) => form.replace(/.$/, form.endsWith('A') ? 'B' : 'A')],
    ])('%s is refused and changes nothing', async (_case, tokenOf) => {
      const [own, foreign] = [await reader(), await reader()];
      const { status, html } = await own.send(PATH, { form: tokenOf(own, foreign), ...YES });
      expect([status, headingOf(html), answered]).toEqual([403, 'The answer was not taken', 0]);
    });

    it('of one link answers no other', async () => {
      const { send, form } = await reader();
      expect((await send(`/verify/${OTHER}`, { form, ...YES })).status).toBe(403);
      expect(answered).toBe(0);
    });

    it('without its cookie is refused and changes nothing', async () => {
      const { form } = await reader();
      expect((await visitor().send(PATH, { form, ...YES })).status).toBe(403);
      expect(answered).toBe(0);
    });

    it('of an earlier key is taken, of an unknown one not', async () => {
      const key = (byte: number) => Buffer.alloc(32, byte).toString('base64url');
      const withKeys = (...bytes: number[]) =>
        startPagesStage(resolvers, {
          RATE_LIMITS: 'off',
          PAGES_KEYS: JSON.stringify(bytes.map(key)),
          PUBLIC_URL: 'http://pages.example',
        });
      const [before, rotated, foreign] = [await withKeys(1), await withKeys(2, 1), await withKeys(3)];
      const { form, cookies } = await reader(before);
      const statusAt = async (at: typeof before) => {
        const browser = visitor(at);
        for (const [name, value] of cookies) browser.cookies.set(name, value);
        return (await browser.send(PATH, { form, ...YES })).status;
      };
      expect([await statusAt(before), await statusAt(rotated), await statusAt(foreign)]).toEqual([410, 410, 403]);
      await Promise.all([before.stop(), rotated.stop(), foreign.stop()]);
    });

    it.each([
      ['too large', 413, 'x'.repeat(5_000)],
      ['of too many fields', 413, 'a&'.repeat(20)],
    ])('that is %s is refused', async (_case, status, body) => {
      const response = await fetch(`${stage.gateway.url}${PATH}`, {
        method: 'POST',
        body,
        headers: { origin: stage.origin, 'content-type': 'application/x-www-form-urlencoded' },
      });
      expect(response.status).toBe(status);
      expect(answered).toBe(0);
    });
  });

  it('are neither kept, framed, referred from nor searched, and load nothing', async () => {
    const { headers, html } = await visitor().visit(PATH);
    const style = /<style>([^]*)<\/style>/.exec(html)?.[1] ?? '';
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
      'content-type': 'text/html; charset=utf-8',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'x-robots-tag': 'noindex, nofollow, noarchive',
    });
    expect(html).not.toMatch(/ (style|src|on\w+)="/);
  });

  it.each([
    { url: 'http://localhost:4000', name: 'twotier-form=', attributes: 'Path=/; HttpOnly; SameSite=Lax' },
    {
      url: 'https://partners.example',
      name: '__Host-twotier-form=',
      attributes: 'Path=/; HttpOnly; Secure; SameSite=Lax',
    },
  ])('keep one cookie at $url, which no script reads and no other site sends', async ({ url, name, attributes }) => {
    const at = await startPagesStage(resolvers, { PUBLIC_URL: url });
    const cookies = (await visitor(at).visit(PATH)).headers.getSetCookie();
    expect(cookies).toHaveLength(1);
    expect(cookies[0]?.startsWith(name)).toBe(true);
    expect(cookies[0]?.replace(/^[^;]*; /, '')).toBe(attributes);
    await at.stop();
  });

  it('take GET, HEAD and where there is a form POST', async () => {
    const ask = async (method: string, path: string) => {
      const { status, headers } = await fetch(`${stage.gateway.url}${path}`, { method });
      return [status, headers.get('allow')];
    };
    expect(await ask('HEAD', PATH)).toEqual([200, null]);
    expect(await ask('DELETE', PATH)).toEqual([405, 'GET, HEAD, POST']);
    expect(await ask('POST', '/directory/callback')).toEqual([405, 'GET, HEAD']);
    expect(answered).toBe(0);
  });

  it('note each visit without its link', async () => {
    const { send, form } = await reader();
    stage.gateway.lines.splice(0);
    await send(PATH, { form, ...YES });
    await send(PATH, { form: 'x', ...YES });
    await visitor().visit('/verify/%E0%A4%A');

    expect(stage.gateway.lines).toMatchObject([
      { msg: 'page', method: 'POST', page: '/verify/…', status: 410 },
      { msg: 'page', method: 'POST', page: '/verify/…', status: 403 },
      { msg: 'page', method: 'GET', page: '/verify/…', status: 404 },
    ]);
    expect(JSON.stringify(stage.gateway.lines)).not.toContain(LINK);
  });

  it('write no link into what they log of a fault either', async () => {
    const broken = await startPagesStage({
      Query: {
        contactVerification: () => {
          throw new Error('it broke');
        },
      },
    });
    await visitor(broken).visit(PATH);
    const away = await startPagesStage({}, { PARTNERS_URL: 'http://127.0.0.1:9' });
    await visitor(away).visit(PATH);
    const lines = [...broken.gateway.lines, ...away.gateway.lines];
    expect(lines.length).toBeGreaterThan(2);
    expect(JSON.stringify(lines)).not.toContain('A'.repeat(43));
    await Promise.all([broken.stop(), away.stop()]);
  });

  it('are limited by address, and say when to come again', async () => {
    const limited = await startPagesStage(resolvers, { RATE_LIMITS: '{"page":{"points":2,"seconds":600}}' });
    const seen = [];
    for (let turn = 0; turn < 3; turn += 1) {
      seen.push(await visitor(limited).visit(PATH, { 'x-forwarded-for': `203.0.113.${turn}` }));
    }
    expect(seen.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(seen[2]?.headers.get('retry-after')).toBe('600');
    expect(headingOf(seen[2]?.html ?? '')).toBe('Too often');
    // Asking the graph is counted apart.
    expect((await limited.gateway.ask({ query: '{ __typename }' })).status).toBe(200);
    await limited.stop();
  });
});
