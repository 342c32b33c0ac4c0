import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCodes } from '../scripts/errorsDoc';

const ROOT = join(__dirname, '..');

const sources = ['packages', 'subgraphs', 'gateway', 'tests']
  .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true }).map((file) => join(folder, String(file))))
  .filter((file) => file.endsWith('.ts') && !/(^|\/)(node_modules|dist|__generated__)\//.test(file))
  .filter((file) => file !== 'tests/errors.test.ts')
  .map((file) => ({ isTest: /[.]test[.]ts$|^tests\//.test(file), text: readFileSync(join(ROOT, file), 'utf8') }));

const code = sources.filter(({ isTest }) => !isTest).map(({ text }) => text);
const tests = sources.filter(({ isTest }) => isTest).map(({ text }) => text);

/** `defineError(['ForbiddenError', 'FORBIDDEN'], …` */
const definitions = code.flatMap((text) =>
  [...text.matchAll(/defineError\(\s*\[\s*'(\w+)',\s*'(\w+)'\s*\]/g)].map(([, type, of]) => `${type} ${of}`),
);

describe('the catalogue of errors', () => {
  it.each(errorCodes())(
    'explains $code in exactly one row of docs/errors.md',
    ({ code: name, type, place, meaning }) => {
      const rows = readFileSync(join(ROOT, 'docs/errors.md'), 'utf8').match(
        new RegExp(`^\\| \`${name}\` \\|.*$`, 'gm'),
      );

      expect(rows).toHaveLength(1);
      expect(rows?.[0]).toContain(meaning);
      expect(rows?.[0]).toContain(type ?? place);
    },
  );

  it('has one definition in code for each type that implements UserError', () => {
    const wanted = errorCodes().flatMap(({ code: name, type }) => (type ? [`${type} ${name}`] : []));

    // Refusals of use cases that no mutation offers yet are defined, too.
    expect(definitions.filter((one) => wanted.includes(one)).sort()).toEqual(wanted.sort());
  });

  it.each(errorCodes().filter(({ type }) => type === null))('raises $code somewhere', ({ code: name }) => {
    expect(code.some((text) => text.includes(`'${name}'`))).toBe(true);
  });

  it.each(errorCodes())('has a test that provokes $code', ({ code: name }) => {
    expect(tests.some((text) => text.includes(`'${name}'`))).toBe(true);
  });
});
