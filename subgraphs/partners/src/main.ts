import { runProcess } from '@twotier/subgraph-kit';
import { startPartners } from './server';

void runProcess('partners', () => startPartners(process.env));
