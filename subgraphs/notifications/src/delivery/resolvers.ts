import type { Resolvers } from '../__generated__/schema';
import { maySeeDeliveriesOf } from './visibility';

export const deliveryResolvers: Resolvers = {
  Enrollment: {
    deliveries: (enrollment, _args, { viewer, loaders }) =>
      maySeeDeliveriesOf(enrollment, viewer) ? loaders.deliveriesAbout.load(enrollment.id) : null,
  },
};
