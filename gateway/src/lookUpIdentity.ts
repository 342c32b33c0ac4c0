import type { createInternalTokenSigner, Identity, PersonViewer } from '@twotier/subgraph-kit';
import type { Pool } from 'undici';
import { z } from 'zod';
import { readBody } from './readBody';

const MAX_BYTES = 64 * 1024;

/** What the gateway itself relies on. The rest goes on as it came: the subgraphs check it by the same schema as partners. */
const personSchema = z.looseObject({
  type: z.literal('person'),
  issuer: z.string(),
  subject: z.string(),
  tenantId: z.string(),
  organization: z.looseObject({ id: z.string() }).nullable(),
  isStaff: z.boolean(),
});

export type LookUp = (identity: Identity, requestId: string) => Promise<PersonViewer>;

/** Asks partners who a person is: user, organisation and roles, as they are now. */
export const createLookUp = (
  pool: Pool,
  signer: ReturnType<typeof createInternalTokenSigner>,
  timeoutMs: number,
): LookUp => {
  return async (identity, requestId) => {
    const token = await signer.signIdentity(identity, new Date(Date.now() + 30_000));
    const answer = await pool.request({
      path: '/identity',
      method: 'POST',
      signal: AbortSignal.timeout(timeoutMs),
      headers: { authorization: `Bearer ${token}`, 'x-request-id': requestId, 'x-deadline-ms': String(timeoutMs) },
    });
    const text = await readBody(answer, MAX_BYTES);
    if (answer.statusCode !== 200) throw new Error(`status ${answer.statusCode}`);
    const person = personSchema.parse(JSON.parse(text));
    if (
      person.issuer !== identity.issuer ||
      person.subject !== identity.subject ||
      person.tenantId !== identity.tenantId
    ) {
      throw new Error('partners answered for another person');
    }
    return person as unknown as PersonViewer;
  };
};
