/** A template as it reads: words that a person may change, and what stands between them. */
export type TemplatePart =
  | {
      readonly kind: 'words';
      readonly text: string;
      /** Where it stands in the template. */
      readonly begin: number;
      readonly end: number;
      /** Stands in quotation marks of the template. */
      readonly isQuoted: boolean;
    }
  /** A figure or name out of the tables, or a rule of what is written when. */
  | { readonly kind: 'figure' | 'rule'; readonly label: string };
