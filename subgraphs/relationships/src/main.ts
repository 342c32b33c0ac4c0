import { runProcess } from '@twotier/subgraph-kit';
import { startRelationships } from './server';

void runProcess('relationships', () => startRelationships(process.env));
