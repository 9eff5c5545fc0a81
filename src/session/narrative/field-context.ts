/** Where a field is used first. */
export interface FieldContext {
  /** The heading of the section, and the sentence up to the place. */
  readonly words: string;
  /** The item that the place is about: the name before it in the paragraph. */
  readonly item: string | null;
}
