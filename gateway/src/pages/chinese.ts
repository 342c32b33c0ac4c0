import type { Texts } from './english';

const links: Texts['links'] = {
  UNKNOWN: {
    title: '此链接无效',
    text: '没有这样的链接。链接可能在转发时丢失了一部分：请从邮件中完整复制，从第一个字符到最后一个字符。',
  },
  EXPIRED: {
    title: '此链接已过期',
    text: '链接未在有效期内使用。请让发起邮件的人重新发送；新邮件中有新的链接。',
  },
  USED: { title: '此链接已使用', text: '链接只能使用一次，我们已收到回复。您无需再做任何操作。' },
  REPLACED: { title: '已有新的链接', text: '较新的邮件中有另一个链接，旧链接已随之失效。请打开最新邮件中的链接。' },
  WITHDRAWN: { title: '邀请已被撤回', text: '发出邀请的人已将其撤回。如果您对此感到意外，请与对方联系。' },
  OTHER_TENANT: {
    title: '此链接供他人使用',
    text: '它仅供发出邀请的组织中的人员使用。请使用您在该组织的帐户登录，然后重新打开此链接。',
  },
};

const faults: Texts['faults'] = {
  unavailable: { title: '暂时无法使用', text: '系统的一部分没有响应。没有任何更改。请稍后重试。' },
  broken: { title: '我们这边出现了问题', text: '您无需进行任何操作。请稍后重试；如再次出现，请报告此请求编号：' },
  forged: {
    title: '回复未被接受',
    text: '它并非来自我们向此浏览器显示的页面，或者浏览器未保存 Cookie。没有任何更改。请重新打开邮件中的链接并在那里回复。',
  },
  tooOften: {
    title: '访问过于频繁',
    text: (seconds) => `来自此地址的访问过多。请在 ${seconds} 秒后重试。`,
  },
  method: { title: '不支持的请求', text: '此页面可以查看；如有表单，可以提交表单。' },
  unreadable: { title: '无法读取回复', text: '请重新打开邮件中的链接并在那里回复。' },
};

const verify: Texts['verify'] = {
  title: (organization) => `确认 ${organization} 的申请`,
  lead: (contact, organization) =>
    `${contact}，您好。${organization} 申请加入合作伙伴计划，并指定您为主要联系人。在审核申请之前，请回答两个问题。`,
  organization: '申请方',
  kind: '申请成为',
  kinds: { PROVIDER: '间接提供商', RESELLER: '间接经销商' },
  email: '您的地址',
  expiresAt: '此链接有效期至',
  signedUp: {
    question: (organization) => `${organization} 是否申请加入该计划，并且您知情？`,
    yes: '是，我们提出了申请',
    no: '否，我们没有申请',
  },
  belongs: {
    question: (organization, email) => `地址 ${email} 是否属于 ${organization}？`,
    yes: '是，这是该组织的地址',
    no: '否，不是',
  },
  hint: '两项均回答“是”，审核即开始。任何一项回答“否”，申请即停止，并通知申请人和审核人员。您只能回答一次。',
  submit: '提交回答',
  incomplete: '请回答两个问题。尚未提交任何内容。',
  problem: '未完成',
  confirmed: {
    title: '谢谢，审核已开始',
    text: (organization) => `我们已收到您的回答，正在审核 ${organization} 的申请。`,
    expected: (instant) => `审核人员预计在 ${instant} 之前答复。届时您会收到邮件。`,
  },
  stopped: {
    title: '谢谢，申请已停止',
    text: (organization) =>
      `根据您的回答，${organization} 的申请不再继续。我们会通知申请人和审核人员。您无需再做任何操作。`,
  },
};

const join: Texts['join'] = {
  title: (organization) => `加入 ${organization}`,
  lead: (invitedBy, organization) => `${invitedBy} 邀请您在合作伙伴计划中代表 ${organization}。`,
  organization: '组织',
  name: '受邀人',
  roles: '角色',
  expiresAt: '此链接有效期至',
  roleNames: {
    GLOBAL_ADMIN: '全局管理员',
    ADMIN_AGENT: '管理代理',
    SALES_AGENT: '销售代理',
    HELPDESK_AGENT: '支持人员代理',
    BILLING_ADMIN: '计费管理员',
    USER_ADMIN: '用户管理员',
    REVIEWER: '审核人员',
  },
  signInHint: (organization) =>
    `要接受邀请，请使用您在 ${organization} 的帐户登录。在进行任何更改之前，我们会再次询问您。`,
  signIn: '登录',
  signedIn: (name) => `您已登录为 ${name}。`,
  question: (organization) => `是否使用此帐户为 ${organization} 工作？`,
  accept: '是，加入',
  another: '使用其他帐户登录',
  leaving: '正在转到登录页面',
  leavingText: '如果没有反应，请点击此处继续：',
  noSignIn: { title: '此处无法登录', text: '尚未为此网关配置登录地址。' },
  over: {
    title: '此次登录已结束',
    text: '登录超过了十分钟、已被使用，或者由另一个浏览器发起。请打开邮件中的链接重新开始。',
  },
  declined: { title: '您尚未登录', text: '登录已中止。没有任何更改。' },
  back: '返回邀请',
  joined: {
    title: (organization) => `您现在为 ${organization} 工作`,
    text: '今后请使用同一帐户登录应用程序。您可以关闭此页面。',
  },
  refused: {
    title: '此帐户无法接受邀请',
    LINK_NOT_VALID: (name, organization) =>
      `您已登录为 ${name}。此邀请面向 ${organization} 的人员：请使用该组织的帐户登录。`,
    USER_EXISTS: (name, organization) =>
      `您已登录为 ${name}；此人已经为 ${organization} 工作，或者与该组织的另一位用户使用同一地址。`,
    ACCOUNT_SUSPENDED: (_name, organization) => `${organization} 的帐户已被计划暂停：目前任何人都无法加入。`,
    other: (name, organization) => `您已登录为 ${name}；${organization} 的邀请无法由您接受。`,
  },
};

const directory: Texts['directory'] = {
  title: '已登录会员目录',
  lead: '请将两个值复制到您开始的地方，并在那里用 completeMembershipSignIn 完成。它们只能使用一次，十分钟内有效，且仅供发起者使用。',
  code: 'code',
  state: 'state',
  both: '两者合在一起，作为 completeMembershipSignIn 的输入',
  failed: {
    title: '会员目录未能让您登录',
    text: '请用 startMembershipSignIn 重新开始。目录的答复：',
    unsaid: '无',
  },
  empty: { title: '没有可显示的内容', text: '会员目录的登录会返回到此处。请从 startMembershipSignIn 开始。' },
};

export const chinese: Texts = {
  language: '语言',
  programme: '合作伙伴计划',
  links,
  faults,
  verify,
  join,
  directory,
};
