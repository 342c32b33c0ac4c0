import type { Viewer } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { refreshOrganization } from './refreshOrganization';

type Deps = Parameters<typeof refreshOrganization>[0] & { viewer: Viewer };
type Lock = Context['stores']['organizations']['lock'];

/**
 * The locks of one request. Its token says of the caller's own organisation what partners knew some seconds ago: where that
 * is newer than what is here, it is taken in first, so that an organisation that was registered a moment ago can act. Where
 * it is known it costs nothing, for the lock has read it. Edges are left to its event, which finds those that are behind.
 */
export const lockWithToken = ({ viewer, stores, now }: Deps): Lock => {
  const { organizations } = stores;
  const own = viewer.type === 'person' ? viewer.organization : null;
  if (!own) return (ids) => organizations.lock(ids);
  return async (ids) => {
    const locked = await organizations.lock(ids);
    const known = locked?.get(own.id);
    if (!ids.includes(own.id) || (known && known.version >= own.version)) return locked;
    await refreshOrganization({ stores, now }, own);
    return organizations.lock(ids);
  };
};
