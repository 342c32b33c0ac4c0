const FIRST_MS = 100;
const LONGEST_MS = 5_000;

/** How long to wait after the n-th failure in a row. */
export class BackOff {
  private failures = 0;

  next(): { attempt: number; ms: number } {
    const ms = Math.min(FIRST_MS * 2 ** this.failures, LONGEST_MS);
    this.failures += 1;
    return { attempt: this.failures, ms };
  }

  reset(): void {
    this.failures = 0;
  }
}
