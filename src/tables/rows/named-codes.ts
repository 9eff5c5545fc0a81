import { foldWithoutOrdinal } from '../../base/label-text';
import type { CodeLevel } from '../../codes/code-level';
import { levelOf, parentCode } from '../../codes/code-level';
import type { CodeBook } from '../../codes/code-book';
import type { Label } from '../sheet/label';

/** How well a name must fit where no code stands beside it. */
const NAMED = new Set(['exact', 'otherYear', 'alias']);

const LEVELS: readonly CodeLevel[] = ['类', '款', '项'];

/**
 * The codes of a list that prints names only, row by row from its top: 行政运行 is
 * that of the 款 above it. The empty string where the names leave a row open.
 */
export function createNamedCodes(book: CodeBook): (label: string) => string {
  let above = '';
  return (label) => {
    const name = foldWithoutOrdinal(label);
    const code = name === '' ? '' : codeBelow(book, name, above);
    if (code !== '') above = code;
    return code;
  };
}

/** Whether most labels are names of the book, and none bears a code. */
export function areNames(book: CodeBook, labels: readonly Label[]): boolean {
  const codeOf = createNamedCodes(book);
  const labelled = labels.filter(({ folded }) => folded !== '');
  return labelled.filter(({ printed }) => codeOf(printed) !== '').length * 2 > labelled.length;
}

/** The one code of the name that the row above allows: below it, beside it or below what it is part of. */
function codeBelow(book: CodeBook, name: string, above: string): string {
  const found = new Set<string>();
  for (const level of LEVELS) {
    for (const under of scopesOf(above, level)) {
      const code = namedCode(book, name, level, under);
      if (code === '') continue;
      // What stands above is not printed again as a part of itself.
      if (!above.startsWith(code)) found.add(code);
      break;
    }
  }
  const [code, ...others] = found;
  return code !== undefined && others.length === 0 ? code : '';
}

/** The nearest codes above the row that one of this level may stand below. */
function scopesOf(above: string, level: CodeLevel): readonly string[] {
  if (level === '类') return [''];
  const scopes: string[] = [];
  for (let code: string | null = above; code !== null && code !== ''; code = parentCode(code)) {
    const own = levelOf(code);
    if (own !== null && LEVELS.indexOf(own) < LEVELS.indexOf(level)) scopes.push(code);
  }
  return scopes;
}

function namedCode(book: CodeBook, name: string, level: CodeLevel, under: string): string {
  const lookup = book.findByName(name, { level, under });
  return lookup.kind === 'found' && NAMED.has(lookup.match.kind) ? lookup.entry.code : '';
}
