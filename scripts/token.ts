import { parseArgs } from 'node:util';
import { signIn, SignInRefused } from '@twotier/testkit/signIn';
import { PERSONAS } from '@twotier/worlds';
import { internalTokenOf } from './internalToken';
import { messageOf, Sentence } from './start/sentence';
import { readSettings } from './start/settings';

const USAGE = 'npm run -s token -- <persona>';
const SUBGRAPHS = ['partners', 'relationships', 'notifications'];

function readArguments(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    options: { subgraph: { type: 'string' } },
    allowPositionals: true,
  });
  if (values.subgraph && !SUBGRAPHS.includes(values.subgraph)) {
    throw new Sentence(`There is no subgraph ${values.subgraph}: ${SUBGRAPHS.join(', ')}.`);
  }
  return { persona: positionals[0], subgraph: values.subgraph };
}

/** The access token of a persona, or what the gateway would tell a subgraph of them. */
async function tokenOf({ persona, subgraph }: ReturnType<typeof readArguments>): Promise<string> {
  if (!persona) {
    throw new Sentence(`Say whose token: ${USAGE}, with one of: ${PERSONAS.map(({ name }) => name).join(', ')}.`);
  }
  const settings = readSettings(process.env);
  const { accessToken } = await signIn(settings.issuerUrl, persona).catch((error: unknown) => {
    if (error instanceof SignInRefused) throw new Sentence(error.message);
    throw new Sentence(
      `The issuer does not answer at ${settings.issuerUrl}: start everything with npm start, or say with ISSUER_PORT where it is.`,
    );
  });
  return subgraph ? internalTokenOf(settings, accessToken, subgraph) : accessToken;
}

async function main() {
  process.stdout.write(`${await tokenOf(readArguments(process.argv.slice(2)))}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
});
