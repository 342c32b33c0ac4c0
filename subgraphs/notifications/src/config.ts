import { cursorKeys, jwkList, linkKeys, port, readConfig } from '@twotier/subgraph-kit';
import { z } from 'zod';
import { whyNotOneAddress } from './delivery/emailAddress';
import { parseSmtpUrl } from './smtp/smtpTarget';

const databaseName = z.string().regex(/^[\w-]{1,60}$/);

const smtpUrl = z
  .string()
  .transform((text, context) => {
    const target = parseSmtpUrl(text);
    if (target) return target;
    context.addIssue({ code: 'custom', message: 'is no address of a mail server: smtp:// or smtps://, host and port' });
    return z.NEVER;
  })
  .meta({ example: 'smtp://user:password@mail.example.com:587' });

const NAME_AND_ADDRESS = /^([^<>"@]{1,60}) <([^<>]+)>$/;

const sender = z
  .string()
  .transform((text, context) => {
    const [, name = '', address = text] = NAME_AND_ADDRESS.exec(text) ?? [];
    const fault = whyNotOneAddress(address);
    if (fault === null) return { name, address };
    context.addIssue({ code: 'custom', message: `is no sender: ${fault}` });
    return z.NEVER;
  })
  .meta({ example: 'Twotier <no-reply@example.com>' });

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Links in mails begin with it, so it is https wherever it leaves the machine. */
const publicUrl = z
  .string()
  .transform((text, context) => {
    const url = URL.parse(text);
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOCAL.has(url.hostname));
    if (url && isSafe && url.pathname === '/' && !url.search && !url.hash && !url.username) return url.origin;
    context.addIssue({ code: 'custom', message: 'is no https address without a path' });
    return z.NEVER;
  })
  .meta({ example: 'https://partners.example.com' });

export const readNotificationsConfig = (env: NodeJS.ProcessEnv) =>
  readConfig(
    {
      NOTIFICATIONS_PORT: port(4003).default(4003),
      NOTIFICATIONS_MONGODB_URI: z.string().meta({ example: 'mongodb://127.0.0.1:4017/?replicaSet=rs0' }),
      NOTIFICATIONS_DATABASE: databaseName.default('twotier_notifications'),
      /** Where relationships announces what happens to partnerships. */
      RELATIONSHIPS_DATABASE: databaseName.default('twotier_relationships'),
      /** Where partners announces what people are to be told of. */
      PARTNERS_DATABASE: databaseName.default('twotier_partners'),
      INTERNAL_TOKEN_PUBLIC_KEYS: jwkList,
      CURSOR_KEYS: cursorKeys,
      LINK_KEYS: linkKeys,
      SMTP_URL: smtpUrl,
      MAIL_FROM: sender,
      PUBLIC_URL: publicUrl,
      LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    },
    { ...env, NOTIFICATIONS_MONGODB_URI: env.NOTIFICATIONS_MONGODB_URI ?? env.MONGODB_URI },
  );
