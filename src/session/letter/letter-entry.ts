/** One thing that an office is asked for; several places of it stand below, each on a line. */
export interface LetterEntry {
  readonly text: string;
  readonly places: readonly string[];
}

/** The entry with each of its places on a line. */
export function entryLines({ text, places }: LetterEntry): readonly string[] {
  return [text, ...places];
}
