const { default: Sequencer } = require('@jest/test-sequencer');

/** Whole graphs and servers of their own take longest: begun last, they would keep one worker busy while others idle. */
const LONG = /\/(tests|packages\/mongo\/src|packages\/events\/src)\/[^/]+$|(Kills|Races|campaigns|plans)[.]test[.]ts$/;

/** Jest knows how long a file takes only from earlier runs, and a clean checkout has none. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const isLong = ({ path }) => (LONG.test(path) ? 0 : 1);
    return super.sort(tests).sort((one, other) => isLong(one) - isLong(other));
  }
};
