import { createInternalTokenSigner, createInternalTokenVerifier, type Identity } from '@twotier/subgraph-kit';
import { decodeJwt } from 'jose';
import { pino } from 'pino';
import { ViewerForwarding, type Asking } from './forwardViewer';
import { createLookUp } from './lookUpIdentity';
import { createSubgraphPools, closePools } from './subgraphPools';
import { anInternalKey, aPerson, holdTheClock, NOWHERE, pass, startServer, startStandIn } from './testing';

const fabrikam: Identity = {
  issuer: 'http://issuer.example',
  subject: 'sub_fabrikam',
  tenantId: 't_fabrikam',
  isTenantAdministrator: true,
  isStaff: false,
};
const UNAVAILABLE = { extensions: { code: 'SUBGRAPH_UNAVAILABLE' } };

/** Partners as a server that answers who somebody is, and can go away, stall and come back on the same port. */
async function aStage(answer = (identity: Identity) => aPerson(identity)) {
  const { secret, open } = await anInternalKey();
  const asked: Identity[] = [];
  const start = (port = 0) =>
    startStandIn({
      name: 'partners',
      publicKey: open,
      resolvers: {},
      port,
      who: async (identity) => {
        asked.push(identity);
        return answer(identity);
      },
    });
  let partners: { stop: () => Promise<void> } = await start();
  const { url } = partners as Awaited<ReturnType<typeof start>>;
  const pools = createSubgraphPools({ partners: url, relationships: NOWHERE, notifications: NOWHERE });
  const signer = createInternalTokenSigner([secret]);
  const forwarding = new ViewerForwarding({
    lookUp: createLookUp(pools.partners, signer, 3_000),
    signer,
    logger: pino({ level: 'silent' }),
  });
  const operation = (asking: Partial<Asking> = {}) =>
    forwarding.forOperation({
      identity: fabrikam,
      isMutation: false,
      requestId: 'request-1',
      signal: AbortSignal.timeout(5_000),
      ...asking,
    });
  return {
    asked,
    operation,
    tokenFor: (asking?: Partial<Asking>) => operation(asking)('relationships'),
    verify: (token: string) => createInternalTokenVerifier([open], 'relationships').verify(token),
    leave: () => partners.stop(),
    stall: async () => {
      await partners.stop();
      partners = await startServer(() => undefined, Number(new URL(url).port));
    },
    comeBack: async () => {
      await partners.stop();
      partners = await start(Number(new URL(url).port));
    },
    stop: () => Promise.all([partners.stop(), closePools(pools)]),
  };
}

const expiryOf = (token: string) => Number(decodeJwt(token).exp) * 1_000;

