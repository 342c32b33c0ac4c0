import type { MailTemplate } from '../template';

export const contactVerified: MailTemplate = {
  en: {
    subject: 'You confirmed the application of {{organizationName}}',
    paragraphs: [
      'Thank you. Both confirmations for {{organizationName}} are recorded, and the application goes to our reviewers.',
      'You have nothing to do at present. We will write to you when there is a decision.',
    ],
  },
  'zh-CN': {
    subject: '您已确认 {{organizationName}} 的申请',
    paragraphs: [
      '谢谢。我们已记录您对 {{organizationName}} 的两项确认，申请将交由审核人员处理。',
      '目前您无需进行任何操作。有结果时我们会通知您。',
    ],
  },
};
