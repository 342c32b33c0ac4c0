import { nobody } from '@twotier/subgraph-kit';
import { aViewer } from '../testing/viewers';
import type { Notification } from './notification';
import { title } from './title';

const started: Notification = {
  __typename: 'Notification',
  id: 'ntf_1',
  kind: 'PARTNERSHIP_STARTED',
  createdAt: new Date(0),
  counterpart: { id: 'prv_contoso', name: 'Contoso' },
  endedBy: null,
  third: null,
  grants: [],
  reason: null,
  readAt: null,
};
const wingtip = { id: 'cus_wingtip', name: 'Wingtip Toys' };
const relationshipEnded = { ...started, kind: 'RELATIONSHIP_ENDED' as const };
const ended = { ...started, kind: 'PARTNERSHIP_ENDED' as const };

describe('title', () => {
  it.each([
    {
      ...started,
      english: 'Contoso and your organisation work together from now on.',
      chinese: 'Contoso 与贵公司已建立合作关系。',
    },
    {
      ...ended,
      endedBy: 'COUNTERPART' as const,
      english: 'Contoso has ended its partnership with your organisation.',
      chinese: 'Contoso 已终止与贵公司的合作关系。',
    },
    {
      ...ended,
      endedBy: 'PROGRAMME' as const,
      english: 'The partnership of Contoso and your organisation has ended.',
      chinese: 'Contoso 与贵公司的合作关系已终止。',
    },
    {
      ...started,
      kind: 'GRANTS_TAKEN_BACK' as const,
      grants: ['SUBMIT_ORDERS' as const, 'ADD_SUBSCRIPTIONS' as const, 'ADMINISTER_TENANT' as const],
      english: 'Contoso no longer lets your organisation submit orders, add subscriptions or administer its tenant.',
      chinese: 'Contoso 已收回对贵公司的授权：提交订单、添加订阅、管理其租户。',
    },
    {
      ...relationshipEnded,
      endedBy: 'COUNTERPART' as const,
      english: 'Contoso has ended its reseller relationship with your organisation.',
      chinese: 'Contoso 已终止与贵公司的经销关系。',
    },
    {
      ...relationshipEnded,
      counterpart: wingtip,
      endedBy: 'THIRD_COMPANY' as const,
      third: started.counterpart,
      english: 'Contoso has ended the reseller relationship of Wingtip Toys and your organisation.',
      chinese: 'Contoso 已终止 Wingtip Toys 与贵公司的经销关系。',
    },
    {
      ...relationshipEnded,
      endedBy: 'PROGRAMME' as const,
      english: 'The reseller relationship of Contoso and your organisation has ended.',
      chinese: 'Contoso 与贵公司的经销关系已终止。',
    },
    {
      ...started,
      kind: 'CUSTOMER_NO_LONGER_SHARED' as const,
      third: wingtip,
      english: 'Contoso no longer serves Wingtip Toys: your organisation shares this customer with it no more.',
      chinese: 'Contoso 不再服务 Wingtip Toys，贵公司不再与其共享该客户。',
    },
    {
      ...started,
      kind: 'RELATIONSHIP_END_REQUESTED' as const,
      english: 'Contoso asks that its reseller relationship with your organisation be ended.',
      chinese: 'Contoso 请求终止其与贵公司的经销关系。',
    },
    {
      ...started,
      kind: 'RELATIONSHIP_END_REQUESTED' as const,
      third: wingtip,
      english: 'Contoso asks that its reseller relationship with Wingtip Toys be ended.',
      chinese: 'Contoso 请求终止其与 Wingtip Toys 的经销关系。',
    },
  ])('is one sentence in the reader’s language: $english', ({ english, chinese, ...notification }) => {
    const inLocale = (locale: string) => title(notification, aViewer('rsl_fabrikam', { locale }));

    expect(['en-US', 'de-DE', 'zha-CN'].map(inLocale)).toEqual([english, english, english]);
    expect(['zh-CN', 'zh', 'ZH-TW'].map(inLocale)).toEqual([chinese, chinese, chinese]);
    expect(title(notification, nobody)).toBe(english);
  });
});
