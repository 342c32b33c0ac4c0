import type { MailTemplate } from '../template';

export const restored: MailTemplate = {
  en: {
    subject: 'The partner account of {{organizationName}} works again',
    paragraphs: ['The suspension of {{organizationName}} is lifted. Its account and its partnerships work as before.'],
  },
  'zh-CN': {
    subject: '{{organizationName}} 的合作伙伴帐户已恢复',
    paragraphs: ['{{organizationName}} 的暂停已解除，其帐户及合作关系恢复正常。'],
  },
};
