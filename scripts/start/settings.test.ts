import { environmentPrefix, readSettings } from './settings';

describe('readSettings', () => {
  it('listens on the ports that the README names', () => {
    expect(readSettings({}).ports).toEqual({
      gateway: 4000,
      partners: 4001,
      relationships: 4002,
      notifications: 4003,
      issuer: 4010,
      mongod: 4017,
      smtp: 4025,
      mailbox: 4080,
    });
  });

  it('moves all ports with PORT_BASE, and one with its own variable', () => {
    const { ports, issuerUrl } = readSettings({ PORT_BASE: '5000', PARTNERS_PORT: '7000' });

    expect(ports).toMatchObject({ gateway: 5000, partners: 7000, relationships: 5002, issuer: 5010, mongod: 5017 });
    expect(issuerUrl).toBe('http://localhost:5010');
  });

  it.each(['0', '65536', 'four', '-1', '4000.5'])('refuses %s as a port and says what would do', (PORT_BASE) => {
    expect(() => readSettings({ PORT_BASE })).toThrow(
      `PORT_BASE=${PORT_BASE} is no port: give a number from 1 to 65535, e.g. PORT_BASE=4000.`,
    );
  });
});

describe('environmentPrefix', () => {
  it('is empty where nothing was moved', () => {
    expect(environmentPrefix({ PATH: '/bin' })).toBe('');
  });

  it('repeats what a second command needs to find the first', () => {
    expect(environmentPrefix({ PORT_BASE: '5000', MONGOD_PORT: '5999' })).toBe(`PORT_BASE='5000' MONGOD_PORT='5999' `);
  });
});
