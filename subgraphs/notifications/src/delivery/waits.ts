const SHORTEST_MS = 100;
const LONGEST_MS = 5_000;

/** Each wait twice as long as the one before, up to a bound, and a little different in each process. */
export class Waits {
  private ms = SHORTEST_MS;

  next(): number {
    const ms = this.ms * (1 - Math.random() / 2);
    this.ms = Math.min(this.ms * 2, LONGEST_MS);
    return ms;
  }

  reset(): void {
    this.ms = SHORTEST_MS;
  }
}
