/** 32 bits well mixed: a bijection, so that different numbers stay different. (The constants are those of `lowbias32`.) */
function mix(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return (bits ^ (bits >>> 15)) >>> 0;
}

const GOLDEN = 0x9e3779b9;

/**
 * Chance that depends on nothing but (seed, topic, index): the millionth customer can be told without the 999,999 before
 * it. Faker's own generator is a sequence, and seeding it costs more than a whole customer does here.
 */
export class Dice {
  #state: number;

  constructor(seed: number, topic: number, index: number) {
    this.#state = mix(mix(mix(seed) + topic) + index);
  }

  /** From 0 to below 1. */
  next(): number {
    this.#state = (this.#state + GOLDEN) | 0;
    return mix(this.#state) / 0x1_0000_0000;
  }

  /** A whole number from 0 to below the limit. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }
}

const SIGNS = Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
const PAIRS = SIGNS.flatMap((first) => SIGNS.map((second) => first + second));

const pair = (bits: number) => PAIRS[bits % PAIRS.length] as string;

/**
 * As long and as scattered as the ids of the running system, since both decide what an index costs.
 * The first six signs hold all bits of the mixed number: no two numbers below 2³² share an id.
 */
export function idTail(seed: number, number: number): string {
  let bits = mix(number ^ mix(seed));
  let tail = pair(bits) + pair(Math.floor(bits / PAIRS.length)) + pair(Math.floor(bits / PAIRS.length ** 2));
  for (let more = 0; more < 3; more += 1) {
    bits = mix(bits + GOLDEN);
    tail += pair(bits) + pair(Math.floor(bits / PAIRS.length));
  }
  bits = mix(bits + GOLDEN);
  return tail + pair(bits) + (SIGNS[(bits >>> 16) % SIGNS.length] as string);
}
