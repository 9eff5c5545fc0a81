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

/** The template with other words, by the positions of their parts. */
export function withWords(
  template: string,
  parts: readonly TemplatePart[],
  texts: ReadonlyMap<number, string>,
): string {
  let end = 0;
  const pieces = parts.flatMap((part, position) => {
    if (part.kind !== 'words') return [];
    const before = template.slice(end, part.begin);
    end = part.end;
    return [before, texts.get(position) ?? part.text];
  });
  return [...pieces, template.slice(end)].join('');
}

/** What words must not hold, since the template would end there. */
export function strayMark(
  text: string,
  { isQuoted }: Extract<TemplatePart, { kind: 'words' }>,
): string | null {
  return (isQuoted ? /[{}"']/ : /[{}]/).exec(text)?.[0] ?? null;
}
