import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { createLogger } from '@twotier/subgraph-kit';
import { directoriesAt, useDirectories } from '../testing/directories';
import { DirectoryUnavailable } from './errors';
import { createTenantDirectory, type NewTenant } from './tenantDirectory';

const { issuer, directories } = useDirectories();
const logger = createLogger('partners', 'silent');

const at = (url: string, given: object = {}) =>
  createTenantDirectory({ ...directoriesAt(url, issuer.apiKey).TENANT_DIRECTORY, ...given }, logger);

const aTenant = (label: string, given: Partial<NewTenant> = {}): NewTenant => ({
  name: 'Nova Cloud Ltd',
  label,
  countryCode: 'GB',
  administratorName: 'Nora Vane',
  idempotencyKey: `a-key-for-${label}-long-enough`,
  ...given,
});

const newco = {
  tenantId: 't_newco',
  name: 'Newco Cloud GmbH',
  countryCode: 'DE',
  domains: ['newco.example'],
  primaryDomain: 'newco.example',
};

/** Somebody else's directory, which answers like this. */
async function answering<Result>(listener: RequestListener, ask: (url: string) => Promise<Result>): Promise<Result> {
  const server: Server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await ask(`http://localhost:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const refusalOf = (asked: Promise<unknown>) =>
  asked.then(
    (answer) => ({ answer }),
    (error: unknown) => error,
  );

describe('the tenant directory', () => {
  it('finds a tenant with its verified domains', async () => {
    expect(await directories().tenants.find('t_newco')).toEqual(newco);
  });

  it.each(['t_nobody', '', '../membership/profiles', '?', '青云'])('finds nobody by %j', async (tenantId) => {
    expect(await directories().tenants.find(tenantId)).toBeNull();
  });

  it('creates a tenant, once for one key, and finds it afterwards', async () => {
    const { tenants } = directories();
    const nova = { tenantId: 't_nova', domain: 'nova.twotier.example', signInName: 'nova' };

    expect(await tenants.create(aTenant('nova'))).toEqual(nova);
    expect(await tenants.create(aTenant('nova'))).toEqual(nova);

    expect(await tenants.find('t_nova')).toMatchObject({
      name: 'Nova Cloud Ltd',
      countryCode: 'GB',
      domains: ['nova.twotier.example'],
    });
    expect(await tenants.create(aTenant('nova', { countryCode: 'FR' }))).toBe('KEY_REUSED');
    expect(await tenants.create(aTenant('nova', { idempotencyKey: 'another-key-for-nova' }))).toBe('DOMAIN_TAKEN');
    expect(await tenants.find('t_nova')).toMatchObject({ countryCode: 'GB' });
  });

  it('says where to create a tenant, and asks nobody, where the provider does that itself', async () => {
    const createUrl = 'https://signup.example/tenant';
    expect(await at('http://localhost:1', { createUrl }).create(aTenant('elsewhere'))).toEqual({ url: createUrl });
  });

  it('is unavailable with a wrong key, and creates nothing', async () => {
    const stranger = at(issuer.url(), { apiKey: 'not the key of the directory' });
    expect(await refusalOf(stranger.find('t_newco'))).toBeInstanceOf(DirectoryUnavailable);
    expect(await refusalOf(stranger.create(aTenant('stranger')))).toBeInstanceOf(DirectoryUnavailable);
    expect(await directories().tenants.find('t_stranger')).toBeNull();
  });

  it('is unavailable while nobody listens', async () => {
    const error = await refusalOf(at('http://localhost:1').find('t_newco'));
    expect(error).toBeInstanceOf(DirectoryUnavailable);
    expect((error as Error).message).toBe('The tenant directory does not answer at present.');
  });

  it('is unavailable after three seconds when it begins to answer and does not end', async () => {
    const before = performance.now();
    const stalled: RequestListener = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{');
    };

    const error = await answering(stalled, (url) => refusalOf(at(url).find('t_newco')));

    expect(error).toBeInstanceOf(DirectoryUnavailable);
    expect((error as Error).cause).toMatchObject({ name: 'TimeoutError' });
    expect(performance.now() - before).toBeGreaterThan(2_900);
    expect(performance.now() - before).toBeLessThan(4_000);
  });

  const json = (body: unknown, status = 200): RequestListener => {
    return (_request, response) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
  };

  it('takes the answer of another directory', async () => {
    expect(await answering(json(newco), (url) => at(url).find('t_newco'))).toEqual(newco);
  });

  it.each<[string, RequestListener, RegExp]>([
    ['an unknown country', json({ ...newco, countryCode: 'XX' }), /is no country that we know/],
    ['another tenant', json({ ...newco, tenantId: 't_other' }), /is another tenant/],
    ['a domain in big letters', json({ ...newco, domains: ['NEWCO.example'] }), /is no domain/],
    ['a domain that is an address', json({ ...newco, domains: ['ada@newco.example'] }), /is no domain/],
    ['a top-level domain', json({ ...newco, primaryDomain: 'example' }), /is no domain/],
    ['a name of two lines', json({ ...newco, name: 'Newco\r\nBcc: all' }), /is not one line/],
    ['a name that turns the text around', json({ ...newco, name: 'Newco \u202Eoc.wen' }), /is not one line/],
    ['no name', json({ ...newco, name: ' ' }), /too_small/],
    ['an error', json(newco, 500), /It answered 500/],
    ['another address', (_request, response) => response.writeHead(302, { location: '/x' }).end(), /It answered 302/],
    ['HTML', (_request, response) => response.end('<html>'), /JSON/],
    ['a megabyte', json({ ...newco, more: 'x'.repeat(1_000_000) }), /larger than 524288 bytes/],
  ])('is unavailable, with a reason for the log, when it answers with %s', async (_what, listener, reason) => {
    const error = await answering(listener, (url) => refusalOf(at(url).find('t_newco')));
    expect(error).toBeInstanceOf(DirectoryUnavailable);
    expect(String((error as Error).cause)).toMatch(reason);
  });
});
