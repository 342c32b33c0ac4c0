import { createInternalTokenSigner, type Identity, type PersonViewer } from '@twotier/subgraph-kit';
import { loadSecrets } from './start/secrets';
import { Sentence } from './start/sentence';
import type { Settings } from './start/settings';

/** Long enough to try things by hand; the gateway's own live for seconds. */
const LIFETIME_MS = 10 * 60_000;

interface Claims {
  iss: string;
  sub: string;
  tid: string;
  tenant_admin?: boolean;
  staff?: boolean;
}

function identityOf(accessToken: string): Identity {
  const [, payload = ''] = accessToken.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Claims;
  return {
    issuer: claims.iss,
    subject: claims.sub,
    tenantId: claims.tid,
    isTenantAdministrator: claims.tenant_admin ?? false,
    isStaff: claims.staff ?? false,
  };
}

/** What the gateway would send a subgraph for this person, signed with the keys of this machine: to call a subgraph directly. */
export async function internalTokenOf(settings: Settings, accessToken: string, subgraph: string): Promise<string> {
  const signer = createInternalTokenSigner(loadSecrets(settings).internalTokenKeys);
  const expiresAt = new Date(Date.now() + LIFETIME_MS);
  const partnersUrl = `http://127.0.0.1:${settings.ports.partners}`;
  const response = await fetch(`${partnersUrl}/identity`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await signer.signIdentity(identityOf(accessToken), expiresAt)}` },
  }).catch(() => null);
  if (!response?.ok) throw new Sentence(`Partners does not answer at ${partnersUrl}: start everything with npm start.`);
  return signer.sign((await response.json()) as PersonViewer, subgraph, expiresAt);
}
