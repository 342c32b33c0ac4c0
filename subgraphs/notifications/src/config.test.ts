import { ConfigError } from '@twotier/subgraph-kit';
import { internalPublicKeys, testCursorKeys } from '@twotier/testkit';
import { readNotificationsConfig } from './config';

const env = {
  MONGODB_URI: 'mongodb://127.0.0.1:4017/',
  INTERNAL_TOKEN_PUBLIC_KEYS: JSON.stringify(internalPublicKeys),
  CURSOR_KEYS: JSON.stringify(testCursorKeys),
  LINK_KEYS: JSON.stringify(testCursorKeys),
  SMTP_URL: 'smtp://127.0.0.1:4025',
  MAIL_FROM: 'Twotier <no-reply@twotier.example>',
  PUBLIC_URL: 'http://localhost:4000/',
};

describe('readNotificationsConfig', () => {
  it('needs a database, keys and what mails need; the rest has defaults', () => {
    expect(readNotificationsConfig(env)).toEqual({
      NOTIFICATIONS_PORT: 4003,
      NOTIFICATIONS_MONGODB_URI: 'mongodb://127.0.0.1:4017/',
      NOTIFICATIONS_DATABASE: 'twotier_notifications',
      RELATIONSHIPS_DATABASE: 'twotier_relationships',
      INTERNAL_TOKEN_PUBLIC_KEYS: internalPublicKeys,
      PARTNERS_DATABASE: 'twotier_partners',
      CURSOR_KEYS: testCursorKeys,
      LINK_KEYS: testCursorKeys,
      SMTP_URL: { host: '127.0.0.1', port: 4025, secure: false, requireTls: false, auth: null },
      MAIL_FROM: { name: 'Twotier', address: 'no-reply@twotier.example' },
      PUBLIC_URL: 'http://localhost:4000',
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
    [{ PARTNERS_DATABASE: 'a.b' }, 'PARTNERS_DATABASE: '],
    [{ LINK_KEYS: '' }, 'LINK_KEYS: is not set. Example: LINK_KEYS='],
    [{ SMTP_URL: '' }, 'SMTP_URL: is not set. Example: SMTP_URL="smtp://user:password@mail.example.com:587"'],
    [{ SMTP_URL: 'mail.example.com' }, 'SMTP_URL: is no address of a mail server'],
    [{ MAIL_FROM: '' }, 'MAIL_FROM: is not set. Example: MAIL_FROM="Twotier <no-reply@example.com>"'],
    [{ MAIL_FROM: 'a@b.example, c@d.example' }, 'MAIL_FROM: is no sender: it is not one plain address'],
    [{ PUBLIC_URL: '' }, 'PUBLIC_URL: is not set. Example: PUBLIC_URL="https://partners.example.com"'],
    [{ PUBLIC_URL: 'http://partners.example.com' }, 'PUBLIC_URL: is no https address without a path'],
    [{ PUBLIC_URL: 'javascript:alert(1)' }, 'PUBLIC_URL: is no https address without a path'],
    [{ PUBLIC_URL: 'https://partners.example.com/app' }, 'PUBLIC_URL: is no https address without a path'],
  ])('names the variable that cannot be used: %j', (given, sentence) => {
    const read = () => readNotificationsConfig({ ...env, ...given });

    expect(read).toThrow(ConfigError);
    expect(read).toThrow(sentence);
  });
});
