import type { MailTemplate } from '../template';

export const verificationRequested: MailTemplate = {
  en: {
    subject: 'Please confirm the application of {{organizationName}}',
    paragraphs: [
      '{{organizationName}} has applied to take part in the partner programme as {{partnerKind}} and named you as its primary contact.',
      'Please tell us whether you signed up, and whether this address belongs to {{organizationName}}. If either is not so, say no: the application then stops.',
      'The link works once, until {{linkExpiresAt}}. You need not sign in.',
    ],
    action: 'Answer now',
  },
  'zh-CN': {
    subject: '请确认 {{organizationName}} 的申请',
    paragraphs: [
      '{{organizationName}} 已申请以{{partnerKind}}身份加入合作伙伴计划，并将您指定为主要联系人。',
      '请告诉我们：是否由您提交了申请，以及此邮箱地址是否属于 {{organizationName}}。如有任何一项不属实，请选择“否”，申请将随即停止。',
      '链接仅可使用一次，有效期至 {{linkExpiresAt}}。无需登录。',
    ],
    action: '立即答复',
  },
};
