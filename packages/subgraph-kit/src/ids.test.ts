import { isWellFormedId, newId, prefixOf } from './ids';

describe('ids', () => {
  it('begin with their type and cannot be guessed', () => {
    const ids = Array.from({ length: 1_000 }, () => newId('pts'));
    expect(new Set(ids).size).toBe(1_000);
    expect(ids.every((id) => /^pts_[0-9A-Za-z]{21}$/.test(id) && prefixOf(id) === 'pts')).toBe(true);
  });

  it.each([
    ['cus_wingtip', true],
    ['rel_fabrikam-1_x', true],
    ['wingtip', false],
    ['cus_', false],
    ['CUS_wingtip', false],
    [`cus_${'a'.repeat(65)}`, false],
    ['cus_wing tip', false],
    ['cus_wingtip\n', false],
    ['cus_💥', false],
  ])('have a form: %j %s', (id, is) => {
    expect(isWellFormedId(id)).toBe(is);
  });
});