describe('forwardViewer', () => {
  let stage: Awaited<ReturnType<typeof aStage>>;
  beforeEach(async () => {
    stage = await aStage();
    holdTheClock();
  });
  afterEach(async () => {
    jest.useRealTimers();
    await stage.stop();
  });

  it('tells a subgraph what partners says of the caller', async () => {
    expect(await stage.verify(await stage.tokenFor())).toEqual(aPerson());
  });

  it('says to each subgraph only what is meant for it', async () => {
    const tokenFor = stage.operation();
    expect(decodeJwt(await tokenFor('relationships')).aud).toBe('relationships');
    expect(decodeJwt(await tokenFor('notifications')).aud).toBe('notifications');
    expect(stage.asked).toHaveLength(1);
  });

  it('reuses a token for 30 s after the look-up, save its last two, and lets it die then', async () => {
    const lookedUpAt = Date.now();
    const first = await stage.tokenFor();
    expect(expiryOf(first)).toBeLessThanOrEqual(lookedUpAt + 30_000);
    expect(expiryOf(first)).toBeGreaterThan(lookedUpAt + 28_999);

    pass(27_999);
    expect(await stage.tokenFor()).toBe(first);
    expect(stage.asked).toHaveLength(1);
    pass(1);
    expect(expiryOf(await stage.tokenFor())).toBeGreaterThan(expiryOf(first));
    expect(stage.asked).toHaveLength(2);
  });

  it('looks up anew in the middle of an operation that outlives its token', async () => {
    const tokenFor = stage.operation({ isMutation: true });
    const first = await tokenFor('relationships');
    pass(28_000);
    expect(expiryOf(await tokenFor('relationships'))).toBeGreaterThan(expiryOf(first));
    expect(stage.asked).toHaveLength(2);
  });

  it('asks once for all operations of one caller that begin together', async () => {
    const tokens = await Promise.all(Array.from({ length: 50 }, () => stage.tokenFor()));
    expect(new Set(tokens).size).toBe(1);
    expect(stage.asked).toHaveLength(1);
  });

  it('tells callers apart by issuer, subject, tenant and claims', async () => {
    const others = [
      { issuer: 'http://other.example' },
      { subject: 'sub_x' },
      { tenantId: 't_x' },
      { isTenantAdministrator: false },
      { isStaff: true },
    ];
    await stage.tokenFor();
    for (const other of others) await stage.tokenFor({ identity: { ...fabrikam, ...other } });
    expect(stage.asked).toHaveLength(6);
  });

  it('needs no look-up for nobody', async () => {
    const token = await stage.tokenFor({ identity: null });
    expect(await stage.verify(token)).toEqual({ type: 'nobody' });
    expect(await stage.tokenFor({ identity: null })).toBe(token);
    pass(28_000);
    expect(await stage.tokenFor({ identity: null })).not.toBe(token);
    expect(stage.asked).toHaveLength(0);
  });

  it('ends its wait, not that of others, when a caller leaves', async () => {
    const left = new AbortController();
    const leaving = stage.tokenFor({ signal: left.signal });
    const staying = stage.tokenFor();
    left.abort('client gone');

    await expect(leaving).rejects.toMatchObject(UNAVAILABLE);
    expect(await stage.verify(await staying)).toEqual(aPerson());
    expect(stage.asked).toHaveLength(1);
  });

  describe('while partners is away', () => {
    it('goes on for queries from the last answer, up to 10 minutes after it', async () => {
      await stage.tokenFor();
      await stage.leave();

      pass(30_000);
      expect(await stage.verify(await stage.tokenFor())).toEqual(aPerson());
      pass(9 * 60_000);
      const last = await stage.tokenFor();
      expect(await stage.verify(last)).toEqual(aPerson());
      expect(expiryOf(last)).toBeLessThanOrEqual(Date.now() + 30_000);
    });

    it('forgets the last answer after 10 minutes', async () => {
      await stage.tokenFor();
      await stage.leave();
      pass(10 * 60_000);
      await expect(stage.tokenFor()).rejects.toMatchObject(UNAVAILABLE);
    });

    it('refuses mutations, and callers whom it does not know', async () => {
      await stage.tokenFor();
      await stage.leave();
      pass(28_000);
      await expect(stage.tokenFor({ isMutation: true })).rejects.toMatchObject(UNAVAILABLE);
      await expect(stage.tokenFor({ identity: { ...fabrikam, subject: 'sub_stranger' } })).rejects.toMatchObject(
        UNAVAILABLE,
      );
    });

    it('refuses a mutation even when a query has just gone on from the last answer', async () => {
      await stage.tokenFor();
      await stage.leave();
      pass(28_000);
      await stage.tokenFor();
      await expect(stage.tokenFor({ isMutation: true })).rejects.toMatchObject(UNAVAILABLE);
    });

    it('makes a query wait a second at most where partners does not answer, and then not again for 5 s', async () => {
      await stage.tokenFor();
      await stage.stall();
      pass(28_000);

      const before = performance.now();
      await stage.tokenFor();
      const first = performance.now() - before;
      await stage.tokenFor();
      const second = performance.now() - before - first;
      expect([first > 900, first < 1_500, second < 100]).toEqual([true, true, true]);

      await stage.comeBack();
      // The look-up that was left waiting has to end first.
      while (stage.asked.length < 2) {
        pass(5_000);
        await stage.tokenFor();
      }
    });
  });
});

describe('forwardViewer, whom it remembers', () => {
  const lookUps = async (given: Parameters<typeof aPerson>[0]) => {
    const stage = await aStage((identity) => aPerson({ ...identity, ...given }));
    await stage.tokenFor();
    await stage.tokenFor();
    await stage.stop();
    return stage.asked.length;
  };

  it.each([
    { who: 'a member of an organisation', given: {}, times: 1 },
    { who: 'staff', given: { organization: null, isStaff: true }, times: 1 },
    { who: 'somebody whose organisation is not registered', given: { organization: null }, times: 2 },
  ])('looks up $who $times times for two operations', async ({ given, times }) => {
    expect(await lookUps(given)).toBe(times);
  });

  it('forgets whoever lost their organisation', async () => {
    let organization = aPerson().organization;
    const stage = await aStage((identity) => aPerson({ ...identity, organization }));
    holdTheClock();
    await stage.tokenFor();
    organization = null;
    pass(28_000);
    await stage.tokenFor();
    await stage.leave();

    await expect(stage.tokenFor()).rejects.toMatchObject(UNAVAILABLE);
    jest.useRealTimers();
    await stage.stop();
  });
});

describe('lookUpIdentity', () => {
  it.each([
    ['for another person', 200, JSON.stringify(aPerson({ subject: 'sub_contoso' }))],
    ['nobody', 200, '{"type":"nobody"}'],
    ['a job of the system', 200, JSON.stringify({ ...aPerson(), type: 'system' })],
    ['something else', 200, '{"hello":"world"}'],
    ['no JSON', 200, '<html>'],
    ['with a refusal', 401, JSON.stringify(aPerson())],
    ['with a fault', 500, JSON.stringify(aPerson())],
  ])('takes no answer %s', async (_what, status, body) => {
    const server = await startServer((_request, response) => void response.writeHead(status).end(body));
    const pools = createSubgraphPools({ partners: server.url, relationships: NOWHERE, notifications: NOWHERE });
    const lookUp = createLookUp(pools.partners, createInternalTokenSigner([(await anInternalKey()).secret]), 1_000);

    await expect(lookUp(fabrikam, 'request-1')).rejects.toThrow();

    await Promise.all([server.stop(), closePools(pools)]);
  });
});
