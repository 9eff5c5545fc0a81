import { fail, ok } from '../../base/result';
import type { SheetVisibility } from '../../grid/grid';
import {
  MAX_MERGES,
  MAX_SHEET_CELLS,
  MAX_SHEETS,
  MAX_SPANNED_CELLS,
  MAX_STRAY_CELLS,
  MAX_TREE_TAGS,
  MAX_WORKBOOK_CELLS,
} from './file-limits';
import type { FileResult, ForeignKind } from './file-problem';
import { damaged } from './file-problem';
import type { Attributes, Relation } from './package-parts';
import { elements, PackageParts } from './package-parts';
import { trimSheetXml } from './trim-sheet-xml';
import type { WorkbookLooks } from './workbook-looks';
import type { ArchiveEntry } from './zip-archive';
import { listArchive } from './zip-archive';

/** A worksheet as its package holds it, in the order of the tabs. */
export interface SheetPart {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly xml: string;
}

/** The parts of an .xlsx file that its cells come from. */
export interface WorkbookPackage {
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** Read only for the looks. */
  readonly theme: string | null;
  readonly startsIn1904: boolean;
}

/**
 * Unpacks of an .xlsx file only what its cells come from, within bounds: pictures, charts, notes
 * and pivot caches stay packed, so they can neither cost nor break anything.
 * How the sheets look is told to `looks` on the way.
 */
export function readWorkbookPackage(
  bytes: Uint8Array,
  looks: WorkbookLooks | null,
): FileResult<WorkbookPackage> {
  const entries = listArchive(bytes);
  if (!entries.ok) return entries;
  const parts = new PackageParts(bytes, entries.value);

  const rootRelations = parts.relations('');
  if (!rootRelations.ok) return rootRelations;
  const main = rootRelations.value.find((relation) => relation.type === 'officeDocument');
  if (main === undefined || !parts.has(main.target)) return notAWorkbook(entries.value);
  if (main.target.toLowerCase().endsWith('.bin')) return notAWorkbook(entries.value);
  const workbook = parts.read(main.target);
  if (!workbook.ok) return workbook;
  if (!/<(?:[\w.-]+:)?workbook[\s>]/.test(workbook.value)) return notAWorkbook(entries.value);
  const relations = parts.relations(main.target);
  if (!relations.ok) return relations;

  const listed = elements(workbook.value, 'sheet', MAX_SHEETS + 1);
  if (listed === null) return damaged(`${main.target}: markup`);
  if (listed.length > MAX_SHEETS) return fail({ code: 'too-many-sheets', limit: MAX_SHEETS });
  const sheets = readSheets(parts, listed, relations.value, looks);
  if (!sheets.ok) return sheets;
  const sharedStrings = readTreePart(parts, relations.value, 'sharedStrings');
  if (!sharedStrings.ok) return sharedStrings;
  if (sharedStrings.value === null && sheets.value.some(({ xml }) => /\st="s"/.test(xml))) {
    return damaged('shared strings: missing');
  }
  const styles = readTreePart(parts, relations.value, 'styles');
  if (!styles.ok) return styles;
  const theme = looks === null ? ok(null) : readTreePart(parts, relations.value, 'theme');
  const [properties] = elements(workbook.value, 'workbookPr', 1) ?? [];
  return ok({
    sheets: sheets.value,
    sharedStrings: sharedStrings.value,
    styles: styles.value,
    // Colours are no reason to refuse a file.
    theme: theme.ok ? theme.value : null,
    startsIn1904: /^(?:1|true)$/.test(properties?.['date1904'] ?? ''),
  });
}

function readSheets(
  parts: PackageParts,
  listed: readonly Attributes[],
  relations: readonly Relation[],
  looks: WorkbookLooks | null,
): FileResult<readonly SheetPart[]> {
  const sheets: SheetPart[] = [];
  const taken = new Set<string>();
  const total = { filled: 0, spanned: 0, merges: 0 };
  for (const attributes of listed) {
    const name = attributes['name'] ?? '';
    const relation = relations.find(({ id }) => id === attributes['id']);
    if (relation === undefined) return damaged(`sheet ${sheets.length + 1}: not in the package`);
    if (relation.type !== 'worksheet') continue;
    // One part shown as many sheets would be unpacked as many times.
    if (taken.has(relation.target)) return damaged(`${relation.target}: used twice`);
    taken.add(relation.target);
    const part = parts.read(relation.target);
    if (!part.ok) return part;
    looks?.findMarks(part.value);
    const trimmed = trimSheetXml(part.value, looks?.addSheet() ?? null);
    if (trimmed === null) return damaged(`${relation.target}: markup`);
    if (trimmed.filled > MAX_SHEET_CELLS || trimmed.outside > MAX_STRAY_CELLS) {
      return fail({ code: 'too-many-cells', sheet: name, limit: MAX_SHEET_CELLS });
    }
    total.filled += trimmed.filled;
    total.spanned += trimmed.spanned;
    total.merges += trimmed.merges;
    if (total.filled > MAX_WORKBOOK_CELLS || total.spanned > MAX_SPANNED_CELLS) {
      return fail({ code: 'too-many-cells', sheet: null, limit: MAX_WORKBOOK_CELLS });
    }
    if (total.merges > MAX_MERGES) {
      return fail({ code: 'unsafe-archive', detail: `${relation.target}: too many merges` });
    }
    sheets.push({ name, visibility: visibility(attributes['state']), xml: trimmed.xml });
  }
  return ok(sheets);
}

/** A part that its reader turns into a tree of elements, which takes far more than the text. */
function readTreePart(
  parts: PackageParts,
  relations: readonly Relation[],
  type: string,
): FileResult<string | null> {
  const relation = relations.find((candidate) => candidate.type === type);
  return relation === undefined ? ok(null) : parts.read(relation.target, MAX_TREE_TAGS);
}

function visibility(state: string | undefined): SheetVisibility {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

function notAWorkbook(entries: ReadonlyMap<string, ArchiveEntry>): FileResult<never> {
  const names = [...entries.keys()];
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/^xl\/workbook\.xml$/i)) return damaged('package: no workbook');
  return fail({
    code: 'not-a-workbook',
    looksLike: FOREIGN.find(([mark]) => has(mark))?.[1] ?? 'archive',
  });
}

const FOREIGN: readonly (readonly [RegExp, ForeignKind])[] = [
  [/^xl\/workbook\.bin$/i, 'binary-workbook'],
  [/^word\//i, 'word'],
  [/^ppt\//i, 'powerpoint'],
  [/^OFD\.xml$/i, 'ofd'],
  [/^META-INF\/manifest\.xml$/i, 'open-document'],
  [/\.(?:xlsx|xlsm|xls|et)$/i, 'archived-workbook'],
];
