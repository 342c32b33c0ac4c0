import {
  nobody,
  type createInternalTokenSigner,
  type Identity,
  type Logger,
  type NobodyViewer,
  type PersonViewer,
} from '@twotier/subgraph-kit';
import { LRUCache } from 'lru-cache';
import type { SubgraphName } from './config';
import { within } from './deadline';
import type { LookUp } from './lookUpIdentity';
import { logFailure, SubgraphUnavailable } from './subgraphUnavailable';

/** What partners said of a caller counts for this long, here and, by the tokens that rest on it, in the subgraphs. */
const VALID_MS = 30_000;
/** A token is not sent on in the last moment of its life: it would die on the way. */
const MARGIN_MS = 2_000;
/** For so long the last answer serves queries while partners is away. */
const LAST_ANSWER_MS = 10 * 60_000;
/** A query that has a last answer to go on from waits no longer than this for a new one. */
const PATIENCE_MS = 1_000;
/** After partners did not answer, queries go on from the last answer for this long before it is asked again. */
const AWAY_MS = 5_000;
const REMEMBERED_CALLERS = 10_000;

/** What a subgraph is told about a caller, in tokens that run out together. */
interface Grant {
  viewer: PersonViewer | NobodyViewer;
  expiresAt: number;
  tokens: Map<SubgraphName, Promise<string>>;
}

interface Caller {
  answeredAt: number;
  fresh: Grant;
  /** Signed from the last answer while partners is away. Never for mutations. */
  stale?: Grant;
  /** Until then queries go on from the last answer without asking. */
  awayUntil: number;
}

export interface Asking {
  identity: Identity | null;
  isMutation: boolean;
  requestId: string;
  signal: AbortSignal;
}

interface Options {
  lookUp: LookUp;
  signer: ReturnType<typeof createInternalTokenSigner>;
  logger: Logger;
}

const grant = (viewer: Grant['viewer'], expiresAt: number): Grant => ({ viewer, expiresAt, tokens: new Map() });
const isAlive = (grant: Grant | undefined): grant is Grant =>
  grant !== undefined && Date.now() < grant.expiresAt - MARGIN_MS;
const isRecent = (caller: Caller | undefined) =>
  caller !== undefined && Date.now() < caller.answeredAt + LAST_ANSWER_MS;
const keyOf = ({ issuer, subject, tenantId, isTenantAdministrator, isStaff }: Identity) =>
  JSON.stringify([issuer, subject, tenantId, isTenantAdministrator, isStaff]);

/** Somebody who has just registered must not wait until an old "unknown" has run out. */
const isWorthKeeping = ({ organization, isStaff }: PersonViewer) => organization !== null || isStaff;

/** Says to a subgraph who is calling: an internal token for it, which expires 30 s after the look-up it rests on. */
export class ViewerForwarding {
  readonly #options: Options;
  readonly #callers = new LRUCache<string, Caller>({ max: REMEMBERED_CALLERS });
  readonly #lookUps = new Map<string, Promise<Grant>>();
  #anonymous: Grant | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  /**
   * Tokens for one operation, made when its first fetch needs one: what is answered without a subgraph needs no look-up.
   * They throw SUBGRAPH_UNAVAILABLE where it cannot be known who is calling.
   */
  forOperation(asking: Asking): (subgraph: SubgraphName) => Promise<string> {
    let known: Promise<Grant> | undefined;
    return async (subgraph) => {
      if (known && !isAlive(await known)) known = undefined;
      known ??= this.#grantFor(asking);
      return this.#tokenFor(subgraph, await known);
    };
  }

  async #grantFor({ identity, ...asking }: Asking): Promise<Grant> {
    if (!identity) return this.#forNobody();
    const caller = this.#callers.get(keyOf(identity));
    if (caller && isAlive(caller.fresh)) return caller.fresh;

    const lastAnswer = asking.isMutation || !isRecent(caller) ? undefined : caller;
    if (lastAnswer && Date.now() < lastAnswer.awayUntil) return this.#fromLastAnswer(lastAnswer);
    try {
      const patience = lastAnswer ? AbortSignal.any([asking.signal, AbortSignal.timeout(PATIENCE_MS)]) : asking.signal;
      return await within(patience, this.#sharedLookUp(identity, asking.requestId));
    } catch (error) {
      logFailure(this.#options.logger, {
        error,
        subgraph: 'partners',
        requestId: asking.requestId,
        signal: asking.signal,
      });
      if (!lastAnswer || asking.signal.aborted) throw new SubgraphUnavailable();
      lastAnswer.awayUntil = Date.now() + AWAY_MS;
      return this.#fromLastAnswer(lastAnswer);
    }
  }

  #forNobody(): Grant {
    if (!isAlive(this.#anonymous)) this.#anonymous = grant(nobody, Date.now() + VALID_MS);
    return this.#anonymous;
  }

  #fromLastAnswer(caller: Caller): Grant {
    if (isAlive(caller.stale)) return caller.stale;
    const until = Math.min(Date.now() + VALID_MS, caller.answeredAt + LAST_ANSWER_MS);
    return (caller.stale = grant(caller.fresh.viewer, until));
  }

  /** All operations of one caller that need it at once share one request, which none of them ends for the others. */
  #sharedLookUp(identity: Identity, requestId: string): Promise<Grant> {
    const key = keyOf(identity);
    const running = this.#lookUps.get(key);
    if (running) return running;
    const started = this.#lookUp(identity, requestId).finally(() => this.#lookUps.delete(key));
    this.#lookUps.set(key, started);
    return started;
  }

  async #lookUp(identity: Identity, requestId: string): Promise<Grant> {
    const answeredAt = Date.now();
    const viewer = await this.#options.lookUp(identity, requestId);
    const fresh = grant(viewer, answeredAt + VALID_MS);
    if (isWorthKeeping(viewer)) this.#callers.set(keyOf(identity), { answeredAt, fresh, awayUntil: 0 });
    else this.#callers.delete(keyOf(identity));
    return fresh;
  }

  #tokenFor(subgraph: SubgraphName, { viewer, expiresAt, tokens }: Grant): Promise<string> {
    const known = tokens.get(subgraph);
    if (known) return known;
    const token = this.#options.signer.sign(viewer, subgraph, new Date(expiresAt));
    tokens.set(subgraph, token);
    return token;
  }
}
