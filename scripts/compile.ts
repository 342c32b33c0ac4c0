import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { transformFile, type Options } from '@swc/core';

const ROOT = join(__dirname, '..');

/** Types are checked by `npm test`; here they only fall away, as in jest. tsc would take a minute for the same files. */
const OPTIONS: Options = {
  swcrc: false,
  jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
  module: { type: 'commonjs', ignoreDynamic: true },
  sourceMaps: 'inline',
};

async function projects(): Promise<string[]> {
  const inside = async (folder: string) => (await readdir(join(ROOT, folder))).map((name) => join(folder, name));
  return ['gateway', 'issuer', ...(await inside('packages')), ...(await inside('subgraphs'))];
}

async function compileFile(from: string, to: string): Promise<void> {
  const { code } = await transformFile(from, OPTIONS);
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to, code);
}

const filesOf = async (folder: string, pattern: RegExp) =>
  (await readdir(folder, { recursive: true })).filter((file) => pattern.test(file));

async function copyData(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
}

/**
 * `src/**.ts` without tests to `dist/**.js`, and the data that it imports beside it. What has no source any more is not
 * left behind, what tsc noted there stays.
 */
async function compile(project: string): Promise<number> {
  const [src, dist] = [join(ROOT, project, 'src'), join(ROOT, project, 'dist')];
  const sources = await filesOf(src, /(?<![.]test)[.]ts$/);
  await mkdir(dist, { recursive: true });
  const targets = new Map(sources.map((file) => [file.replace(/[.]ts$/, '.js'), file]));
  const data = await filesOf(src, /[.]json$/);
  const leftOver = (await filesOf(dist, /[.]js$/)).filter((file) => !targets.has(file));
  await Promise.all([
    ...[...targets].map(([target, source]) => compileFile(join(src, source), join(dist, target))),
    ...data.map((file) => copyData(join(src, file), join(dist, file))),
    ...leftOver.map((file) => rm(join(dist, file))),
  ]);
  return sources.length;
}

async function main() {
  const counts = await Promise.all((await projects()).map(compile));
  console.log(`${counts.reduce((sum, count) => sum + count, 0)} files compiled`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
