import type { Figures } from './figures';
import { verdictsOf, type Measured } from './verdicts';

const figures = (size: number, more: Partial<Figures> = {}): Figures => ({
  size,
  p50Ms: 20,
  p99Ms: 40,
  requestsPerSecond: 50,
  gatewayCpuMs: 8,
  partnersCpuMs: 6,
  relationshipsCpuMs: 10,
  keysExamined: 2_000,
  docsExamined: 1_306,
  docsReturned: 1_301,
  databaseCommands: 6,
  subgraphFetches: 4,
  ...more,
});

const measured = (more: Partial<Measured>): Measured => ({
  figures: [],
  strains: [],
  loadings: [],
  dataSources: [],
  ...more,
});

const missed = (more: Partial<Measured>) =>
  verdictsOf(measured(more))
    .filter(({ met }) => !met)
    .map(({ text }) => text);

describe('verdictsOf', () => {
  it('is content with what keeps every bar', () => {
    expect(
      missed({
        figures: [figures(1_000), figures(100_000, { p50Ms: 26 })],
        strains: [{ size: 1_000, requests: 300, failed: 0 }],
        loadings: [{ size: 100_000, edgeDocuments: 300_000, seconds: 30 }],
        dataSources: [{ operation: 'headline', kilobytes: 145, keepAliveMs: 8, stockMs: 10 }],
      }),
    ).toEqual([]);
  });

  it('says how much slower the largest world up to 100,000 is', () => {
    const slower = [figures(1_000), figures(100_000, { p50Ms: 27 }), figures(1_000_000, { p50Ms: 90 })];
    expect(missed({ figures: slower })).toEqual([
      'p50 at 100,000 is 1.35 × that at 1,000 (27.0 : 20.0 ms); at most 1.3 ×',
    ]);
  });

  it.each<[string, Partial<Measured>, string]>([
    [
      'documents that were read in vain',
      { figures: [figures(1_000, { docsExamined: 1_432 })] },
      '1432 documents examined for 1301 handed out at 1,000: 1.10 ×; at most 1.1 ×',
    ],
    [
      'a fetch too many',
      { figures: [figures(1_000, { subgraphFetches: 5 })] },
      '5 fetches and 6 database commands at 1,000; at most 4 and 6',
    ],
    [
      'a command too many',
      { figures: [figures(1_000, { databaseCommands: 7 })] },
      '4 fetches and 7 database commands at 1,000; at most 4 and 6',
    ],
    [
      'an answer that was not whole',
      { strains: [{ size: 1_000, requests: 300, failed: 1 }] },
      '1 of 300 answers under load at 1,000 were not whole; none may be',
    ],
    [
      'slow loading',
      { loadings: [{ size: 100_000, edgeDocuments: 299_970, seconds: 30 }] },
      '9,999 edge documents a second at 100,000, indexes included; at least 10,000',
    ],
    [
      'a data source that is no better than the stock one',
      { dataSources: [{ operation: 'desk', kilobytes: 5.7, keepAliveMs: 4, stockMs: 4 }] },
      'desk (5.7 kB): 4.0 : 4.0 ms CPU of the gateway for a request, the stock data source costs 1.0 × as much; more than ours',
    ],
  ])('misses no bar: %s', (_case, what, text) => {
    expect(missed(what)).toEqual([text]);
  });

  it('does not judge the speed of loading by a world that is loaded in a moment', () => {
    expect(verdictsOf(measured({ loadings: [{ size: 10_000, edgeDocuments: 30_000, seconds: 10 }] }))).toEqual([]);
  });
});
