import { anInternalKey, holdTheClock, pass, startIssuer, startStandIn, startTestGateway } from './testing';

const VIEWER = { query: '{ viewer { isStaff } }' };
const REFUSED = (seconds: number) => ({
  status: 429,
  after: String(seconds),
  body: {
    errors: [
      {
        message: `Too many calls of this kind in too short a time. Try again in ${seconds} seconds.`,
        extensions: { code: 'RATE_LIMITED' },
      },
    ],
  },
});

/** Each limit so low that a test reaches it, save for those it does not speak of. */
const LIMITS = {
  signedIn: { points: 3, seconds: 10 },
  anonymous: { points: 4, seconds: 60 },
  search: { points: 2, seconds: 30 },
  createTenant: { points: 1, seconds: 3_600 },
};

/** Makes so many tenants at once. */
const tenants = (times: number) => ({
  query: `mutation ($input: CreateTenantInput!) { ${Array.from({ length: times }, (_, turn) => `t${turn}: createTenant(input: $input) { __typename }`).join(' ')} }`,
  variables: {
    input: {
      name: 'Contoso',
      label: 'contoso',
      countryCode: 'DE',
      administratorName: 'Ada',
      idempotencyKey: '0123456789abcdef',
    },
  },
});

describe('rate limits', () => {
  let partners: Awaited<ReturnType<typeof startStandIn>>;
  let issuer: Awaited<ReturnType<typeof startIssuer>>;
  let key: Awaited<ReturnType<typeof anInternalKey>>;
  let asked = 0;
  let made = 0;
  beforeAll(async () => {
    key = await anInternalKey();
    issuer = await startIssuer();
    const resolvers = {
      Query: {
        providers: () => ({ edges: [], totalCount: 0 }),
        viewer: () => {
          asked += 1;
          return { isStaff: false };
        },
      },
      Mutation: {
        createTenant: () => {
          made += 1;
          return { __typename: 'DirectoryUnavailableError', code: 'DIRECTORY_UNAVAILABLE', message: 'It is away.' };
        },
      },
    };
    partners = await startStandIn({
      name: 'partners',
      publicKey: key.open,
      resolvers,
      who: async (identity) =>
        ({ type: 'person', ...identity, userId: null, organization: null, roles: [], locale: 'en-US' }) as never,
    });
  });
  afterAll(() => Promise.all([partners.stop(), issuer.stop()]));
  beforeEach(holdTheClock);
  afterEach(() => jest.useRealTimers());

  const start = async (env: Record<string, string> = { RATE_LIMITS: JSON.stringify(LIMITS) }) => {
    const gateway = await startTestGateway(
      { PARTNERS_URL: partners.url, OIDC_ISSUERS: JSON.stringify([issuer.config]), ...env },
      key.secret,
    );
    const ask = async (body: object, headers: Record<string, string> = {}) => {
      const answer = await gateway.ask(body, headers);
      return { status: answer.status, after: answer.headers.get('retry-after'), body: answer.body };
    };
    const statuses = async (times: number, body: object, headers?: (turn: number) => Record<string, string>) => {
      const seen = [];
      for (let turn = 0; turn < times; turn += 1) seen.push((await ask(body, headers?.(turn))).status);
      return seen;
    };
    return { ...gateway, ask, statuses };
  };

  it('ends what nobody asks too often, fetches nothing for it, and goes on when the time is over', async () => {
    const gateway = await start();
    expect(await gateway.statuses(4, VIEWER)).toEqual([200, 200, 200, 200]);
    const before = asked;

    expect(await gateway.ask(VIEWER)).toEqual(REFUSED(60));
    pass(59_500);
    expect(await gateway.ask(VIEWER)).toEqual(REFUSED(1));
    expect(asked).toBe(before);

    pass(500);
    expect((await gateway.ask(VIEWER)).status).toBe(200);
    expect(gateway.faults()).toEqual([]);
    await gateway.stop();
  });

  it('counts a person by itself, wherever it calls from', async () => {
    const gateway = await start({ RATE_LIMITS: JSON.stringify(LIMITS), TRUST_PROXY: '1' });
    const bearer = async (sub: string) => ({ authorization: `Bearer ${await issuer.sign({ sub })}` });
    const [one, other] = [await bearer('sub_1'), await bearer('sub_2')];

    expect(await gateway.statuses(4, VIEWER, (turn) => ({ ...one, 'x-forwarded-for': `203.0.113.${turn}` }))).toEqual([
      200, 200, 200, 429,
    ]);
    expect((await gateway.ask(VIEWER, one)).after).toBe('10');
    expect((await gateway.ask(VIEWER, other)).status).toBe(200);
    expect((await gateway.ask(VIEWER)).status).toBe(200);
    await gateway.stop();
  });

  it('keeps the making of tenants rare, whoever asks, and counts each', async () => {
    const gateway = await start();
    const { points } = LIMITS.createTenant;

    expect(await gateway.ask(tenants(points + 1))).toEqual(REFUSED(3_600));
    expect(made).toBe(0);
    pass(3_600_000);
    expect((await gateway.ask(tenants(1))).status).toBe(200);
    const signedIn = {
      authorization: `Bearer ${await issuer.sign({ exp: Math.floor(Date.now() / 1_000) + 600, iat: Math.floor(Date.now() / 1_000) })}`,
    };
    expect(await gateway.ask(tenants(1), signedIn)).toEqual(REFUSED(3_600));
    expect(made).toBe(1);
    await gateway.stop();
  });

  it('lets nobody read the directory as fast as they can, and who is signed in faster', async () => {
    const gateway = await start();
    const search = { query: '{ providers { totalCount } }' };
    const bearer = { authorization: `Bearer ${await issuer.sign()}` };

    expect(await gateway.statuses(3, search)).toEqual([200, 200, 429]);
    expect(await gateway.ask(search)).toEqual(REFUSED(30));
    expect(await gateway.statuses(3, search, () => bearer)).toEqual([200, 200, 200]);
    await gateway.stop();
  });

  it('are off where a developer says so, and on where nobody does', async () => {
    const [free, standard] = [await start({ RATE_LIMITS: 'off' }), await start({})];
    expect(await free.statuses(6, tenants(1))).toEqual([200, 200, 200, 200, 200, 200]);
    expect(await standard.statuses(6, tenants(1))).toEqual([200, 200, 200, 200, 200, 429]);
    await Promise.all([free.stop(), standard.stop()]);
  });

  describe('addresses', () => {
    const from = (turn: number) => ({
      'x-forwarded-for': `203.0.113.${turn}`,
      'x-real-ip': `203.0.113.${turn}`,
      forwarded: `for=203.0.113.${turn}`,
    });

    it('are those of the connection: nobody gets round a limit by naming others', async () => {
      const gateway = await start();
      expect(await gateway.statuses(5, VIEWER, from)).toEqual([200, 200, 200, 200, 429]);
      await gateway.stop();
    });

    it('are what the last proxy that is believed has seen', async () => {
      const gateway = await start({ RATE_LIMITS: JSON.stringify(LIMITS), TRUST_PROXY: '1' });
      expect(await gateway.statuses(5, VIEWER, from)).toEqual([200, 200, 200, 200, 200]);
      const behind = (turn: number) => ({ 'x-forwarded-for': `198.51.100.${turn}, 203.0.113.99` });
      expect(await gateway.statuses(5, VIEWER, behind)).toEqual([200, 200, 200, 200, 429]);
      await gateway.stop();
    });
  });
});
