import { transact } from '@twotier/mongo';
import { runInScope } from '@twotier/subgraph-kit';
import { appendToOutbox } from './appendToOutbox';
import { OutboxModel } from './outbox.model';
import { partnershipEnded } from './partnershipEnded';
import { reached } from './testing/tally';
import { useDatabase } from './testing/useDatabase';

useDatabase();

const ended = partnershipEnded({
  partnershipId: 'pts_contoso_fabrikam',
  providerId: 'prv_contoso',
  providerName: 'Contoso',
  resellerId: 'rsl_fabrikam',
  resellerName: 'Fabrikam',
  endedAt: new Date('2026-11-20T10:00:00Z'),
  endedByOrganizationId: null,
});

describe('appendToOutbox', () => {
  it('adds id, instant and request to what is announced', async () => {
    const before = Date.now();

    const row = await runInScope('req-1', () => transact(() => appendToOutbox(ended)));

    expect(row).toEqual({
      id: expect.stringMatching(/^evt_[A-Za-z0-9]{21}$/) as string,
      type: 'partnership.ended',
      subject: 'pts_contoso_fabrikam',
      at: expect.any(Date) as Date,
      requestId: 'req-1',
      data: ended.data,
    });
    expect(row.at.getTime()).toBeGreaterThanOrEqual(before);
    const { id, ...fields } = row;
    expect(await OutboxModel.find().lean()).toEqual([{ _id: id, ...fields }]);
  });

  it('names no request where there is none', async () => {
    expect((await transact(() => appendToOutbox(ended))).requestId).toBeNull();
  });

  it('announces nothing that did not happen', async () => {
    const undone = transact(async () => {
      await appendToOutbox(ended);
      throw new Error('no');
    });

    await expect(undone).rejects.toThrow('no');
    expect(await OutboxModel.countDocuments()).toBe(0);
  });

  it('refuses outside of a transaction, where its promise would be empty', async () => {
    await expect(appendToOutbox(ended)).rejects.toThrow('partnership.ended was announced outside of a transaction');
    expect(await OutboxModel.countDocuments()).toBe(0);
  });

  it('gives no two events of a process the same instant', async () => {
    const rows = await transact(async () => [
      await appendToOutbox(reached('rsl_fabrikam', 1)),
      await appendToOutbox(reached('rsl_fabrikam', 2)),
      await appendToOutbox(reached('rsl_fabrikam', 3)),
    ]);

    const instants = rows.map(({ at }) => at.getTime());
    expect(instants).toEqual([...new Set(instants)].sort());
  });
});
