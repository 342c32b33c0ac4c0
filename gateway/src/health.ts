import type { RequestHandler } from 'express';
import { SUBGRAPHS, type SubgraphName } from './config';
import type { SubgraphPools } from './subgraphPools';

const PATIENCE_MS = 1_500;

async function isReady(pools: SubgraphPools, name: SubgraphName): Promise<boolean> {
  try {
    const { statusCode, body } = await pools[name].request({
      path: '/readyz',
      method: 'GET',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await body.dump();
    return statusCode === 200;
  } catch {
    return false;
  }
}

export const alive: RequestHandler = (_request, response) => void response.json({ status: 'ok' });

/** Whether everything can be answered. Names what is missing, not where it is or what ails it. */
export const readiness =
  (pools: SubgraphPools): RequestHandler =>
  async (_request, response) => {
    const ready = await Promise.all(SUBGRAPHS.map((name) => isReady(pools, name)));
    const missing = SUBGRAPHS.filter((_name, index) => !ready[index]).map((name) => `${name}: unavailable`);
    response
      .status(missing.length === 0 ? 200 : 503)
      .json({ status: missing.length === 0 ? 'ready' : 'not ready', missing });
  };
