import { createLogger, runProcess } from '@twotier/subgraph-kit';
import { readIssuerConfig } from './config';
import { startIssuer } from './startIssuer';

void runProcess('issuer', async () => {
  const { logLevel, ...config } = readIssuerConfig(process.env);
  const logger = createLogger('issuer', logLevel);
  const issuer = await startIssuer({ ...config, logger });
  logger.info({ url: issuer.url }, 'issuer is ready');
  return issuer;
});
