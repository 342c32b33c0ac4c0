import type { MailTemplate } from '../template';

export const profileApproved: MailTemplate = {
  en: {
    subject: 'The changed legal details of {{organizationName}} are in effect',
    paragraphs: [
      'Our reviewers have approved the changed legal details of {{organizationName}}. They apply from now on.',
    ],
  },
  'zh-CN': {
    subject: '{{organizationName}} 变更的法定信息已生效',
    paragraphs: ['审核人员已批准 {{organizationName}} 变更的法定信息，从现在起生效。'],
  },
};
