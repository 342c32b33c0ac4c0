import { z } from 'zod';
import { ConfigError, cursorKeys, port, readConfig } from './config';

const shape = {
  PARTNERS_PORT: port(4001),
  MONGODB_URI: z.string().startsWith('mongodb').meta({ example: 'mongodb://127.0.0.1:4017' }),
  CURSOR_KEYS: cursorKeys,
};
const good = {
  PARTNERS_PORT: '4001',
  MONGODB_URI: 'mongodb://db',
  CURSOR_KEYS: JSON.stringify(['A'.repeat(43)]),
};

describe('readConfig', () => {
  it('reads what is set, each in its type', () => {
    expect(readConfig(shape, good)).toEqual({ ...good, PARTNERS_PORT: 4001, CURSOR_KEYS: ['A'.repeat(43)] });
  });

  it.each([
    [{ MONGODB_URI: undefined }, 'MONGODB_URI: is not set. Example: MONGODB_URI="mongodb://127.0.0.1:4017"'],
    [{ MONGODB_URI: '' }, 'MONGODB_URI: is not set.'],
    [{ PARTNERS_PORT: 'many' }, 'PARTNERS_PORT: Invalid input'],
    [{ PARTNERS_PORT: '70000' }, 'PARTNERS_PORT: Too big'],
    [{ CURSOR_KEYS: 'no json' }, 'CURSOR_KEYS: is not JSON'],
    [{ CURSOR_KEYS: '[]' }, 'CURSOR_KEYS: Too small'],
  ])('names the variable, the fault and an example for %j', (given, message) => {
    const read = () => readConfig(shape, { ...good, ...given });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(message);
  });

  it('names every variable that is wrong at once', () => {
    expect(() => readConfig(shape, {})).toThrow(/PARTNERS_PORT.*\nMONGODB_URI.*\nCURSOR_KEYS/);
  });
});
