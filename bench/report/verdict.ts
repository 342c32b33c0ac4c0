/** A bar with what was measured. */
export interface Verdict {
  text: string;
  met: boolean;
}

export const verdictLines = (verdicts: readonly Verdict[]): string =>
  verdicts.map(({ text, met }) => `${met ? '✔' : '✘'} ${text}`).join('\n');
