import type { MailTemplate } from '../template';

export const profileRejected: MailTemplate = {
  en: {
    subject: 'The changed legal details of {{organizationName}} were not approved',
    paragraphs: [
      'Our reviewers have decided not to approve the changed legal details of {{organizationName}}. The earlier ones still apply, and the account goes on working.',
      'You can change the details again.',
    ],
    quoteLabel: 'The reason:',
  },
  'zh-CN': {
    subject: '{{organizationName}} 变更的法定信息未获批准',
    paragraphs: [
      '审核人员决定不批准 {{organizationName}} 变更的法定信息。原信息继续有效，帐户可正常使用。',
      '您可以再次修改这些信息。',
    ],
    quoteLabel: '原因：',
  },
};
