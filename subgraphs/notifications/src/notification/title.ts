import type { Viewer } from '@twotier/subgraph-kit';
import type { Notification } from './notification';

type Told = 'STARTED' | 'ENDED_BY_COUNTERPART' | 'ENDED_BY_PROGRAMME';

const ENGLISH: Record<Told, (name: string) => string> = {
  STARTED: (name) => `${name} and your organisation work together from now on.`,
  ENDED_BY_COUNTERPART: (name) => `${name} has ended its partnership with your organisation.`,
  ENDED_BY_PROGRAMME: (name) => `The partnership of ${name} and your organisation has ended.`,
};

const CHINESE: typeof ENGLISH = {
  STARTED: (name) => `${name} 与贵公司已建立合作关系。`,
  ENDED_BY_COUNTERPART: (name) => `${name} 已终止与贵公司的合作关系。`,
  ENDED_BY_PROGRAMME: (name) => `${name} 与贵公司的合作关系已终止。`,
};

const toldBy = ({ kind, endedBy }: Notification): Told => {
  if (kind === 'PARTNERSHIP_STARTED') return 'STARTED';
  return endedBy === 'COUNTERPART' ? 'ENDED_BY_COUNTERPART' : 'ENDED_BY_PROGRAMME';
};

const isChinese = (viewer: Viewer) => viewer.type === 'person' && /^zh\b/i.test(viewer.locale);

/** One sentence for this reader: Chinese for a locale `zh-…`, English for any other. */
export const title = (notification: Notification, viewer: Viewer): string =>
  (isChinese(viewer) ? CHINESE : ENGLISH)[toldBy(notification)](notification.counterpart.name);
