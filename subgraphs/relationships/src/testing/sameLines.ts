/** Two lists that should hold the same, in whatever order; says what differs. */
export const sameLines = (what: string, found: string[], wanted: string[]): string[] => {
  const [one, other] = [found.sort().join('\n'), wanted.sort().join('\n')];
  return one === other ? [] : [`${what}: found\n${one}\nwanted\n${other}`];
};
