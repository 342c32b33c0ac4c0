import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { downloadOfficial } from './officialMongod';

const run = promisify(execFile);
let folder: string;
let server: Server | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twotier-official-'));
});
afterEach(async () => {
  server?.closeAllConnections();
  server?.close();
  await rm(folder, { recursive: true });
});

/** A mirror of MongoDB's downloads on this machine, and the environment that leads to it. */
async function mirror(answer: RequestListener): Promise<NodeJS.ProcessEnv> {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  await run('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, ...subject]);
  server = createServer({ key: await readFile(key), cert: await readFile(cert) }, answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { ...process.env, NODE_EXTRA_CA_CERTS: cert, MONGOMS_DOWNLOAD_MIRROR: `https://127.0.0.1:${port}` };
}

const mirrorOf = (bytes: Buffer, md5 = createHash('md5').update(bytes).digest('hex')) =>
  mirror(({ url = '' }, response) => {
    const body = url.endsWith('.md5') ? Buffer.from(`${md5}  mongodb.tgz`) : bytes;
    response.setHeader('content-length', body.length).end(body);
  });

/** An archive like MongoDB's, with a `mongod` that only knows its version. */
async function archive(): Promise<Buffer> {
  const bin = join(folder, 'mongodb-linux/bin');
  await mkdir(bin, { recursive: true });
  await writeFile(join(bin, 'mongod'), '#!/bin/sh\necho "db version v8.2.6"\n', { mode: 0o755 });
  await run('tar', ['-czf', join(folder, 'mongodb.tgz'), '-C', folder, 'mongodb-linux']);
  return readFile(join(folder, 'mongodb.tgz'));
}

describe('downloadOfficial', () => {
  it('unpacks what the mirror has and keeps it in the cache', async () => {
    const cache = join(folder, 'cache');

    const binary = await downloadOfficial(cache, await mirrorOf(await archive()), () => undefined);

    expect(binary).toBe(join(cache, 'mongod-official'));
    expect((await run(binary, ['--version'])).stdout).toBe('db version v8.2.6\n');
    expect(await readdir(cache)).toEqual(['mongod-official']);
  });

  it('copies what the package had found elsewhere, and leaves that in place', async () => {
    await archive();
    const found = join(folder, 'mongodb-linux/bin/mongod');
    const env = { ...process.env, MONGOMS_SYSTEM_BINARY: found };

    const binary = await downloadOfficial(join(folder, 'cache'), env, () => undefined);

    expect(await readFile(binary, 'utf8')).toBe(await readFile(found, 'utf8'));
  });

  it('refuses an archive that differs from its checksum', async () => {
    const bytes = await archive();
    const env = await mirrorOf(bytes, createHash('md5').update('another').digest('hex'));

    await expect(downloadOfficial(join(folder, 'cache'), env, () => undefined)).rejects.toThrow('MD5 check failed');
  });

  it('keeps nothing when the mirror has nothing', async () => {
    const env = await mirror((_request, response) => response.writeHead(404).end());
    const cache = join(folder, 'cache');

    await expect(downloadOfficial(cache, env, () => undefined)).rejects.toThrow(/^download of MongoDB: .*404/);
    expect(await readdir(cache)).toEqual([]);
  });

  it('gives up a mirror that takes the call and says nothing, after ten seconds', async () => {
    const env = await mirror(() => undefined);
    const start = performance.now();

    await expect(downloadOfficial(join(folder, 'cache'), env, () => undefined)).rejects.toThrow(
      'download of MongoDB: nothing arrived for 10 s.',
    );
    expect(performance.now() - start).toBeLessThan(13_000);
  }, 20_000);
});
