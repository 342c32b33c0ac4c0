import type { MailTemplate } from '../template';

export const stopped: MailTemplate = {
  en: {
    subject: 'The application of {{organizationName}} has stopped',
    paragraphs: [
      'The primary contact did not confirm the application of {{organizationName}}, so it goes no further. It is a draft again.',
      'If this was a mistake, correct the primary contact and enroll again.',
    ],
    quoteLabel: 'What was said:',
  },
  'zh-CN': {
    subject: '{{organizationName}} 的申请已停止',
    paragraphs: [
      '主要联系人未确认 {{organizationName}} 的申请，因此申请不再继续，并已退回为草稿。',
      '如果这是误操作，请更正主要联系人并重新提交申请。',
    ],
    quoteLabel: '说明：',
  },
};
