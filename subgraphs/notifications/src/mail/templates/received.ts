import type { MailTemplate } from '../template';

export const received: MailTemplate = {
  en: {
    subject: 'We received the application of {{organizationName}}',
    paragraphs: [
      '{{organizationName}} has applied to take part in the partner programme as {{partnerKind}}. You are named as its primary contact.',
      'The review begins once you have confirmed the application. A separate message with the link for that is on its way to you.',
      '{{#if reviewExpectedBy}}You can expect a decision by {{reviewExpectedBy}}.{{/if}}',
    ],
  },
  'zh-CN': {
    subject: '我们已收到 {{organizationName}} 的申请',
    paragraphs: [
      '{{organizationName}} 已申请以{{partnerKind}}身份加入合作伙伴计划，您被指定为主要联系人。',
      '您确认申请后，审核即会开始。用于确认的链接将通过另一封邮件发送给您。',
      '{{#if reviewExpectedBy}}预计在 {{reviewExpectedBy}}之前作出决定。{{/if}}',
    ],
  },
};
