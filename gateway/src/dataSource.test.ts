import { once } from 'node:events';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { anInternalKey, startServer, startStandIn, startTestGateway } from './testing';

const UNAVAILABLE = {
  message: 'A part of the answer is not available at present. Try again in a moment.',
  extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
};
const MASKED = {
  message: 'Something went wrong on our side. Report the request id.',
  extensions: { code: 'INTERNAL_SERVER_ERROR' },
};
/** Time enough for the part that is well, also on a busy machine. */
const DEADLINE_MS = 1_000;
/** Of a busy machine; less than a second deadline would take. */
const SLACK_MS = 900;
const SLOW_MS = 100;

/** Needs partners for one part and relationships for the other. */
const BOTH = { query: '{ viewer { isStaff } node(id: "pts_1") { id } }' };
/** A step of its own for the names, which partners has. */
const TWO_STEPS = { query: '{ customer(id: "cus_wingtip") { id primaryDomain } }' };

const RENAME = { query: 'mutation { renameOrganization(input: { name: "Fabrikam" }) { __typename } }' };

const relationshipResolvers = {
  Query: {
    node: () => ({ __typename: 'Partnership', id: 'pts_1' }),
    customer: () => new Promise((resolve) => setTimeout(resolve, SLOW_MS, { id: 'cus_wingtip' })),
  },
};

/** Relationships as it should be, and in the place of partners whatever a test says. */
async function aStage() {
  const { secret, open } = await anInternalKey();
  const relationships = await startStandIn({
    name: 'relationships',
    publicKey: open,
    resolvers: relationshipResolvers,
  });
  let listener: RequestListener;
  const partners = await startServer((request, response) => listener(request, response));
  const gateway = await startTestGateway(
    {
      PARTNERS_URL: partners.url,
      RELATIONSHIPS_URL: relationships.url,
      QUERY_DEADLINE_MS: String(DEADLINE_MS),
      MUTATION_DEADLINE_MS: String(2 * DEADLINE_MS),
    },
    secret,
  );
  return {
    gateway,
    partners,
    /** What partners does from now on. */
    behave: (next: RequestListener) => {
      listener = next;
      gateway.lines.length = 0;
    },
    stop: () => Promise.all([gateway.stop(), relationships.stop(), partners.stop()]),
  };
}

const json =
  (body: string, status = 200) =>
  (_request: IncomingMessage, response: ServerResponse) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(body);

const well = json('{"data":{"viewer":{"isStaff":true}}}');

const said = (code: string, message: string) =>
  json(
    JSON.stringify({
      data: { viewer: null },
      errors: [{ message, path: ['viewer'], extensions: { code, stacktrace: ['at /srv/x.ts'] } }],
    }),
  );

const drip = (_request: IncomingMessage, response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 50);
  response.on('close', () => clearInterval(timer));
};

const pour = (_request: IncomingMessage, response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const more = () => {
    while (!response.destroyed && response.write(Buffer.alloc(65_536, ' ')));
  };
  response.on('drain', more);
  more();
};

const hostile: [what: string, listener: RequestListener][] = [
  ['stalls', () => undefined],
  [
    'stalls after its head',
    (_request, response) => response.writeHead(200, { 'content-type': 'application/json' }).flushHeaders(),
  ],
  ['drips', drip],
  ['resets', (request) => void request.socket.resetAndDestroy()],
  ['hangs up', (request) => void request.socket.destroy()],
  ['sends half a document', json('{"data":{"viewer":{"isSta')],
  [
    'breaks off within its announced length',
    (request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"data":');
      response.socket?.end();
    },
  ],
  ['never ends', pour],
  [
    'announces a gigabyte',
    (_request, response) => void response.writeHead(200, { 'content-length': String(2 ** 30) }).write('{'),
  ],
  [
    'sends a page of a proxy',
    (_request, response) =>
      void response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>502 at 10.0.0.7</h1>'),
  ],
  [
    'refuses our token',
    json('{"errors":[{"message":"Not authenticated.","extensions":{"code":"UNAUTHENTICATED"}}]}', 401),
  ],
  ['speaks no HTTP', (request) => void request.socket.end('220 mail.internal ESMTP\r\n')],
  [
    'redirects',
    (_request, response) => void response.writeHead(302, { location: 'http://127.0.0.1:9/elsewhere' }).end(),
  ],
  ['answers with a fault that has data', json('{"data":{"viewer":{"isStaff":true}}}', 500)],
  ['sends nothing', json('')],
  ...[
    'null',
    '[]',
    '"text"',
    '7',
    '{}',
    '{"hello":1}',
    '{"data":null}',
    '{"data":[]}',
    '{"data":"text"}',
    '{"errors":[]}',
  ].map((body): [string, RequestListener] => [`sends ${body}`, json(body)]),
  ...[
    '{"errors":"text"}',
    '{"errors":[null]}',
    '{"errors":[{"message":7}]}',
    '{"data":{"viewer":null},"errors":[{"path":[{}],"message":"x"}]}',
  ].map((body): [string, RequestListener] => [`sends ${body}`, json(body)]),
];

