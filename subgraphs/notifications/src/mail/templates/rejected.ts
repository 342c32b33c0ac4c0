import type { MailTemplate } from '../template';

export const rejected: MailTemplate = {
  en: {
    subject: 'The application of {{organizationName}} was not approved',
    paragraphs: [
      'Our reviewers have decided not to approve the application of {{organizationName}}.',
      'If you think that this is wrong, you can appeal: sign in, give your reasons and name documents that support them.',
    ],
    quoteLabel: 'The reason:',
  },
  'zh-CN': {
    subject: '{{organizationName}} 的申请未获批准',
    paragraphs: [
      '审核人员决定不批准 {{organizationName}} 的申请。',
      '如果您认为该决定有误，可以提出申诉：请登录，说明理由并提供证明文件。',
    ],
    quoteLabel: '原因：',
  },
};
