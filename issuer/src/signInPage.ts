import { createHash } from 'node:crypto';
import { PERSONAS, type Persona } from '@twotier/worlds';

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

const GROUPS: readonly [title: string, belongs: (persona: Persona) => boolean][] = [
  ['The story', ({ world, isStaff }) => world === 'story' && !isStaff],
  ['Outside of every organisation', ({ world, isStaff }) => world === null || isStaff],
  ['The generated world (after npm run seed)', ({ world }) => world === 'generated'],
];

const whereFrom = ({ organizationName, isStaff }: Persona) =>
  organizationName ?? (isStaff ? 'Staff of the programme' : 'A tenant that nobody knows yet');

const button = (persona: Persona) => `<li><button name="persona" value="${escapeHtml(persona.name)}">
<strong>${escapeHtml(persona.displayName)}</strong>
<span>${escapeHtml(whereFrom(persona))}</span>
<span>${escapeHtml([persona.name, ...persona.roles].join(' · '))}</span>
</button></li>`;

const group = ([title, belongs]: (typeof GROUPS)[number]) => `<h2>${escapeHtml(title)}</h2>
<ul>${PERSONAS.filter(belongs).map(button).join('')}</ul>`;

/** The page on which one chooses as whom to go on. */
export const signInPage = (clientName: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Sign in</title>
<style>${STYLE}</style>
<h1>Who are you today?</h1>
<p>${escapeHtml(clientName)} wants to know. On this machine no password is asked.</p>
<form method="post">${GROUPS.map(group).join('\n')}</form>
</html>`;
