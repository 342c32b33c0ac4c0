import type { MailTemplate } from '../template';

export const approved: MailTemplate = {
  en: {
    subject: 'The partner account of {{organizationName}} is active',
    paragraphs: [
      'The application of {{organizationName}} is approved. It takes part in the partner programme as {{partnerKind}} from now on.',
      'Whoever began the application is the account’s global administrator, and can add users and give them roles.',
    ],
  },
  'zh-CN': {
    subject: '{{organizationName}} 的合作伙伴帐户已启用',
    paragraphs: [
      '{{organizationName}} 的申请已获批准，从现在起以{{partnerKind}}身份加入合作伙伴计划。',
      '发起申请的人员是该帐户的全局管理员，可以添加用户并分配角色。',
    ],
  },
};
