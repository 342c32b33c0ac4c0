import { CounterModel } from '../counter/counter.model';
import { mendFigures } from '../repair/recount';

/** What was there before anything was counted is counted now: a batch of partners in each transaction. */
export async function up(): Promise<void> {
  await CounterModel.createCollection();
  await CounterModel.createIndexes();
  await mendFigures();
}
