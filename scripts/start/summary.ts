import { relative } from 'node:path';
import { PERSONAS } from '@twotier/worlds';
import Table from 'cli-table3';
import { logFolderOf } from './database';
import { ASKS, type Headline } from './headline';
import { environmentPrefix, mongoUriOf, type Settings } from './settings';

const LABEL_WIDTH = 15;
const TEXT_WIDTH = 90;

/** From when on both served the customer. */
const sharedSince = (...halves: { since: string }[]) =>
  halves
    .map(({ since }) => since.slice(0, 10))
    .sort()
    .at(-1) ?? '';

function rowsOf({ provider, sharedCustomers }: Headline['partnerships'][number]): string[][] {
  const name = provider?.name ?? '(not available)';
  const rows = sharedCustomers.edges.map(({ node, resellerRelationship, providerRelationship }) => [
    name,
    node?.name ?? '(not available)',
    node?.countryCode ?? '',
    sharedSince(resellerRelationship, providerRelationship),
  ]);
  const more = sharedCustomers.totalCount - rows.length;
  if (more > 0) rows.push([name, `and ${more} more`, '', '']);
  return rows.length > 0 ? rows : [[name, '(none shared)', '', '']];
}

/** The answer to the headline query, for people. */
export function headlineTable({ organization, partnerships, fetches, firstMs, secondMs }: Headline): string {
  const table = new Table({
    head: ['provider', 'customer', 'country', 'since'],
    style: { head: [], border: [] },
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
  });
  table.push(...partnerships.flatMap(rowsOf));
  const times = `${firstMs.toFixed(0)} ms the first time, ${secondMs.toFixed(0)} ms the second`;
  const cost = fetches === null ? times : `${fetches} subgraph fetches, ${times}`;
  return [`Which customers does ${organization} share with its providers?`, table.toString(), cost].join('\n');
}

const line = (label: string, text: string) => `  ${label.padEnd(LABEL_WIDTH)}${text}`;

const namesOf = (world: 'story' | 'generated' | null) =>
  PERSONAS.filter((persona) => persona.world === world).map(({ name }) => name);

/** Names with commas, in as many lines as they need. */
function wrap(names: string[]): string[] {
  const lines = [''];
  for (const [index, name] of names.entries()) {
    const word = index < names.length - 1 ? `${name}, ` : name;
    const last = lines.at(-1) ?? '';
    if (last.length + word.length > TEXT_WIDTH) lines.push(word);
    else lines[lines.length - 1] = last + word;
  }
  return lines;
}

function nextCommands({ ports }: Settings): string[] {
  const prefix = environmentPrefix(process.env);
  const body = `'{"query":"{ viewer { user { displayName } organization { name } } }"}'`;
  return [
    `curl -s localhost:${ports.gateway}/graphql -H "authorization: Bearer $(${prefix}npm run -s token -- ${ASKS})" \\\n` +
      `      -H 'content-type: application/json' -d ${body}`,
    `${prefix}npm run seed -- --relationships 100000 --seed 7`,
    `npm test`,
  ];
}

/** Where everything is, and what to try next. */
export function summary(settings: Settings): string {
  const { ports } = settings;
  const at = (port: number, path = '') => `http://localhost:${port}${path}`;
  return [
    line('gateway', `${at(ports.gateway, '/graphql')}   (also /healthz and /readyz)`),
    line('partners', `${at(ports.partners)}   (with the gateway's tokens only; so are the next two)`),
    line('relationships', at(ports.relationships)),
    line('notifications', at(ports.notifications)),
    line('issuer', `${at(ports.issuer)}   (sign-in, for development only)`),
    line('mailbox', `${at(ports.mailbox)}   (every mail that is sent; SMTP on port ${ports.smtp})`),
    line('database', mongoUriOf(settings)),
    line('logs', relative(process.cwd(), logFolderOf(settings))),
    '',
    ...wrap(namesOf('story')).map((names, index) => line(index === 0 ? 'personas' : '', names)),
    line(
      '',
      `${namesOf(null).join(', ')} (of a tenant that nobody knows); after a seed: ${namesOf('generated').join(', ')}`,
    ),
    '',
    '  Try next, in another terminal:',
    ...nextCommands(settings).map((command, index) => `  ${index + 1}. ${command}`),
    '',
    '  Ctrl-C stops everything and keeps the data.',
  ].join('\n');
}
