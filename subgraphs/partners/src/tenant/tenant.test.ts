import { faultsOfNewTenant, hourOf } from './tenant';

const NEWCO = {
  name: 'Newco Cloud GmbH',
  label: 'newco',
  countryCode: 'DE',
  administratorName: 'Nadia Novak',
  idempotencyKey: 'a-key-of-nobody-else',
};

const faultsOf = (given: Partial<typeof NEWCO>) =>
  faultsOfNewTenant({ ...NEWCO, ...given }).map(({ path, message }) => `${path}: ${message}`);

const LENGTH = 'label: It has 3 to 40 characters.';
const SIGNS = 'label: It has only small letters from a to z, digits and hyphens.';
const BEGINNING = 'label: It begins with a letter.';
const END = 'label: It does not end with a hyphen.';
const FOREIGN = 'label: It has no two hyphens as its third and fourth character.';
const KEY = 'idempotencyKey: It has 16 to 255 letters, digits and signs, without space.';

describe('faultsOfNewTenant', () => {
  it.each(['abc', 'newco-2', 'new--co', `a${'b'.repeat(39)}`])('takes the label %s', (label) => {
    expect(faultsOf({ label })).toEqual([]);
  });

  it.each([
    ['', [LENGTH]],
    ['ab', [LENGTH]],
    ['a'.repeat(41), [LENGTH]],
    ['2newco', [BEGINNING]],
    ['-newco', [BEGINNING]],
    ['newco-', [END]],
    ['Newco', [SIGNS, BEGINNING]],
    ['new_co', [SIGNS]],
    ['new.co', [SIGNS]],
    ['nеwco', [SIGNS]],
    ['newco\n', [SIGNS]],
    ['xn--nwco-8ve', [FOREIGN]],
    ['A-', [LENGTH, SIGNS, BEGINNING, END]],
  ])('says of the label %j all that is wrong', (label, faults) => {
    expect(faultsOf({ label })).toEqual(faults);
  });

  it.each([
    ['a'.repeat(15)],
    ['a'.repeat(256)],
    ['sixteen with space'],
    ['sechzehn-Zeichen-ä'],
    ['a'.repeat(16) + '\n'],
  ])('does not take the key %j', (idempotencyKey) => {
    expect(faultsOf({ idempotencyKey })).toEqual([KEY]);
  });

  it.each([['a'.repeat(16)], ['a'.repeat(255)]])('takes the key %s', (idempotencyKey) => {
    expect(faultsOf({ idempotencyKey })).toEqual([]);
  });

  it('gives every fault of every field at once, in the order of the input', () => {
    const given = {
      name: 'New\u202eco',
      label: '2',
      countryCode: 'KP',
      administratorName: '',
      idempotencyKey: 'short',
    };

    expect(faultsOf(given)).toEqual([
      'name: It holds U+202E, which changes the direction of writing.',
      LENGTH,
      BEGINNING,
      'countryCode: The programme does not exist in KP.',
      'administratorName: It is empty.',
      KEY,
    ]);
  });
});

describe('hourOf', () => {
  it.each([
    ['2026-11-25T10:00:00.000Z', '2026-11-25T10:00:00.000Z'],
    ['2026-11-25T10:59:59.999Z', '2026-11-25T10:00:00.000Z'],
    ['2026-11-25T11:00:00.000Z', '2026-11-25T11:00:00.000Z'],
  ])('counts %s to the hour that begins at %s', (at, hour) => {
    expect(hourOf(new Date(at))).toEqual({ hour, endsAt: new Date(Date.parse(hour) + 3_600_000) });
  });
});
