import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { nameKey } from '@twotier/subgraph-kit';
import type { generateWorld } from '@twotier/worlds/generateWorld';
import type { Client } from 'pg';
import { from } from 'pg-copy-streams';

type World = ReturnType<typeof generateWorld>;

const sql = (name: string) => readFileSync(join(__dirname, `${name}.sql`), 'utf8');

const field = (value: string | Date): string =>
  value instanceof Date ? value.toISOString() : value.replace(/[\\\t\n\r]/g, (sign) => `\\${sign}`);

function* lines(rows: Iterable<readonly (string | Date)[]>): Iterable<string> {
  let batch = '';
  for (const row of rows) {
    batch += `${row.map(field).join('\t')}\n`;
    if (batch.length < 65_536) continue;
    yield batch;
    batch = '';
  }
  yield batch;
}

const copy = (client: Client, table: string, rows: Iterable<readonly (string | Date)[]>) =>
  pipeline(Readable.from(lines(rows)), client.query(from(`copy ${table} from stdin`)));

function* organizations(world: World) {
  for (const { id, name, countryCode } of world.organizations()) yield [id, name, nameKey(name), countryCode];
}

function* partnerships(world: World) {
  const keys = new Map([...world.partners()].map(({ id, name }) => [id, nameKey(name)]));
  for (const { providerId, resellerId, status } of world.partnerships())
    yield [providerId, resellerId, keys.get(providerId) ?? '', status];
}

function* relationships(world: World) {
  for (const { relationships: edges } of world.relationships())
    for (const { partnerId, customerId, since } of edges) yield [partnerId, customerId, 'ACTIVE', since];
}

function* sharedCustomers(world: World) {
  for (const { customer, sharedCustomers: links } of world.relationships())
    for (const { resellerId, providerId, resellerSince, providerSince } of links) {
      const named = [customer.name, nameKey(customer.name), customer.countryCode];
      yield [resellerId, providerId, customer.id, ...named, resellerSince, providerSince];
    }
}

/** Writes the same world, and makes the database know it. @returns seconds, indexes included */
export async function loadWorld(client: Client, world: World): Promise<number> {
  const since = performance.now();
  await client.query(sql('schema'));
  await copy(client, 'organizations', organizations(world));
  await copy(client, 'partnerships', partnerships(world));
  await copy(client, 'reseller_relationships', relationships(world));
  await copy(client, 'shared_customers', sharedCustomers(world));
  await client.query(sql('indexes'));
  const seconds = (performance.now() - since) / 1_000;
  await client.query('vacuum analyze');
  return seconds;
}
