import { createHash } from 'node:crypto';
import type { People, Person } from './people';

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 3rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.6rem; margin-bottom: 0; }
h2 { font-size: 1rem; margin: 2rem 0 .6rem; }
p { margin: .3rem 0; opacity: .75; }
ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: .6rem; list-style: none; padding: 0; margin: 0; }
button { display: block; width: 100%; height: 100%; padding: .7rem .9rem; text-align: left; font: inherit; color: inherit;
  background: none; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); border-radius: .5rem; cursor: pointer; }
button:hover, button:focus-visible { border-color: #2563eb; outline: 1px solid #2563eb; }
button span { display: block; font-size: .85rem; opacity: .75; }
`;

/** Nothing is loaded and nothing runs on the page; its style is known by its hash. */
export const SIGN_IN_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; frame-ancestors 'none'; base-uri 'none'`;

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

interface Group {
  title: string;
  people: readonly Person[];
}

/** Everybody whom a page offers, in groups. */
export async function groupsOf(people: People): Promise<Group[]> {
  const groups: [title: string, belongs: (person: Person) => boolean][] = [
    ['The story', ({ world, isStaff }) => world === 'story' && !isStaff],
    ['Outside of every organisation', ({ world, isStaff }) => world === null || isStaff],
    ['The generated world (after npm run seed)', ({ world }) => world === 'generated'],
  ];
  return [
    { title: 'Tenants created on the way', people: await people.administrators() },
    ...groups.map(([title, belongs]) => ({ title, people: people.personas.filter(belongs) })),
  ].filter((group) => group.people.length > 0);
}

const whereFrom = ({ organizationName, companyName, isStaff }: Person) => {
  if (isStaff) return 'Staff of the programme';
  return organizationName ?? `${companyName ?? 'A company'}, which nobody has registered`;
};

const button = (lines: (person: Person) => string[]) => (person: Person) => {
  const [first = '', ...more] = lines(person).map(escapeHtml);
  return `<li><button name="persona" value="${escapeHtml(person.name)}">
<strong>${first}</strong>
${more.map((line) => `<span>${line}</span>`).join('\n')}
</button></li>`;
};

interface Page {
  title: string;
  heading: string;
  sentence: string;
  groups: readonly Group[];
  /** What a button says. */
  lines: (person: Person) => string[];
}

const page = ({ title, heading, sentence, groups, lines }: Page) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
<h1>${escapeHtml(heading)}</h1>
<p>${escapeHtml(sentence)}</p>
<form method="post">${groups
  .map((group) => `<h2>${escapeHtml(group.title)}</h2>\n<ul>${group.people.map(button(lines)).join('')}</ul>`)
  .join('\n')}</form>
</html>`;

/** The page on which one chooses as whom to go on. */
export const signInPage = (clientName: string, groups: readonly Group[]) =>
  page({
    title: 'Sign in',
    heading: 'Who are you today?',
    sentence: `${clientName} wants to know. On this machine no password is asked.`,
    groups,
    lines: (person) => [person.displayName, whereFrom(person), [person.name, ...person.roles].join(' · ')],
  });

/** The page of the membership directory. It looks like another place, which it is. */
export const membershipSignInPage = (clientName: string, groups: readonly Group[]) =>
  page({
    title: 'Membership directory: sign in',
    heading: 'Membership directory',
    sentence:
      `This is another sign-in: whoever you are elsewhere, here you choose whose membership ${clientName} may see. ` +
      'On this machine no password is asked.',
    groups,
    lines: ({ companyName, displayName, name }) => [companyName ?? 'No membership', displayName, name],
  });