/** Only these need the deadline to be found out. */
const SLOW = new Set(['stalls', 'stalls after its head', 'drips']);

describe('dataSource', () => {
  let stage: Awaited<ReturnType<typeof aStage>>;
  beforeAll(async () => {
    stage = await aStage();
    // Planning for the first time takes as long as a deadline of these tests.
    stage.behave(well);
    for (const operation of [BOTH, TWO_STEPS, RENAME]) await stage.gateway.ask(operation);
  });
  afterAll(() => stage.stop());

  it.each(hostile)('answers the other part in time when a subgraph %s', async (what, listener) => {
    stage.behave(listener);
    const before = performance.now();

    const { status, body } = await stage.gateway.ask(BOTH, { 'x-request-id': 'request-0001' });

    expect(performance.now() - before).toBeLessThan(DEADLINE_MS + SLACK_MS);
    expect({ status, body }).toEqual({
      status: 200,
      body: { data: { viewer: null, node: { id: 'pts_1' } }, errors: [UNAVAILABLE] },
    });
    expect(stage.gateway.faults()).toEqual([
      expect.objectContaining({
        msg: 'a subgraph did not answer',
        subgraph: 'partners',
        requestId: 'request-0001',
        reason: SLOW.has(what) ? 'deadline' : 'transport',
      }),
    ]);
  });

  it.each([
    ['too few entities', '{"data":{"_entities":[]}}'],
    ['no entities', '{"data":{"other":[]}}'],
    ['entities that are no list', '{"data":{"_entities":{"0":{}}}}'],
  ])('keeps what the first step gave when the second answers %s', async (_what, body) => {
    stage.behave(json(body));
    expect((await stage.gateway.ask(TWO_STEPS)).body).toEqual({
      data: { customer: { id: 'cus_wingtip', primaryDomain: null } },
      errors: [UNAVAILABLE],
    });
  });

  it('counts its fetches for whoever asks, and shows nothing else of what it thinks', async () => {
    stage.behave(json('{"data":{"viewer":{}}}'));
    const data = { viewer: null, node: { id: 'pts_1' } };
    expect((await stage.gateway.ask(BOTH)).body).toEqual({ data });
    expect((await stage.gateway.ask(BOTH, { 'x-twotier-trace': '1' })).body).toEqual({
      data,
      extensions: { trace: { fetches: 2 } },
    });
  });

  it('goes on undisturbed with what does not need the subgraph that stalls', async () => {
    stage.behave(() => undefined);
    const asked = stage.partners.requests();
    expect((await stage.gateway.ask({ query: '{ node(id: "pts_1") { id } }' })).body).toEqual({
      data: { node: { id: 'pts_1' } },
    });
    expect(stage.partners.requests()).toBe(asked);
  });

  it('gives all steps of a query one deadline and tells the subgraph what is left of it', async () => {
    const left: number[] = [];
    stage.behave((request) => void left.push(Number(request.headers['x-deadline-ms'])));
    const before = performance.now();

    await stage.gateway.ask({ query: `{ viewer { isStaff } customer(id: "cus_wingtip") { id primaryDomain } }` });

    expect(performance.now() - before).toBeLessThan(DEADLINE_MS + SLACK_MS);
    const [first = 0, second = 0] = left;
    expect([first <= DEADLINE_MS, second > 0, second <= first - SLOW_MS]).toEqual([true, true, true]);
  });

  it('gives a mutation its own, longer deadline', async () => {
    stage.behave(() => undefined);
    const before = performance.now();

    expect((await stage.gateway.ask(RENAME)).body).toEqual({ data: null, errors: [UNAVAILABLE] });
    expect(performance.now() - before).toBeGreaterThan(2 * DEADLINE_MS - 10);
  });

  it('lets the subgraph go when the caller has left, which is no fault', async () => {
    const isReached = new AbortController();
    const isLetGo = new AbortController();
    stage.behave((request) => {
      request.socket.once('close', () => isLetGo.abort());
      isReached.abort();
    });
    const caller = new AbortController();
    const asking = fetch(`${stage.gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(RENAME),
      signal: caller.signal,
    });
    await once(isReached.signal, 'abort');
    const before = performance.now();

    caller.abort();
    await expect(asking).rejects.toThrow();
    if (!isLetGo.signal.aborted) await once(isLetGo.signal, 'abort');

    expect(performance.now() - before).toBeLessThan(DEADLINE_MS);
    expect(stage.gateway.faults()).toEqual([]);
  });

  it('knows a subgraph again as soon as it is back', async () => {
    stage.behave((request) => void request.socket.resetAndDestroy());
    expect((await stage.gateway.ask(BOTH)).body).toMatchObject({ data: { viewer: null } });
    stage.behave(well);
    expect((await stage.gateway.ask(BOTH)).body).toEqual({
      data: { viewer: { isStaff: true }, node: { id: 'pts_1' } },
    });
  });

  it('keeps its connections open', async () => {
    const sockets = new Set<unknown>();
    stage.behave((request, response) => {
      sockets.add(request.socket);
      well(request, response);
    });
    for (let times = 0; times < 5; times += 1) await stage.gateway.ask(BOTH);
    expect(sockets.size).toBe(1);
  });

  it('asks a subgraph directly, whatever the proxy variables say', async () => {
    const proxy = await startServer((_request, response) => void response.end());
    Object.assign(process.env, { HTTP_PROXY: proxy.url, http_proxy: proxy.url });
    const another = await aStage();
    another.behave(well);

    expect((await another.gateway.ask(BOTH)).body).toEqual({
      data: { viewer: { isStaff: true }, node: { id: 'pts_1' } },
    });
    expect(proxy.requests()).toBe(0);

    Object.assign(process.env, { HTTP_PROXY: '', http_proxy: '' });
    await Promise.all([another.stop(), proxy.stop()]);
  });

  it.each(['INVALID_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'SUBGRAPH_UNAVAILABLE'])(
    'passes on a refusal %s in its own words',
    async (code) => {
      stage.behave(said(code, 'In its own words.'));
      expect((await stage.gateway.ask(BOTH)).body).toEqual({
        errors: [{ message: 'In its own words.', path: ['viewer'], extensions: { code } }],
        data: { viewer: null, node: { id: 'pts_1' } },
      });
    },
  );

  it.each(['INTERNAL_SERVER_ERROR', 'GRAPHQL_VALIDATION_FAILED', 'DOWNSTREAM_SERVICE_ERROR', 'SOMETHING_NEW'])(
    'masks a fault %s, which the subgraph has logged',
    async (code) => {
      stage.behave(said(code, 'Secret of collection customers at 10.0.0.7.'));
      expect((await stage.gateway.ask(BOTH)).body).toEqual({
        errors: [{ ...MASKED, path: ['viewer'] }],
        data: { viewer: null, node: { id: 'pts_1' } },
      });
      expect(stage.gateway.faults()).toEqual([]);
    },
  );

  it.each([
    ['BAD_USER_INPUT', 'Variable "$c" got invalid value "XX".'],
    ['GRAPHQL_VALIDATION_FAILED', 'Expected value of type "CountryCode!", found "XX".'],
  ])('says INVALID_INPUT where the scalars of a subgraph refuse a value (%s)', async (code, message) => {
    stage.behave(json(JSON.stringify({ errors: [{ message, extensions: { code } }] }), 400));
    expect((await stage.gateway.ask(BOTH)).body).toMatchObject({
      errors: [{ message, extensions: { code: 'INVALID_INPUT' } }],
    });
  });
});
