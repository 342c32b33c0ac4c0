import { startTestGateway } from '../testing';
import { createVisitor, headingOf } from './testing/stage';

describe('the page to which the membership directory leads back', () => {
  let gateway: Awaited<ReturnType<typeof startTestGateway>>;
  beforeAll(async () => {
    gateway = await startTestGateway({ RATE_LIMITS: 'off' });
  });
  afterAll(() => gateway.stop());

  const visit = (query: string, headers: Record<string, string> = {}) =>
    createVisitor(gateway.url, gateway.url).visit(`/directory/callback${query}`, headers);

  it('shows code and state to copy, in the language of the browser', async () => {
    const { status, headers, html } = await visit('?code=c%2B1&state=s%221', { 'accept-language': 'zh-CN' });
    expect([status, headingOf(html)]).toEqual([200, '已登录会员目录']);
    expect(html.match(/<input readonly value="[^"]*"/g)).toEqual([
      '<input readonly value="c+1"',
      '<input readonly value="s&quot;1"',
    ]);
    expect(html).toContain('href="?code&#x3D;c%2B1&amp;state&#x3D;s%221&amp;lang&#x3D;en"');
    expect([headers.get('cache-control'), headers.get('referrer-policy')]).toEqual(['no-store', 'no-referrer']);
    expect(headers.getSetCookie()).toEqual([]);
  });

  it.each([['*/*'], ['application/json'], ['application/json, text/html;q=0.5'], ['text/plain']])(
    'gives them as JSON to who accepts %s',
    async (accept) => {
      const { status, headers, html } = await visit('?code=c1&state=s1&extra=1', { accept });
      expect([status, JSON.parse(html), headers.get('cache-control')]).toEqual([
        200,
        { code: 'c1', state: 's1' },
        'no-store',
      ]);
    },
  );

  it('says what the directory said, as text', async () => {
    const query = '?error=access_denied&error_description=%3Cscript%3Ealert(1)%3C/script%3E&state=s1';
    const page = await visit(query);
    expect([page.status, headingOf(page.html)]).toEqual([400, 'The membership directory did not sign you in']);
    expect(page.html).toContain('<code>access_denied: &lt;script&gt;alert(1)&lt;/script&gt;</code>');

    const { status, html } = await visit(query, { accept: '*/*' });
    expect([status, JSON.parse(html)]).toEqual([
      400,
      { error: 'access_denied', error_description: '<script>alert(1)</script>' },
    ]);
  });

  it.each(['', '?code=c1', '?state=s1', '?code=c1&code=c2&state=s1', '?code[a]=c1&state=s1'])(
    'has nothing to show for %s',
    async (query) => {
      const page = await visit(query);
      expect([page.status, headingOf(page.html)]).toEqual([400, 'Nothing to show']);
      const { status, html } = await visit(query, { accept: '*/*' });
      expect([status, JSON.parse(html)]).toEqual([400, { error: 'invalid_request', error_description: null }]);
    },
  );
});
