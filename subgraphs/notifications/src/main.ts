import { runProcess } from '@twotier/subgraph-kit';
import { startNotifications } from './server';

void runProcess('notifications', () => startNotifications(process.env));
