import { createBrowser, signIn } from '@twotier/testkit';
import { memberNumberOf } from '@twotier/worlds';
import { decodeJwt } from 'jose';
import { useStartedIssuer } from './testing';

const issuer = useStartedIssuer();

const aTenant = (label: string, given: object = {}) => ({
  name: 'Nova Cloud Ltd',
  label,
  countryCode: 'GB',
  administratorName: 'Nora Vane',
  idempotencyKey: `a-key-for-${label}-long-enough`,
  ...given,
});
const create = (label: string, given: object = {}) => issuer.ask('/tenants', { body: aTenant(label, given) });
const stored = (label: string) => issuer.collection('tenants').countDocuments({ label });

describe('the tenant directory', () => {
  it.each([
    ['a newcomer', { label: 'newco', name: 'Newco Cloud GmbH', countryCode: 'DE' }],
    ['a newcomer of China', { label: 'qingyun', name: '青云科技有限公司', countryCode: 'CN' }],
    ['an organisation of the story', { label: 'fabrikam', name: 'Fabrikam', countryCode: 'FR' }],
    ['an organisation of the generated world', { label: 'litware', name: 'Litware', countryCode: 'GB' }],
  ])('knows %s', async (_who, { label, name, countryCode }) => {
    const [tenantId, domain] = [`t_${label}`, `${label}.example`];
    expect(await issuer.ask(`/tenants/${tenantId}`)).toEqual({
      status: 200,
      body: { tenantId, name, countryCode, domains: [domain], primaryDomain: domain },
    });
  });

  it.each(['t_nobody', 't_constructor', 't_newco%20'])('does not know %s', async (tenantId) => {
    expect(await issuer.ask(`/tenants/${tenantId}`)).toEqual({ status: 404, body: { error: 'not_found' } });
  });

  it('creates a tenant with one domain, whose administrator can sign in, also after a restart (R39)', async () => {
    expect(await create('nova')).toEqual({
      status: 201,
      body: { tenantId: 't_nova', domain: 'nova.twotier.example', signInName: 'nova' },
    });

    await issuer.restart();

    expect((await issuer.ask('/tenants/t_nova')).body).toEqual({
      tenantId: 't_nova',
      name: 'Nova Cloud Ltd',
      countryCode: 'GB',
      domains: ['nova.twotier.example'],
      primaryDomain: 'nova.twotier.example',
    });
    expect(decodeJwt((await signIn(issuer.url(), 'nova')).accessToken)).toMatchObject({
      sub: 'sub_nova',
      tid: 't_nova',
      tenant_admin: true,
      staff: false,
      name: 'Nora Vane',
      email: 'admin@nova.twotier.example',
    });
  });

  it('answers a repeated request with the same tenant', async () => {
    const first = await create('repeated');
    expect(first.status).toBe(201);
    expect(await create('repeated')).toEqual(first);
    expect(await stored('repeated')).toBe(1);
  });

  it('gives a label once', async () => {
    await create('contested');
    const answer = await create('contested', { idempotencyKey: 'the-key-of-somebody-else' });
    expect(answer).toEqual({ status: 409, body: { error: 'domain_taken' } });
    expect(await stored('contested')).toBe(1);
  });

  it('offers its administrator on the sign-in page, whatever the company is called', async () => {
    await create('scripted', { name: '<script>1</script>', administratorName: '"><b>Nora' });
    const start = new URLSearchParams({
      client_id: 'cli',
      response_type: 'code',
      redirect_uri: 'http://localhost:4181/cli',
      scope: 'openid',
      code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      code_challenge_method: 'S256',
    });
    const browse = createBrowser();
    const toPage = await browse(`${issuer.url()}/auth?${start.toString()}`);

    const html = await (await browse(`${issuer.url()}${toPage.headers.get('location') ?? ''}`)).text();

    expect(html).toContain('<h2>Tenants created on the way</h2>');
    expect(html).toContain('value="scripted"');
    expect(html).toContain('&#60;script&#62;1&#60;/script&#62;, which nobody has registered');
    expect(html).not.toMatch(/<script|<b>/);
  });

  it('refuses a key that came with another request, and changes nothing', async () => {
    await create('keyed');
    const answer = await create('keyed', { administratorName: 'Somebody Else' });
    expect(answer).toEqual({ status: 422, body: { error: 'key_reused' } });
    const [row] = await issuer.collection('tenants').find({ label: 'keyed' }).toArray();
    expect(row).toMatchObject({ administratorName: 'Nora Vane' });
  });

  it.each(['www', 'admin', 'mail', 'api', 'fabrikam', 'newco-second', 'reviewer'])(
    'does not give away %s',
    async (label) => {
      expect(await create(label)).toEqual({ status: 409, body: { error: 'domain_taken' } });
      expect(await stored(label)).toBe(0);
    },
  );

  it.each([
    ['a label of two letters', aTenant('ab')],
    ['a label of 41 letters', aTenant('a'.repeat(41))],
    ['a label that ends in a hyphen', aTenant('nova-')],
    ['a label that begins with a digit', aTenant('9nova')],
    ['a label of big letters', aTenant('Nova')],
    ['a label with a dot', aTenant('nova.evil')],
    ['a label that is an operator', aTenant('operator', { label: { $ne: '' } })],
    ['a name of two lines', aTenant('two-lines', { name: 'Nova\nCloud' })],
    ['no administrator', aTenant('nobody', { administratorName: ' ' })],
    ['a short key', aTenant('short-key', { idempotencyKey: 'short' })],
    ['no JSON', '{'],
    ['11 kB', JSON.stringify(aTenant('large', { more: 'x'.repeat(11_000) }))],
  ])('refuses %s, and creates nothing', async (_what, body) => {
    const before = await issuer.collection('tenants').countDocuments();
    expect(await issuer.ask('/tenants', { body })).toEqual({ status: 400, body: { error: 'invalid_request' } });
    expect(await issuer.collection('tenants').countDocuments()).toBe(before);
  });

  it('gives each company partner ids of its own, also when two labels lead to one number', async () => {
    await create('crowded-first');
    const memberNumber = memberNumberOf('crowded');
    await issuer.collection('tenants').updateOne({ label: 'crowded-first' }, { $set: { memberNumber } });

    await create('crowded');

    const [row] = await issuer.collection('tenants').find({ label: 'crowded' }).toArray();
    expect(row).toMatchObject({ memberNumber: memberNumber + 1 });
  });
});

describe('the key of the directories', () => {
  it.each([
    ['GET', '/tenants/t_newco', undefined],
    ['POST', '/tenants', aTenant('stranger')],
    ['GET', '/membership/profiles/1000001', undefined],
  ])('is asked for by %s %s', async (_method, path, body) => {
    for (const key of ['', 'wrong', issuer.apiKey.slice(0, -1), `${issuer.apiKey}x`, issuer.apiKey.toUpperCase()]) {
      const answer = await issuer.ask(path, { key, ...(body && { body }) });
      expect(answer).toEqual({ status: 401, body: { error: 'unauthorized' } });
    }
    expect(await stored('stranger')).toBe(0);
  });
});
