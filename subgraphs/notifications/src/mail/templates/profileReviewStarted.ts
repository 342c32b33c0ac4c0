import type { MailTemplate } from '../template';

export const profileReviewStarted: MailTemplate = {
  en: {
    subject: 'The changed legal details of {{organizationName}} are in review',
    paragraphs: [
      'Legal details of {{organizationName}} were changed. Our reviewers look at them; until then the earlier ones apply, and the account goes on working.',
      '{{#if reviewExpectedBy}}You can expect a decision by {{reviewExpectedBy}}.{{/if}}',
    ],
  },
  'zh-CN': {
    subject: '{{organizationName}} 变更的法定信息正在审核',
    paragraphs: [
      '{{organizationName}} 的法定信息已变更，审核人员正在审核。在此期间原信息继续有效，帐户可正常使用。',
      '{{#if reviewExpectedBy}}预计在 {{reviewExpectedBy}}之前作出决定。{{/if}}',
    ],
  },
};
