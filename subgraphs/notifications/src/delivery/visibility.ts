import type { Viewer } from '@twotier/subgraph-kit';
import type { EnrollmentReference } from './delivery';

/**
 * Whether the viewer sees the mails about an enrollment. Partners knows who manages it and says so with the reference,
 * for this same viewer: we ask for it (`@requires`) and keep no copy.
 */
export const maySeeDeliveriesOf = ({ viewerCanManage }: EnrollmentReference, viewer: Viewer): boolean =>
  viewer.type === 'person' && (viewerCanManage === true || viewer.isStaff);
