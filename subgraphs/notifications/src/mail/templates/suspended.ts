import type { MailTemplate } from '../template';

export const suspended: MailTemplate = {
  en: {
    subject: 'The partner account of {{organizationName}} is suspended',
    paragraphs: [
      'The programme has suspended the account of {{organizationName}}. It can be read, but not changed, and its partnerships rest.',
    ],
    quoteLabel: 'The reason:',
  },
  'zh-CN': {
    subject: '{{organizationName}} 的合作伙伴帐户已暂停',
    paragraphs: ['合作伙伴计划已暂停 {{organizationName}} 的帐户。帐户可以查看但不能更改，其合作关系也随之暂停。'],
    quoteLabel: '原因：',
  },
};
