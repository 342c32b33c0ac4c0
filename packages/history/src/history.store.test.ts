import { transact } from '@twotier/mongo';
import { createCursorCodec, nobody, runInScope, system, type Viewer } from '@twotier/subgraph-kit';
import { countQueries, testCursorKeys, useTestDatabase } from '@twotier/testkit';
import mongoose from 'mongoose';
import { partyOfTenant, type HistoryEntry, type HistoryList } from './history';
import { HistoryModel } from './history.model';
import { historyStore } from './history.store';
import { historyListOf } from './historyListOf';
import { historyTypeResolvers } from './resolvers';
import { createHistoryLoaders } from './loaders';
import { memberOf, reviewer, strangerOf } from './testing/viewers';

const cursors = createCursorCodec(testCursorKeys);
const fabrikam = memberOf('rsl_fabrikam');
const contoso = memberOf('prv_contoso');
const BOTH = { page: true, total: true };

const anEntry = (given: Partial<HistoryEntry> = {}): HistoryEntry => ({
  subject: 'rsl_fabrikam',
  what: 'organization.renamed',
  parties: ['rsl_fabrikam'],
  at: new Date('2026-11-25T09:00:00Z'),
  before: { name: 'Fabrikam' },
  after: { name: 'Fabrikam Cloud' },
  ...given,
});
const write = (viewer: Viewer, given: Partial<HistoryEntry> = {}) =>
  transact(() => historyStore.append(viewer, anEntry(given)));

const listOf = (viewer: Viewer, args: Parameters<typeof historyListOf>[2] = {}): HistoryList => {
  const list = historyListOf({ viewer, cursors }, 'accountHistory', args);
  if (!list) throw new Error('There is nothing to read.');
  return list;
};
/** What was done, as this viewer reads it. */
const read = async (viewer: Viewer, args: Parameters<typeof historyListOf>[2] = {}) => {
  const { page, counted } = await historyStore.list(viewer, listOf(viewer, args), BOTH);
  return { whats: page?.rows.map(({ what }) => what), counted, rows: page?.rows ?? [] };
};

