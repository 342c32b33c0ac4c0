import { model, Schema } from 'mongoose';
import type { CounterId } from './counter';

export interface CounterDocument {
  /** Of a folded row the counter's id, so that a counter has one at most. */
  _id: string;
  counterId: CounterId;
  n: number;
  /** Not folded yet. */
  isLoose?: true;
}

// Shard key later: { counterId }.
const counterSchema = new Schema<CounterDocument>(
  {
    _id: { type: String, required: true },
    counterId: { type: String, required: true },
    n: { type: Number, required: true },
    isLoose: Boolean,
  },
  { collection: 'counters', strict: 'throw', autoIndex: false, versionKey: false },
);

// A figure is summed from the index alone: no document is read.
counterSchema.index({ counterId: 1, n: 1 }, { name: 'figures' });
// What is left to fold, however many counters there are.
counterSchema.index({ isLoose: 1 }, { name: 'loose', partialFilterExpression: { isLoose: true } });

export const CounterModel = model('Counter', counterSchema);
