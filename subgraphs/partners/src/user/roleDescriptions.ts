import { ROLES, type Role, type Viewer } from '@twotier/subgraph-kit';
import type { RoleDescription } from '../__generated__/schema';
import { MAY_GRANT } from './rights';

const ENGLISH: Record<Role, string> = {
  GLOBAL_ADMIN: 'Everything of the organisation, all users included; and alone answers invitations of partners.',
  ADMIN_AGENT:
    'Everything of the organisation but answering invitations of partners, and all users but those who are GLOBAL_ADMIN.',
  SALES_AGENT: 'Creates, edits, renews and cancels invitations of its own to partners and customers; reads customers.',
  HELPDESK_AGENT: 'Reads everything that concerns the customers and partners of the organisation, and changes nothing.',
  BILLING_ADMIN: 'Reads everything that concerns the customers and partners of the organisation, and changes nothing.',
  USER_ADMIN:
    'Adds, edits, disables and enables users who have no roles but SALES_AGENT, HELPDESK_AGENT and BILLING_ADMIN.',
  REVIEWER:
    'Staff of the programme: decides on enrollments, suspends and restores organisations. No organisation grants it.',
};

const CHINESE: Record<Role, string> = {
  GLOBAL_ADMIN: '可管理本组织的一切事务，包括所有用户；并且只有此角色可以答复合作伙伴的邀请。',
  ADMIN_AGENT: '可管理本组织的一切事务，但不能答复合作伙伴的邀请；可管理除 GLOBAL_ADMIN 以外的所有用户。',
  SALES_AGENT: '可创建、编辑、续期和取消自己向合作伙伴和客户发出的邀请；可查看客户。',
  HELPDESK_AGENT: '可查看与本组织的客户和合作伙伴有关的一切内容，不能更改。',
  BILLING_ADMIN: '可查看与本组织的客户和合作伙伴有关的一切内容，不能更改。',
  USER_ADMIN: '可添加、编辑、停用和启用仅具有 SALES_AGENT、HELPDESK_AGENT 或 BILLING_ADMIN 角色的用户。',
  REVIEWER: '计划方的工作人员：审批注册申请，暂停和恢复组织。任何组织都不能授予此角色。',
};

const isChinese = (viewer: Viewer) => viewer.type === 'person' && /^zh\b/i.test(viewer.locale);

/** Every role in words, for this reader: Chinese for a locale `zh-…`, English for any other. */
export const roleDescriptions = (viewer: Viewer): RoleDescription[] =>
  ROLES.map((role) => ({
    role,
    description: (isChinese(viewer) ? CHINESE : ENGLISH)[role],
    mayGrant: [...MAY_GRANT[role]],
  }));
