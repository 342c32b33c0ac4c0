import { defineError } from '@twotier/subgraph-kit';

export const domainTaken = () =>
  defineError(['DomainTakenError', 'DOMAIN_TAKEN'], 'Another tenant has this domain. Choose another label.');
