import { execFile } from 'node:child_process';
import { connect, disconnect } from '@twotier/mongo';
import { countQueries, ROOT, startGraph, testDatabaseUri, type Graph } from '@twotier/testkit';
import { everything, LISTS, type BadInput } from './badInput.cases';
import { seedStory } from './setup/seeds';

describe('bad input through the gateway', () => {
  let graph: Graph;
  beforeAll(async () => {
    await connect(testDatabaseUri(), { dbName: 'admin' });
    graph = await startGraph();
    await seedStory(graph);
    // Who calls is looked up beforehand, so that what is counted is of the bad input alone.
    await graph.ask('fabrikam', '{ viewer { isStaff } }');
  }, 90_000);
  afterAll(async () => {
    await graph.stop();
    await disconnect();
  });

  const send = async ({ body, raw, headers }: Pick<BadInput, 'body' | 'raw' | 'headers'>) => {
    const response = await fetch(`${graph.gatewayUrl}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await graph.token('fabrikam')}`,
        ...headers,
      },
      body: raw ?? JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  };

  /** What any service has called a fault of ours, or worse. */
  const faults = () =>
    Object.values(graph.services).flatMap(({ name, lines }) =>
      lines.filter((line) => /"level":[56]0/.test(line)).map((line) => `${name}: ${line}`),
    );

  it.each(everything)('refuses $what', async ({ status = 400, code = 'INVALID_INPUT', message, ...bad }) => {
    const said = typeof message === 'string' ? message : (expect.stringMatching(message) as string);
    const error = expect.objectContaining({ message: said, extensions: { code } }) as object;

    expect(await send(bad)).toEqual({ status, body: { errors: [error] } });
  });

  it('spends no command of a database on any of it, and takes none for a fault of ours', async () => {
    const counted = await countQueries(Object.values(graph.databases), async () => {
      for (const bad of everything) await send(bad);
    });

    expect(counted.byCommand).toEqual([]);
    expect(faults()).toEqual([]);
  });

  it('goes on answering', async () => {
    const { data } = await graph.ask('fabrikam', `${LISTS} { totalCount } } } } }`);
    expect(data).toEqual({ viewer: { organization: { customers: { totalCount: 6 } } } });
  });

  it('has no token for an unknown persona, and says which there are', async () => {
    const script = ['--conditions=@twotier/source', '--import', 'tsx', 'scripts/token.ts', 'nosferatu'];
    const env = { ...process.env, ISSUER_PORT: String(graph.services.issuer.port) };
    const ended = await new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
      execFile(process.execPath, script, { cwd: ROOT, env }, (error, stdout, stderr) =>
        resolve({ code: error?.code ?? 0, stdout, stderr }),
      );
    });

    expect(ended).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/nosferatu.*contoso.*newco/s) as string,
    });
  });
});
