import type { MailTemplate } from '../template';

export const userInvited: MailTemplate = {
  en: {
    subject: '{{invitedByName}} added you to {{organizationName}}',
    paragraphs: [
      '{{invitedByName}} added you as a user of the partner account of {{organizationName}}. {{#if roles}}Your roles: {{roles}}.{{/if}}',
      'Follow the link and sign in with your organisation’s account to accept. It works until {{linkExpiresAt}}.',
      'If you do not know {{organizationName}}, ignore this message: nothing happens.',
    ],
    action: 'Sign in and accept',
  },
  'zh-CN': {
    subject: '{{invitedByName}} 邀请您加入 {{organizationName}}',
    paragraphs: [
      '{{invitedByName}} 已将您添加为 {{organizationName}} 合作伙伴帐户的用户。{{#if roles}}您的角色：{{roles}}。{{/if}}',
      '请打开链接，并使用贵组织的帐户登录以接受邀请。链接有效期至 {{linkExpiresAt}}。',
      '如果您不认识 {{organizationName}}，请忽略此邮件，不会发生任何事情。',
    ],
    action: '登录并接受',
  },
};
