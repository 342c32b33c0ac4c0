import { ConfigError } from '@twotier/subgraph-kit';
import { internalPublicKeys, testCursorKeys } from '@twotier/testkit';
import { readNotificationsConfig } from './config';

const env = {
  MONGODB_URI: 'mongodb://127.0.0.1:4017/',
  INTERNAL_TOKEN_PUBLIC_KEYS: JSON.stringify(internalPublicKeys),
  CURSOR_KEYS: JSON.stringify(testCursorKeys),
};

describe('readNotificationsConfig', () => {
  it('needs a database and keys; the rest has defaults', () => {
    expect(readNotificationsConfig(env)).toEqual({
      NOTIFICATIONS_PORT: 4003,
      NOTIFICATIONS_MONGODB_URI: 'mongodb://127.0.0.1:4017/',
      NOTIFICATIONS_DATABASE: 'twotier_notifications',
      RELATIONSHIPS_DATABASE: 'twotier_relationships',
      INTERNAL_TOKEN_PUBLIC_KEYS: internalPublicKeys,
      CURSOR_KEYS: testCursorKeys,
      LOG_LEVEL: 'info',
    });
  });

  it('prefers a database of its own', () => {
    const own = { NOTIFICATIONS_MONGODB_URI: 'mongodb://notifications.internal/' };

    expect(readNotificationsConfig({ ...env, ...own })).toMatchObject(own);
  });

  it.each([
    [{ MONGODB_URI: '' }, 'NOTIFICATIONS_MONGODB_URI: is not set'],
    [{ CURSOR_KEYS: '["short"]' }, 'CURSOR_KEYS: '],
    [{ INTERNAL_TOKEN_PUBLIC_KEYS: 'secret' }, 'INTERNAL_TOKEN_PUBLIC_KEYS: is not JSON'],
    [{ RELATIONSHIPS_DATABASE: 'a.b' }, 'RELATIONSHIPS_DATABASE: '],
  ])('names the variable that cannot be used: %j', (given, sentence) => {
    const read = () => readNotificationsConfig({ ...env, ...given });

    expect(read).toThrow(ConfigError);
    expect(read).toThrow(sentence);
  });
});
