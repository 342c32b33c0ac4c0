import { finishSignIn, SignInRefused } from '@twotier/testkit/signIn';
import { messageOf, Sentence } from './start/sentence';

const USAGE = 'npm run -s membership-sign-in -- <url> <persona>';

/** What the membership directory leads back with, as the input of `completeMembershipSignIn`. */
async function signInAt([url, persona]: string[]): Promise<string> {
  if (!url || !persona) {
    throw new Sentence(`Say where startMembershipSignIn has led you, and who signs in there: ${USAGE}.`);
  }
  const answer = await finishSignIn(url, persona).catch((error: unknown) => {
    if (error instanceof SignInRefused) throw new Sentence(error.message);
    throw new Sentence(`The membership directory does not answer at ${new URL(url).origin}: start everything first.`);
  });
  return JSON.stringify(answer);
}

async function main() {
  process.stdout.write(`${await signInAt(process.argv.slice(2))}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
});