describe('history', () => {
  useTestDatabase();

  it('says who, when, what, before and after, and by which request (R36)', async () => {
    await runInScope('req_1', () => write(fabrikam, { after: { name: 'Fabrikam Cloud', token: 's3cret' } }));

    expect((await read(fabrikam)).rows).toEqual([
      {
        id: expect.stringMatching(/^his_/) as string,
        subjectId: 'rsl_fabrikam',
        what: 'organization.renamed',
        at: new Date('2026-11-25T09:00:00Z'),
        by: { userId: 'usr_fabrikam', organizationId: 'rsl_fabrikam', tenantId: null, isStaff: false, job: null },
        requestId: 'req_1',
        before: { name: 'Fabrikam' },
        after: { name: 'Fabrikam Cloud' },
      },
    ]);
  });

  it('is written if and only if the transaction is', async () => {
    const broken = transact(async () => {
      await historyStore.append(fabrikam, anEntry());
      throw new Error('the disk is full');
    });
    await expect(broken).rejects.toThrow('the disk is full');
    expect(await HistoryModel.countDocuments()).toBe(0);
  });

  it('remembers a person who is no user yet as (issuer, subject) in a tenant (R39)', async () => {
    await write(strangerOf('t_newco', true), { subject: 'enr_1', parties: [partyOfTenant('t_newco')] });

    expect(await HistoryModel.findOne().lean()).toMatchObject({
      byUserId: null,
      byPerson: { issuer: 'https://issuer.example', subject: 'sub_t_newco', tenantId: 't_newco' },
    });
    expect((await read(strangerOf('t_newco', true))).rows[0]?.by).toEqual({
      userId: null,
      organizationId: null,
      tenantId: 't_newco',
      isStaff: false,
      job: null,
    });
  });

  describe('is seen', () => {
    beforeEach(async () => {
      await write(fabrikam, { what: 'organization.renamed' });
      await write(contoso, { subject: 'pts_1', what: 'partnership.ended', parties: ['prv_contoso', 'rsl_fabrikam'] });
      await write(reviewer, { subject: 'rsl_fabrikam', what: 'organization.suspended' });
      await write(strangerOf('t_fabrikam', true), {
        subject: 'enr_fabrikam',
        what: 'enrollment.started',
        parties: ['tenant:t_fabrikam'],
      });
      await write(reviewer, {
        subject: 'enr_fabrikam',
        what: 'enrollment.approved',
        parties: ['tenant:t_fabrikam', 'rsl_fabrikam'],
      });
      await write(system('seed'), { subject: 'usr_robin', what: 'user.added', parties: [] });
    });
    const of = async (viewer: Viewer) => (await read(viewer)).whats?.sort();

    it('by all members of an organisation that it names, or whose tenant (R36)', async () => {
      expect(await of(fabrikam)).toEqual([
        'enrollment.approved',
        'enrollment.started',
        'organization.renamed',
        'organization.suspended',
        'partnership.ended',
      ]);
      expect(await of(contoso)).toEqual(['partnership.ended']);
      expect(await of(memberOf('rsl_tailspin'))).toEqual([]);
    });

    it('by the global administrators of a tenant that it names (R36)', async () => {
      expect(await of(strangerOf('t_fabrikam', true))).toEqual(['enrollment.approved', 'enrollment.started']);
      expect(await of(strangerOf('t_newco', true))).toEqual([]);
    });

    it('by staff where it is of an enrollment, and nowhere else (R34)', async () => {
      expect(await of(reviewer)).toEqual(['enrollment.approved', 'enrollment.started']);
      expect((await read(reviewer, { filter: { subjectId: 'rsl_fabrikam' } })).rows).toEqual([]);
      expect((await read(reviewer, { filter: { subjectId: 'enr_fabrikam' } })).counted).toBe(2);
    });

    it.each([
      ['nobody', nobody],
      ['a member of a tenant without organisation', strangerOf('t_fabrikam', false)],
    ])('by %s not at all', async (_who, viewer) => {
      expect(historyListOf({ viewer, cursors }, 'accountHistory', {})).toBeNull();
      // Whatever the list says: the store asks for itself.
      expect(await historyStore.list(viewer, listOf(fabrikam), BOTH)).toMatchObject({ page: { rows: [] }, counted: 0 });
    });

    it('of one subject alone when asked so, and of none that names others (R33)', async () => {
      const { whats, counted } = await read(fabrikam, { filter: { subjectId: 'pts_1' } });
      expect([whats, counted]).toEqual([['partnership.ended'], 1]);
      const foreign = await read(memberOf('rsl_tailspin'), { filter: { subjectId: 'pts_1' } });
      expect(foreign).toEqual(await read(memberOf('rsl_tailspin'), { filter: { subjectId: 'pts_never' } }));
    });

    it('with the people of the reader, and of the other side and the programme without (R32)', async () => {
      const by = async (viewer: Viewer, what: string) => (await read(viewer)).rows.find((row) => row.what === what)?.by;
      const actor = { userId: null, organizationId: null, tenantId: null, isStaff: false, job: null };

      expect(await by(contoso, 'partnership.ended')).toEqual({
        ...actor,
        userId: 'usr_contoso',
        organizationId: 'prv_contoso',
      });
      expect(await by(fabrikam, 'partnership.ended')).toEqual({ ...actor, organizationId: 'prv_contoso' });
      expect(await by(fabrikam, 'organization.suspended')).toEqual({ ...actor, isStaff: true });
      expect(await by(reviewer, 'enrollment.approved')).toEqual({ ...actor, isStaff: true, userId: 'usr_robin' });
      expect(await by(reviewer, 'enrollment.started')).toEqual({ ...actor, tenantId: 't_fabrikam' });
    });
  });

  it('tells staff alone which of them decided (R32)', async () => {
    const decision = { kind: 'APPROVED', decidedByUserId: 'usr_robin' };
    const parties = ['tenant:t_fabrikam', 'rsl_fabrikam'];
    await write(reviewer, { subject: 'enr_fabrikam', parties, before: null, after: { decision } });
    await write(fabrikam, { subject: 'enr_fabrikam', parties, before: { decision }, after: { decision: null } });

    expect(JSON.stringify((await read(fabrikam)).rows)).not.toContain('usr_robin');
    expect((await read(fabrikam)).rows.map(({ before }) => before)).toContainEqual({ decision: { kind: 'APPROVED' } });
    expect((await read(reviewer)).rows.map(({ after }) => after)).toContainEqual({ decision });
  });

  describe('comes newest first', () => {
    const day = (index: number) => new Date(Date.UTC(2026, 0, index));
    beforeEach(async () => {
      const entries = Array.from({ length: 7 }, (_, index) => index + 1).map((number) =>
        // The fourth and fifth are of one instant.
        anEntry({
          what: `step.${number}`,
          at: day(number === 5 ? 4 : number),
          subject: number % 2 ? 'usr_1' : 'usr_2',
        }),
      );
      await transact(() => historyStore.appendMany(fabrikam, entries));
      // Twice a party, and once in the list.
      await write(fabrikam, {
        what: 'step.8',
        at: day(8),
        parties: ['rsl_fabrikam', 'tenant:t_fabrikam'],
        subject: 'usr_2',
      });
      await write(contoso, { what: 'step.9', at: day(9), parties: ['prv_contoso'] });
    });
    const context = { cursors, loaders: createHistoryLoaders(fabrikam) };
    const walk = async (way: 'forward' | 'backward', filter: { subjectId?: string } = {}) => {
      const seen: string[] = [];
      for (let cursor: string | null = null; ;) {
        const args = way === 'forward' ? { first: 3, after: cursor } : { last: 3, before: cursor };
        const list = listOf(fabrikam, { ...args, filter });
        const { page } = await historyStore.list(fabrikam, list, BOTH);
        const whats = page?.rows.map(({ what }) => what) ?? [];
        if (way === 'forward') seen.push(...whats);
        else seen.unshift(...whats);
        const edge = way === 'forward' ? page?.rows.at(-1) : page?.rows.at(0);
        if (!edge || !(way === 'forward' ? page?.hasNextPage : page?.hasPreviousPage)) return seen;
        cursor = historyTypeResolvers.HistoryEdge.cursor({ list, node: edge }, {}, context);
      }
    };

    it('page by page, forwards and backwards, each once', async () => {
      const all = await walk('forward');
      expect(all.map((what) => what.replace(/[45]/, '4 or 5'))).toEqual(
        [8, 7, 6, '4 or 5', '4 or 5', 3, 2, 1].map((number) => `step.${number}`),
      );
      expect(new Set(all).size).toBe(8);
      expect(await walk('backward')).toEqual(all);
      expect(await walk('forward', { subjectId: 'usr_2' })).toEqual(['step.8', 'step.6', 'step.4', 'step.2']);
    });

    it.each([
      ['a party', fabrikam, {}],
      ['one subject', fabrikam, { filter: { subjectId: 'usr_1' } }],
    ])('of %s by an index, reading what it shows and one more', async (_what, viewer, args) => {
      const counted = await countQueries([mongoose.connection.name], async () => {
        const list = listOf(viewer, { ...args, first: 3 });
        expect((await historyStore.list(viewer, list, { page: true, total: false })).page?.rows).toHaveLength(3);
      });
      expect([counted.commands, counted.docsExamined <= 4]).toEqual([1, true]);
    });

    it('of enrollments to staff by an index of their own', async () => {
      const entries = [1, 2, 3, 4].map((number) => anEntry({ subject: `enr_${number}`, at: day(number) }));
      await transact(() => historyStore.appendMany(fabrikam, entries));
      const counted = await countQueries([mongoose.connection.name], async () => {
        const { page } = await historyStore.list(reviewer, listOf(reviewer, { first: 2 }), {
          page: true,
          total: false,
        });
        expect(page?.rows.map(({ subjectId }) => subjectId)).toEqual(['enr_4', 'enr_3']);
      });
      expect(counted.docsExamined).toBe(3);
    });

    it.each([
      ['another subject', fabrikam, { filter: { subjectId: 'usr_1' } }],
      ['another reader', contoso, {}],
    ])('and a cursor opens nothing of %s', async (_what, viewer, args) => {
      const list = listOf(fabrikam, { first: 1 });
      const { page } = await historyStore.list(fabrikam, list, BOTH);
      const node = page?.rows[0];
      if (!node) throw new Error('There is no entry.');
      const after = historyTypeResolvers.HistoryEdge.cursor({ list, node }, {}, context);

      expect(() => listOf(viewer, { ...args, first: 1, after })).toThrow('does not belong to this list');
    });
  });
});
