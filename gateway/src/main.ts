import { runProcess } from '@twotier/subgraph-kit';
import { startGateway } from './gateway';

void runProcess('gateway', startGateway);
