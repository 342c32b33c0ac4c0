import { migrate } from '@twotier/mongo';
import { useTestDatabase } from '@twotier/testkit';
import mongoose from 'mongoose';
import { CounterModel } from '../counter/counter.model';
import { figureLines } from '../testing/figureLines';
import { whatDiffers } from '../testing/whatDiffers';
import { aPartnership, aSharedCustomer, organizations } from '../testing/world';
import { up } from './20261125-figures';

describe('the migration of figures', () => {
  useTestDatabase();

  it('counts what was there before anything was counted, beyond one batch, and may run again', async () => {
    const resellers = Array.from({ length: 21 }, (_, at) => `rsl_${at + 10}`);
    await organizations('prv_contoso', 'cus_wingtip', ...resellers);
    await aSharedCustomer('prv_contoso', 'rsl_10', 'cus_wingtip');
    for (const resellerId of resellers) await aPartnership({ providerId: 'prv_contoso', resellerId });
    await mongoose.connection.dropCollection('counters');

    expect(await migrate(__dirname)).toContain('20261125-figures');

    const expected = [
      'customers:prv_contoso 1',
      'customers:rsl_10 1',
      'partnerships:prv_contoso 21',
      ...resellers.map((id) => `partnerships:${id} 1`),
      'shared:rsl_10:prv_contoso 1',
    ];
    expect((await figureLines()).sort()).toEqual(expected);
    await up();
    expect((await figureLines()).sort()).toEqual(expected);
    expect(await whatDiffers()).toEqual([]);
  });

  it('goes on where a broken run has stopped, and leaves alone what is counted since', async () => {
    await organizations('prv_contoso', 'rsl_fabrikam', 'rsl_tailspin', 'cus_wingtip');
    await aPartnership({ providerId: 'prv_contoso', resellerId: 'rsl_fabrikam' });
    await CounterModel.collection.deleteMany({ counterId: 'partnerships:rsl_fabrikam' });
    await aPartnership({ providerId: 'prv_contoso', resellerId: 'rsl_tailspin' });

    await up();

    expect(await whatDiffers()).toEqual([]);
    expect(await CounterModel.countDocuments({ isLoose: true })).toBe(3);
  });
});
