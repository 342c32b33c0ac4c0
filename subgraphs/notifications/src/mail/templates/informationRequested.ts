import type { MailTemplate } from '../template';

export const informationRequested: MailTemplate = {
  en: {
    subject: 'We need more information about {{organizationName}}',
    paragraphs: [
      'Our reviewers could not decide on the application of {{organizationName}} as it is. It is a draft again, and everything you entered is kept.',
      'Please add what is missing and enroll again.',
    ],
    quoteLabel: 'The reviewers wrote:',
  },
  'zh-CN': {
    subject: '我们需要更多关于 {{organizationName}} 的信息',
    paragraphs: [
      '审核人员无法根据现有内容对 {{organizationName}} 的申请作出决定。申请已退回为草稿，您填写的内容均已保留。',
      '请补充缺少的内容，然后重新提交申请。',
    ],
    quoteLabel: '审核人员的说明：',
  },
};
