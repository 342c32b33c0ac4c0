import { faultsOfInvitation, grantsOf } from './invitationInput';

const good = { idempotencyKey: 'k', origin: 'REFERRAL' as const };

describe('the input of an invitation', () => {
  it.each([
    [
      'an address of 300 characters',
      { email: `ada@${'a'.repeat(296)}` },
      'email',
      'It has 300 characters; at most 254 are taken.',
    ],
    ['an empty address', { email: '' }, 'email', 'It is empty.'],
    [
      'two addresses',
      { email: 'ada@a.example,eve@b.example' },
      'email',
      'It is not one plain e-mail address, such as name@company.example.',
    ],
    ['no grant at all', { grants: [] }, 'grants', 'It is empty. Leave it out to ask for everything.'],
    [
      'a reference beside another origin',
      { origin: 'OWN_MARKETING' as const, reference: 'Ada' },
      'reference',
      'It goes with the origin REFERRAL alone.',
    ],
    ['a reference of two lines', { reference: 'Ada\nBcc: eve@b.example' }, 'reference', 'It has more than one line.'],
    [
      'a reference with a control character',
      { reference: 'Ada\u0007' },
      'reference',
      'It holds the control character U+0007.',
    ],
    [
      'a reference of 201 characters',
      { reference: 'a'.repeat(201) },
      'reference',
      'It has 201 characters; at most 200 are taken.',
    ],
    ['an empty reference', { reference: ' ' }, 'reference', 'It is empty.'],
    [
      'a key with a space',
      { idempotencyKey: 'a b' },
      'idempotencyKey',
      'It has 1 to 255 letters, digits and signs, without space.',
    ],
  ])('is refused with %s', (_what, bad, ...[path, message]) => {
    expect(faultsOfInvitation({ ...good, ...bad })).toEqual([{ path, message }]);
  });

  it('is refused with every fault at once, in its order', () => {
    const bad = { email: 'ada', grants: [], origin: 'PROVIDER' as const, reference: '', idempotencyKey: '' };
    expect(faultsOfInvitation(bad).map(({ path }) => path)).toEqual([
      'email',
      'grants',
      'reference',
      'reference',
      'idempotencyKey',
    ]);
  });

  it.each([{}, { email: null, reference: null }, { email: 'ada@münchen.example', reference: '<b>青云</b> & Co.' }])(
    'can be %j',
    (given) => {
      expect(faultsOfInvitation({ ...good, ...given })).toEqual([]);
    },
  );

  it('asks for each grant once, and for all where none is named (R13)', () => {
    expect(grantsOf(['ADD_SUBSCRIPTIONS', 'SUBMIT_ORDERS', 'ADD_SUBSCRIPTIONS'])).toEqual([
      'SUBMIT_ORDERS',
      'ADD_SUBSCRIPTIONS',
    ]);
    expect(grantsOf(null)).toEqual(['SUBMIT_ORDERS', 'ADD_SUBSCRIPTIONS', 'ADMINISTER_TENANT']);
  });
});
