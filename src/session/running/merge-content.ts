import type { Grid } from '../../grid/grid';
import type { SheetId, WorkbookContent } from '../../workbook/workbook-port';

/** Sheets to read again, or all. */
export type SheetScope = readonly SheetId[] | 'all';

/** Both together; null is none. */
export function joinScopes(one: SheetScope | null, other: SheetScope | null): SheetScope | null {
  if (one === null || other === null) return one ?? other;
  return one === 'all' || other === 'all' ? 'all' : [...new Set([...one, ...other])];
}

/**
 * The sheets to ask for: all, unless every changed sheet is one that was read before. Sheets with
 * formulas come along, since a host tells of the edited sheet only and not of what depends on it.
 */
export function scopeOf(content: WorkbookContent | null, scope: SheetScope): SheetScope {
  if (scope === 'all' || content === null) return 'all';
  const known = new Set(content.sheets.map(({ id }) => id));
  if (!scope.every((id) => known.has(id))) return 'all';
  const calculated = content.sheets.filter(({ grid }) => hasFormula(grid)).map(({ id }) => id);
  return [...new Set([...scope, ...calculated])];
}

function hasFormula({ rows }: Grid): boolean {
  return rows.some((row) => row.some(({ formula }) => formula !== null));
}

/** The content with some sheets read anew; null when one of those asked for was not there. */
export function mergeContent(
  content: WorkbookContent,
  asked: readonly SheetId[],
  reread: WorkbookContent,
): WorkbookContent | null {
  const fresh = new Map(reread.sheets.map((sheet) => [sheet.id, sheet]));
  if (!asked.every((id) => fresh.has(id))) return null;
  const { access, beside } = reread;
  return {
    ...content,
    access,
    beside,
    sheets: content.sheets.map((sheet) => fresh.get(sheet.id) ?? sheet),
  };
}
