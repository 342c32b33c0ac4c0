import type { Viewer } from '@twotier/subgraph-kit';
import type { Grant, Notification } from './notification';

type Told =
  | 'STARTED'
  | 'ENDED_BY_COUNTERPART'
  | 'ENDED_BY_PROGRAMME'
  | 'TAKEN_BACK'
  | 'RELATIONSHIP_ENDED_BY_COUNTERPART'
  | 'RELATIONSHIP_ENDED_BY_THIRD'
  | 'RELATIONSHIP_ENDED_BY_PROGRAMME'
  | 'NO_LONGER_SHARED'
  | 'END_REQUESTED'
  | 'END_REQUESTED_OF_CUSTOMER';

interface Names {
  /** The counterpart's. */
  name: string;
  /** The third company's, where there is one. */
  third: string;
  grants: Grant[];
}

type Sentences = Record<Told, (names: Names) => string>;

const GRANTS_IN_ENGLISH: Record<Grant, string> = {
  SUBMIT_ORDERS: 'submit orders',
  ADD_SUBSCRIPTIONS: 'add subscriptions',
  ADMINISTER_TENANT: 'administer its tenant',
};
const GRANTS_IN_CHINESE: Record<Grant, string> = {
  SUBMIT_ORDERS: '提交订单',
  ADD_SUBSCRIPTIONS: '添加订阅',
  ADMINISTER_TENANT: '管理其租户',
};

const anyOf = new Intl.ListFormat('en-GB', { type: 'disjunction' });

const ENGLISH: Sentences = {
  STARTED: ({ name }) => `${name} and your organisation work together from now on.`,
  ENDED_BY_COUNTERPART: ({ name }) => `${name} has ended its partnership with your organisation.`,
  ENDED_BY_PROGRAMME: ({ name }) => `The partnership of ${name} and your organisation has ended.`,
  TAKEN_BACK: ({ name, grants }) =>
    `${name} no longer lets your organisation ${anyOf.format(grants.map((grant) => GRANTS_IN_ENGLISH[grant]))}.`,
  RELATIONSHIP_ENDED_BY_COUNTERPART: ({ name }) =>
    `${name} has ended its reseller relationship with your organisation.`,
  RELATIONSHIP_ENDED_BY_THIRD: ({ name, third }) =>
    `${third} has ended the reseller relationship of ${name} and your organisation.`,
  RELATIONSHIP_ENDED_BY_PROGRAMME: ({ name }) =>
    `The reseller relationship of ${name} and your organisation has ended.`,
  NO_LONGER_SHARED: ({ name, third }) =>
    `${name} no longer serves ${third}: your organisation shares this customer with it no more.`,
  END_REQUESTED: ({ name, third }) => `${name} asks that its reseller relationship with ${third} be ended.`,
  END_REQUESTED_OF_CUSTOMER: ({ name }) =>
    `${name} asks that its reseller relationship with your organisation be ended.`,
};

const CHINESE: Sentences = {
  STARTED: ({ name }) => `${name} 与贵公司已建立合作关系。`,
  ENDED_BY_COUNTERPART: ({ name }) => `${name} 已终止与贵公司的合作关系。`,
  ENDED_BY_PROGRAMME: ({ name }) => `${name} 与贵公司的合作关系已终止。`,
  TAKEN_BACK: ({ name, grants }) =>
    `${name} 已收回对贵公司的授权：${grants.map((grant) => GRANTS_IN_CHINESE[grant]).join('、')}。`,
  RELATIONSHIP_ENDED_BY_COUNTERPART: ({ name }) => `${name} 已终止与贵公司的经销关系。`,
  RELATIONSHIP_ENDED_BY_THIRD: ({ name, third }) => `${third} 已终止 ${name} 与贵公司的经销关系。`,
  RELATIONSHIP_ENDED_BY_PROGRAMME: ({ name }) => `${name} 与贵公司的经销关系已终止。`,
  NO_LONGER_SHARED: ({ name, third }) => `${name} 不再服务 ${third}，贵公司不再与其共享该客户。`,
  END_REQUESTED: ({ name, third }) => `${name} 请求终止其与 ${third} 的经销关系。`,
  END_REQUESTED_OF_CUSTOMER: ({ name }) => `${name} 请求终止其与贵公司的经销关系。`,
};

const ENDED: Record<NonNullable<Notification['endedBy']>, Told> = {
  COUNTERPART: 'RELATIONSHIP_ENDED_BY_COUNTERPART',
  THIRD_COMPANY: 'RELATIONSHIP_ENDED_BY_THIRD',
  PROGRAMME: 'RELATIONSHIP_ENDED_BY_PROGRAMME',
};

const TOLD: Record<Notification['kind'], (notification: Notification) => Told> = {
  PARTNERSHIP_STARTED: () => 'STARTED',
  PARTNERSHIP_ENDED: ({ endedBy }) => (endedBy === 'COUNTERPART' ? 'ENDED_BY_COUNTERPART' : 'ENDED_BY_PROGRAMME'),
  GRANTS_TAKEN_BACK: () => 'TAKEN_BACK',
  RELATIONSHIP_ENDED: ({ endedBy }) => ENDED[endedBy ?? 'PROGRAMME'],
  CUSTOMER_NO_LONGER_SHARED: () => 'NO_LONGER_SHARED',
  RELATIONSHIP_END_REQUESTED: ({ third }) => (third ? 'END_REQUESTED' : 'END_REQUESTED_OF_CUSTOMER'),
};

const isChinese = (viewer: Viewer) => viewer.type === 'person' && /^zh\b/i.test(viewer.locale);

/** One sentence for this reader: Chinese for a locale `zh-…`, English for any other. */
export const title = (notification: Notification, viewer: Viewer): string =>
  (isChinese(viewer) ? CHINESE : ENGLISH)[TOLD[notification.kind](notification)]({
    name: notification.counterpart.name,
    third: notification.third?.name ?? '',
    grants: notification.grants,
  });
