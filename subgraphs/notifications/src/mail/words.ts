import type { Language } from './language';

interface Words {
  greeting: (name: string | null) => string;
  /** Above the address of a button, for those whose mail program shows none. */
  linkLabel: string;
  footer: string;
  partnerKinds: Record<string, string>;
  roles: Record<string, string>;
}

/** What all mails have in common, besides their layout. */
export const WORDS: Record<Language, Words> = {
  en: {
    greeting: (name) => (name === null ? 'Hello,' : `Hello ${name},`),
    linkLabel: 'Or open this address in your browser:',
    footer: 'This message was sent by Twotier, the partner programme’s account service. Nobody reads replies to it.',
    partnerKinds: { PROVIDER: 'a provider', RESELLER: 'a reseller' },
    roles: {
      GLOBAL_ADMIN: 'global administrator',
      ADMIN_AGENT: 'admin agent',
      SALES_AGENT: 'sales agent',
      HELPDESK_AGENT: 'helpdesk agent',
      BILLING_ADMIN: 'billing administrator',
      USER_ADMIN: 'user administrator',
    },
  },
  'zh-CN': {
    greeting: (name) => (name === null ? '您好：' : `${name}，您好：`),
    linkLabel: '或在浏览器中打开以下地址：',
    footer: '此邮件由合作伙伴计划的帐户服务 Twotier 发送，请勿直接回复。',
    partnerKinds: { PROVIDER: '提供商', RESELLER: '经销商' },
    roles: {
      GLOBAL_ADMIN: '全局管理员',
      ADMIN_AGENT: '管理代理',
      SALES_AGENT: '销售代理',
      HELPDESK_AGENT: '支持代理',
      BILLING_ADMIN: '计费管理员',
      USER_ADMIN: '用户管理员',
    },
  },
};
