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
  readAt: null,
};
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
  ])('is one sentence in the reader’s language: $english', ({ english, chinese, ...notification }) => {
    const inLocale = (locale: string) => title(notification, aViewer('rsl_fabrikam', { locale }));

    expect(['en-US', 'de-DE', 'zha-CN'].map(inLocale)).toEqual([english, english, english]);
    expect(['zh-CN', 'zh', 'ZH-TW'].map(inLocale)).toEqual([chinese, chinese, chinese]);
    expect(title(notification, nobody)).toBe(english);
  });
});
