import type { MailTemplate } from '../template';

export const reviewStarted: MailTemplate = {
  en: {
    subject: 'The application of {{organizationName}} is in review',
    paragraphs: [
      'Our reviewers now look at the application of {{organizationName}} to take part in the partner programme as {{partnerKind}}.',
      'A review takes days, not hours.{{#if reviewExpectedBy}} You can expect a decision by {{reviewExpectedBy}}.{{/if}}',
    ],
  },
  'zh-CN': {
    subject: '{{organizationName}} 的申请正在审核',
    paragraphs: [
      '审核人员正在审核 {{organizationName}} 以{{partnerKind}}身份加入合作伙伴计划的申请。',
      '审核需要数天时间。{{#if reviewExpectedBy}}预计在 {{reviewExpectedBy}}之前作出决定。{{/if}}',
    ],
  },
};
