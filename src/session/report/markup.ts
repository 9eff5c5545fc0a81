import { visibleText } from '../../base/visible-text';

/** Text that is HTML already; anything else is escaped where it is put into markup. */
export class Markup {
  constructor(readonly html: string) {}
}

export type MarkupPart = Markup | string | number | readonly MarkupPart[];

/** HTML from a template: every value put into it is escaped, unless it is markup itself. */
export function markup(fixed: TemplateStringsArray, ...values: readonly MarkupPart[]): Markup {
  const pieces = fixed.map((text, index) => {
    const value = values[index];
    return value === undefined ? text : text + render(value);
  });
  return new Markup(pieces.join(''));
}

/** Nothing; for a part that is left out. */
export const NO_MARKUP = new Markup('');

function render(part: MarkupPart): string {
  if (part instanceof Markup) return part.html;
  if (typeof part === 'number') return String(part);
  return typeof part === 'string' ? escapeText(part) : part.map(render).join('');
}

/** Safe between tags and inside a quoted attribute. */
function escapeText(text: string): string {
  return visibleText(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
