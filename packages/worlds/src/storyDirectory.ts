import type { WorldDirectoryEntry } from './world';

/** How the story's providers stand in the directory, by their label. */
export const storyDirectory: Readonly<Record<string, WorldDirectoryEntry>> = {
  contoso: {
    texts: [
      {
        locale: 'en-US',
        headline: 'Cloud distribution for resellers in all of Europe',
        description:
          'Contoso bills and supports what you sell, in your name.\n\nMore than a thousand resellers order licences, security and Azure through one portal; our engineers migrate your first ten customers with you.',
      },
      {
        locale: 'zh-CN',
        headline: '面向全欧洲经销商的云分销服务',
        description:
          'Contoso 以您的名义为您的客户提供账单和技术支持。\n\n一千多家经销商通过统一门户订购许可证、安全服务和 Azure；我们的工程师协助您完成前十位客户的迁移。',
      },
    ],
    contact: {
      email: 'partners@contoso.example',
      phone: '+49 89 5550110',
      website: 'https://contoso.example/partners',
    },
    resellerProgrammeUrl: 'https://contoso.example/partners/programme',
    termsUrl: 'https://contoso.example/partners/terms',
    spokenLanguages: ['de', 'en', 'zh-CN'],
  },
  northwind: {
    texts: [
      {
        locale: 'en-US',
        headline: 'Financing and engineers for small resellers',
        description:
          'Northwind pays in advance what your customers pay monthly. Ask our engineers anything about backup, identity and Microsoft 365.',
      },
      {
        locale: 'zh-CN',
        headline: '为小型经销商提供融资和技术工程师',
        description:
          'Northwind 为您预付客户按月支付的费用。备份、身份管理和 Microsoft 365 的任何问题，都可以咨询我们的工程师。',
      },
    ],
    contact: { email: 'partners@northwind.example', phone: '+31 20 555 0111', website: null },
    resellerProgrammeUrl: 'https://northwind.example/resellers',
    termsUrl: null,
    spokenLanguages: ['nl', 'en'],
  },
};
