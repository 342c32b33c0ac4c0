import Table from 'cli-table3';

/** @param texts how many of the first columns hold words; the others hold figures */
export function table(head: string[], rows: string[][], texts = 0): string {
  const colAligns = head.map((_, index) => (index < texts ? ('left' as const) : ('right' as const)));
  const drawn = new Table({ head, colAligns, style: { head: [], border: [], compact: true } });
  drawn.push(...rows);
  return drawn.toString();
}

export const amount = (size: number): string => size.toLocaleString('en');
export const ms = (value: number): string => value.toFixed(1);
