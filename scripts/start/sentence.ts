/** Something that the reader can mend: told in its own words, without a stack. */
export class Sentence extends Error {
  override name = 'Sentence';
}

export const messageOf = (error: unknown): string => {
  if (error instanceof Sentence) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};
