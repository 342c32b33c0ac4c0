import { whyNotUsable } from './whyNotUsable';

const member = { setName: 'rs0' };

describe('whyNotUsable', () => {
  it.each(['6.0.5', '7.0.14', '8.2.6', '10.0.0'])('takes a replica set of %s', (version) => {
    expect(whyNotUsable({ version }, member)).toBeNull();
  });

  it('takes a sharded cluster', () => {
    expect(whyNotUsable({ version: '8.0.0' }, { msg: 'isdbgrid' })).toBeNull();
  });

  it.each(['5.0.31', '4.4.0'])('refuses %s', (version) => {
    expect(whyNotUsable({ version }, member)).toBe(`MongoDB ${version} is too old: 6.0 or newer is needed.`);
  });

  it('refuses a single server', () => {
    expect(whyNotUsable({ version: '8.0.0' }, {})).toMatch(/^This MongoDB is a single server without a replica set/);
  });
});
