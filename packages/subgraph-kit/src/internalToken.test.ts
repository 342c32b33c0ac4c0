import { generateKeyPairSync } from 'node:crypto';
import { SignJWT, UnsecuredJWT, type JWK } from 'jose';
import {
  createIdentityVerifier,
  createInternalTokenSigner,
  createInternalTokenVerifier,
  InternalTokenRefused,
} from './internalToken';
import { nobody, type PersonViewer } from './viewer';

const keyPair = (kid: string) => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    own: { ...privateKey.export({ format: 'jwk' }), kid } as JWK,
    open: { ...publicKey.export({ format: 'jwk' }), kid } as JWK,
    privateKey,
  };
};
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1_000);

const fabrikam: PersonViewer = {
  type: 'person',
  issuer: 'https://issuer.example',
  subject: 'sub_fabrikam',
  tenantId: 't_fabrikam',
  userId: 'usr_fabrikam',
  organization: {
    id: 'rsl_fabrikam',
    kind: 'RESELLER',
    name: 'Fabrikam',
    countryCode: 'FR',
    tenantId: 't_fabrikam',
    state: 'ACTIVE',
    version: 3,
  },
  roles: ['GLOBAL_ADMIN'],
  locale: 'fr-FR',
  isStaff: false,
};

describe('internal tokens', () => {
  const [current, former, foreign] = [keyPair('2'), keyPair('1'), keyPair('2')];
  const signer = createInternalTokenSigner([current.own, former.own]);
  const verifier = createInternalTokenVerifier([current.open, former.open], 'partners');

  it('tell a subgraph who calls, or that nobody does', async () => {
    expect(await verifier.verify(await signer.sign(fabrikam, 'partners', inSeconds(30)))).toEqual(fabrikam);
    expect(await verifier.verify(await signer.sign(nobody, 'partners', inSeconds(30)))).toEqual(nobody);
  });

  it('of a former key are good while that key is listed', async () => {
    const token = await createInternalTokenSigner([former.own]).sign(fabrikam, 'partners', inSeconds(30));
    expect(await verifier.verify(token)).toEqual(fabrikam);
    await expect(createInternalTokenVerifier([current.open], 'partners').verify(token)).rejects.toThrow(
      InternalTokenRefused,
    );
  });

  it('that wait in a queue are good for five seconds more, and no longer, though they were known', async () => {
    const token = await signer.sign(fabrikam, 'partners', inSeconds(-2));
    expect(await verifier.verify(token)).toEqual(fabrikam);
    jest.useFakeTimers({ now: Date.now() + 10_000, doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] });
    await expect(verifier.verify(token)).rejects.toThrow(InternalTokenRefused);
    jest.useRealTimers();
  });

  const claims = (viewer: unknown) =>
    new SignJWT({ viewer })
      .setProtectedHeader({ alg: 'EdDSA', kid: '2' })
      .setIssuer('twotier-gateway')
      .setAudience('partners');

  it.each<[string, () => Promise<string>]>([
    ['another subgraph', () => signer.sign(fabrikam, 'relationships', inSeconds(30))],
    [
      'the look-up of a caller',
      () =>
        signer.signIdentity(
          { issuer: 'i', subject: 's', tenantId: 't', isTenantAdministrator: true, isStaff: true },
          inSeconds(30),
        ),
    ],
    ['a time long past', () => signer.sign(fabrikam, 'partners', inSeconds(-60))],
    ['no end', () => claims(fabrikam).sign(current.privateKey)],
    [
      'a foreign key of the same name',
      () => createInternalTokenSigner([foreign.own]).sign(fabrikam, 'partners', inSeconds(30)),
    ],
    ['another issuer', () => claims(fabrikam).setIssuer('other').setExpirationTime('30s').sign(current.privateKey)],
    [
      'a viewer of the system',
      () => claims({ type: 'system', job: 'x' }).setExpirationTime('30s').sign(current.privateKey),
    ],
    [
      'an id that is an object',
      () =>
        claims({ ...fabrikam, userId: { $gt: '' } })
          .setExpirationTime('30s')
          .sign(current.privateKey),
    ],
    [
      'an unknown role',
      () =>
        claims({ ...fabrikam, roles: ['KING'] })
          .setExpirationTime('30s')
          .sign(current.privateKey),
    ],
    [
      'no signature',
      async () =>
        new UnsecuredJWT({ viewer: fabrikam })
          .setIssuer('twotier-gateway')
          .setAudience('partners')
          .setExpirationTime('30s')
          .encode(),
    ],
    ['nothing', async () => ''],
  ])('of %s are refused', async (_what, token) => {
    await expect(verifier.verify(await token())).rejects.toThrow(InternalTokenRefused);
  });

  it('of a subgraph do not open the look-up of callers', async () => {
    const identities = createIdentityVerifier([current.open]);
    await expect(identities.verify(await signer.sign(fabrikam, 'partners', inSeconds(30)))).rejects.toThrow(
      InternalTokenRefused,
    );
  });
});
