import { directoriesOf } from './directories';
import { Sentence } from './sentence';
import { secretsOf } from './secrets';
import { mongoUriOf, portVariable, type Listener, type Settings } from './settings';
import type { ServiceOptions, Supervisor } from './supervise';
import { answers, until } from './until';

const SUBGRAPHS = ['partners', 'relationships', 'notifications'] as const;
const START_MS = 30_000;

/** The development issuer, as the gateway has to be told of any issuer. */
const trustedIssuers = (issuerUrl: string) => [
  {
    issuer: issuerUrl,
    audience: 'https://api.twotier.example/graphql',
    algorithms: ['ES256'],
    claims: {
      tenant: 'tid',
      tenantAdministrator: 'tenant_admin',
      staff: 'staff',
      displayName: 'name',
      email: 'email',
    },
  },
];

/** Where notifications brings its mails, from whom they come, and where their links lead. */
const mails = ({ ports }: Settings) => ({
  SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
  MAIL_FROM: 'Twotier <no-reply@twotier.example>',
  PUBLIC_URL: `http://localhost:${ports.gateway}`,
});

/** Every service with its environment, which is all that it knows of the others. */
function servicesOf(settings: Settings): Record<Exclude<Listener, 'mongod' | 'smtp'>, ServiceOptions> {
  const { signing, verifying, linking, directory } = secretsOf(settings);
  const common = {
    ...Object.fromEntries(
      Object.entries(settings.ports).map(([name, port]) => [portVariable(name as Listener), String(port)]),
    ),
    MONGODB_URI: mongoUriOf(settings),
    DATA_DIR: settings.dataDir,
  };
  const subgraph = (name: string, own: Record<string, string> = {}): ServiceOptions => ({
    entry: `subgraphs/${name}/dist/main.js`,
    env: { ...common, ...verifying, ...own },
    stage: 1,
  });
  const gatewayUrl = `http://localhost:${settings.ports.gateway}`;
  const directories = directoriesOf({ ...settings, gatewayUrl, apiKey: directory.DIRECTORY_API_KEY });
  return {
    issuer: { entry: 'issuer/dist/main.js', env: { ...common, ...directory }, stage: 1 },
    partners: subgraph('partners', { ...linking, ...directories }),
    relationships: subgraph('relationships'),
    notifications: subgraph('notifications', { ...linking, ...mails(settings) }),
    mailbox: { entry: 'scripts/start/mailbox.mjs', env: common, stage: 2 },
    gateway: {
      entry: 'gateway/dist/main.js',
      env: {
        ...common,
        ...signing,
        PUBLIC_URL: gatewayUrl,
        OIDC_ISSUERS: JSON.stringify(trustedIssuers(settings.issuerUrl)),
        PAGES_OIDC: JSON.stringify({ issuer: settings.issuerUrl, clientId: 'pages' }),
      },
      stage: 0,
    },
  };
}

async function requireAnswer(name: string, url: string): Promise<void> {
  await until(async () => ((await answers(url)) ? true : null), {
    withinMs: START_MS,
    late: () =>
      new Sentence(`${name} does not answer at ${url} after ${START_MS / 1000} s: see its log, and start again.`),
  });
}

/** Starts all at once: who needs another waits for it by itself. */
export async function startServices(settings: Settings, supervisor: Supervisor): Promise<void> {
  for (const [name, options] of Object.entries(servicesOf(settings))) supervisor.startService(name, options);
  const local = (name: Listener) => `http://127.0.0.1:${settings.ports[name]}`;
  await Promise.all([
    requireAnswer('issuer', `${local('issuer')}/.well-known/openid-configuration`),
    ...SUBGRAPHS.map((name) => requireAnswer(name, `${local(name)}/healthz`)),
    requireAnswer('gateway', `${local('gateway')}/healthz`),
    requireAnswer('mailbox', `${local('mailbox')}/api/config`),
  ]);
  await requireAnswer('gateway', `${local('gateway')}/readyz`);
}
