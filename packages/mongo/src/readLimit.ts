import mongoose, { type Schema } from 'mongoose';

type TimeLeft = () => number | null;

let timeLeft: TimeLeft = () => null;

/** From now on no read takes longer than its caller waits: `left` says how many milliseconds those are, null for no limit. */
export const limitReadsTo = (left: TimeLeft): void => {
  timeLeft = left;
};

/** The limit travels with each command as `maxTimeMS`, so that the server gives up what nobody waits for any more. */
function limitReads(schema: Schema): void {
  schema.pre(['find', 'findOne', 'countDocuments', 'distinct'], function () {
    const left = timeLeft();
    if (left !== null) this.maxTimeMS(left);
  });
  schema.pre('aggregate', function () {
    const left = timeLeft();
    if (left !== null) this.option({ maxTimeMS: left });
  });
}

// Before the models, whose files are loaded later.
mongoose.plugin(limitReads);
