import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ROOT } from './settings';
import { createSupervisor } from './supervise';
import { until } from './until';

describe('a supervisor', () => {
  const folder = mkdtempSync(join(tmpdir(), 'twotier-supervise-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** A program of its own file, from the root of the project as services are. */
  const program = (name: string, text: string): string => {
    const file = join(folder, `${name}.cjs`);
    writeFileSync(file, text);
    return relative(ROOT, file);
  };
  const diary = join(folder, 'diary');
  const written = () => readFileSync(diary, { encoding: 'utf8', flag: 'a+' }).trim().split('\n').filter(Boolean);
  const linesInDiary = (count: number) =>
    until(async () => (written().length >= count ? written() : null), {
      withinMs: 10_000,
      late: () => new Error(`the diary has only ${written().join(', ')}`),
    });

  const lasting = (name: string) => ({
    entry: program(
      name,
      `const { appendFileSync } = require('node:fs');
       const note = (word) => appendFileSync(${JSON.stringify(diary)}, word + '\\n');
       process.on('SIGTERM', () => { note('${name} stops'); process.exit(0); });
       setInterval(() => undefined, 1000);
       note('${name} runs');`,
    ),
    env: {},
  });

  it('stops what asks before what is asked', async () => {
    const supervisor = createSupervisor(folder);
    supervisor.startService('asked', { ...lasting('asked'), stage: 1 });
    supervisor.startService('asks', { ...lasting('asks'), stage: 0 });
    await linesInDiary(2);

    await supervisor.stop();

    expect(written().slice(2)).toEqual(['asks stops', 'asked stops']);
  });

  it('tells that a service ended, with its last words and its log', async () => {
    const supervisor = createSupervisor(folder);
    const entry = program('shy', `console.error('The port is taken.'); process.exit(3);`);
    supervisor.startService('shy', { entry, env: {}, stage: 1 });

    await expect(supervisor.failure).rejects.toThrow(
      `shy ended with code 3, so everything stops. Its log: ${relative(process.cwd(), join(folder, 'shy.log'))}\nThe port is taken.`,
    );
  });

  it('runs a task to its end and hears what it tells', async () => {
    const supervisor = createSupervisor(folder);
    const told: unknown[] = [];
    const file = join(ROOT, program('task', `process.send({ written: 7 }, () => process.exit(0));`));

    await supervisor.runTask('task', { command: process.execPath, args: [file], onMessage: (one) => told.push(one) });

    expect(told).toEqual([{ written: 7 }]);
  });

  it('says which task failed and how', async () => {
    const supervisor = createSupervisor(folder);

    await expect(supervisor.runTask('build', { command: '/nonexistent', args: [] })).rejects.toThrow(
      'build cannot be run (spawn /nonexistent ENOENT)',
    );
  });
});
