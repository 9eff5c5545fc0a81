import type { TemplatePart } from '../../narrative/template/template-part';

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
