import { signIn, SignInRefused } from '@twotier/testkit/signIn';
import { PERSONAS } from '@twotier/worlds';

const [persona] = process.argv.slice(2);
const { ISSUER_PORT, PORT_BASE = '4000' } = process.env;
const issuerUrl = `http://localhost:${ISSUER_PORT ?? Number(PORT_BASE) + 10}`;

async function printToken(name: string | undefined): Promise<string> {
  if (!name) {
    const names = PERSONAS.map((known) => known.name).join(', ');
    throw new SignInRefused(`Say whose token: npm run -s token -- <persona>, with one of: ${names}.`);
  }
  return (await signIn(issuerUrl, name)).accessToken;
}

printToken(persona).then(
  (token) => process.stdout.write(`${token}\n`),
  (error: unknown) => {
    const sentence =
      error instanceof SignInRefused
        ? error.message
        : `The issuer does not answer at ${issuerUrl}: start everything with npm start, or say with ISSUER_PORT where it is.`;
    process.stderr.write(`${sentence}\n`);
    process.exitCode = 1;
  },
);
