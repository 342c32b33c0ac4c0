import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { anInternalKey, NOWHERE, startServer, startStandIn, startTestGateway } from './testing';

const ASK = { query: '{ __typename }' };
const ready = (status: number) => startServer((_request, response) => void response.writeHead(status).end('{}'));

describe('gateway', () => {
  let gateway: Awaited<ReturnType<typeof startTestGateway>>;
  beforeAll(async () => {
    gateway = await startTestGateway({ WEB_ORIGINS: '["https://web.example"]' });
  });
  afterAll(() => gateway.stop());

  const send = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${gateway.url}${path}`, init);
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

  it('answers what needs no subgraph while all of them are away', async () => {
    expect((await gateway.ask(ASK)).body).toEqual({ data: { __typename: 'Query' } });
    expect((await gateway.ask({ query: '{ __type(name: "Partnership") { name } }' })).body).toEqual({
      data: { __type: { name: 'Partnership' } },
    });
  });

  describe('request ids', () => {
    it.each(['abcdefgh', '0'.repeat(64), 'A-b-1-2-3'])('keeps the id %s of a caller', async (id) => {
      expect((await gateway.ask(ASK, { 'x-request-id': id })).headers.get('x-request-id')).toBe(id);
    });

    it.each(['short', '0'.repeat(65), 'with space', '<script>'])('makes one instead of %s', async (id) => {
      expect((await gateway.ask(ASK, { 'x-request-id': id })).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    });

    it('gives one to whatever goes wrong', async () => {
      const answers = [
        await gateway.ask('{'),
        await gateway.ask(ASK, { authorization: 'Bearer x' }),
        await gateway.ask('x'.repeat(100_000)),
      ];
      expect(answers.map(({ status }) => status)).toEqual([400, 401, 413]);
      for (const { headers } of answers) expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    });

    it('sends it on to the subgraphs', async () => {
      const heard: unknown[] = [];
      const partners = await startServer((request, response) => {
        heard.push(request.headers['x-request-id']);
        response.end();
      });
      const another = await startTestGateway({ PARTNERS_URL: partners.url });
      await another.ask({ query: '{ viewer { isStaff } }' }, { 'x-request-id': 'request-0001' });
      expect(heard).toEqual(['request-0001']);
      await Promise.all([another.stop(), partners.stop()]);
    });
  });

  describe('what is no operation', () => {
    const BAD = {
      errors: [
        {
          message: 'Send operations by POST, as JSON: { "query": …, "variables": … }.',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    };

    it.each([
      ['GET', '/graphql?query={__typename}', {}],
      ['GET', '/graphql?query={__typename}', { 'apollo-require-preflight': '1' }],
      ['GET', '/graphql?query={__typename}', { accept: 'text/html' }],
      ['PUT', '/graphql', { 'content-type': 'application/json' }],
      ['OPTIONS', '/graphql', { origin: 'https://other.example' }],
    ])('refuses %s %s %j', async (method, path, headers) => {
      const { status, text } = await send(path, { method, headers });
      expect({ status, body: JSON.parse(text) as unknown }).toEqual({ status: 400, body: BAD });
    });

    it('refuses what a foreign page could send without asking first', async () => {
      const { status, text } = await send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body: JSON.stringify(ASK),
      });
      expect({ status, body: JSON.parse(text) as unknown }).toMatchObject({
        status: 400,
        body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
      });
    });

    it('refuses a small body that unpacks to a large one', async () => {
      const { status, text } = await send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
        body: new Uint8Array(gzipSync('x'.repeat(5_000_000))),
      });
      expect({ status, body: JSON.parse(text) as unknown }).toMatchObject({
        status: 413,
        body: { errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] },
      });
    });

    it('says in JSON that there is nothing elsewhere', async () => {
      const { status, text, headers } = await send('/admin');
      expect({ status, code: (JSON.parse(text) as { errors: [{ extensions: object }] }).errors[0].extensions }).toEqual(
        { status: 404, code: { code: 'NOT_FOUND' } },
      );
      expect(headers.get('x-powered-by')).toBeNull();
    });

    it('logs none of it as a fault', () => expect(gateway.faults()).toEqual([]));
  });

  it('does not show its plan, nor what it thought of the types', async () => {
    const answer = await gateway.ask({ query: '{ viewer { isStaff } }' }, { 'apollo-query-plan-experimental': '1' });
    expect(answer.body).not.toHaveProperty('extensions');
  });

  describe('pages of other origins', () => {
    const preflight = (origin: string) =>
      send('/graphql', { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });

    it('lets those that are configured call, without cookies', async () => {
      const { status, headers } = await preflight('https://web.example');
      expect(status).toBe(204);
      expect(headers.get('access-control-allow-origin')).toBe('https://web.example');
      expect(headers.get('access-control-allow-headers')).toBe('authorization, content-type, x-request-id');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
      const refused = await gateway.ask(ASK, { origin: 'https://web.example', authorization: 'Bearer x' });
      expect(refused.headers.get('access-control-allow-origin')).toBe('https://web.example');
    });

    it('lets no other', async () => {
      const { headers } = await preflight('https://other.example');
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(
        (await gateway.ask(ASK, { origin: 'https://other.example' })).headers.get('access-control-allow-origin'),
      ).toBeNull();
    });
  });

  it('shows a page to whoever opens the address, but not in production', async () => {
    const visit = async (url: string) => (await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } })).status;
    expect(await visit(gateway.url)).toBe(200);
    const inProduction = await startTestGateway({ NODE_ENV: 'production' });
    expect(await visit(inProduction.url)).toBe(400);
    await inProduction.stop();
  });

  describe('health', () => {
    it('is alive whatever else is', async () => {
      expect(await send('/healthz')).toMatchObject({ status: 200, text: '{"status":"ok"}' });
    });

    it('is ready when every subgraph is, and names what is missing otherwise', async () => {
      const [well, ill, stalled] = [await ready(200), await ready(503), await startServer(() => undefined)];
      const check = async (env: Record<string, string>) => {
        const another = await startTestGateway({
          PARTNERS_URL: well.url,
          RELATIONSHIPS_URL: well.url,
          NOTIFICATIONS_URL: well.url,
          ...env,
        });
        const response = await fetch(`${another.url}/readyz`);
        const answer = [response.status, await response.json()];
        await another.stop();
        return answer;
      };

      expect(await check({})).toEqual([200, { status: 'ready', missing: [] }]);
      const before = performance.now();
      expect(
        await check({ PARTNERS_URL: stalled.url, RELATIONSHIPS_URL: ill.url, NOTIFICATIONS_URL: NOWHERE }),
      ).toEqual([
        503,
        {
          status: 'not ready',
          missing: ['partners: unavailable', 'relationships: unavailable', 'notifications: unavailable'],
        },
      ]);
      expect(performance.now() - before).toBeLessThan(3_000);
      await Promise.all([well.stop(), ill.stop(), stalled.stop()]);
    });
  });

  it('answers what it has accepted before it stops', async () => {
    const { secret, open } = await anInternalKey();
    const isReached = new AbortController();
    const partners = await startStandIn({
      name: 'partners',
      publicKey: open,
      resolvers: {
        Query: {
          viewer: () => {
            isReached.abort();
            return new Promise((resolve) => setTimeout(resolve, 200, { isStaff: true }));
          },
        },
      },
    });
    const stopping = await startTestGateway({ PARTNERS_URL: partners.url }, secret);
    const asking = stopping.ask({ query: '{ viewer { isStaff } }' });
    await once(isReached.signal, 'abort');

    const stopped = stopping.stop();
    expect((await asking).body).toEqual({ data: { viewer: { isStaff: true } } });
    await stopped;
    await expect(fetch(`${stopping.url}/healthz`)).rejects.toThrow();
    await partners.stop();
  });

  it('goes on after a caller that sends half a request', async () => {
    const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1');
    socket.write(
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query"',
    );
    await once(socket, 'ready');
    socket.resetAndDestroy();
    expect((await gateway.ask(ASK)).status).toBe(200);
  });

  it('answers with the stock data source too, for the bench to compare', async () => {
    const { secret, open } = await anInternalKey();
    const resolvers = { Query: { viewer: () => ({ isStaff: true }) } };
    const partners = await startStandIn({ name: 'partners', publicKey: open, resolvers });
    const stock = await startTestGateway({ PARTNERS_URL: partners.url, GATEWAY_DATA_SOURCE: 'stock' }, secret);
    expect((await stock.ask({ query: '{ viewer { isStaff } }' })).body).toEqual({
      data: { viewer: { isStaff: true } },
    });
    await Promise.all([stock.stop(), partners.stop()]);
  });

  it('opens no connection of its own, neither to its maker nor to anybody else', async () => {
    const opened: unknown[] = [];
    const note = (message: unknown) => void opened.push(message);
    subscribe('net.client.socket', note);
    const quiet = await startTestGateway();
    await quiet.stop();
    unsubscribe('net.client.socket', note);
    expect(opened).toEqual([]);
  });

  it('says which port is taken, and lets go of all it had begun', async () => {
    const taken = await ready(200);
    await expect(startTestGateway({ GATEWAY_PORT: String(taken.port) })).rejects.toMatchObject({
      code: 'EADDRINUSE',
      port: taken.port,
    });
    await taken.stop();
  });
});
