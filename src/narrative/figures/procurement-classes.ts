import { foldLabel } from '../../base/label-text';
import type { AxisNode } from '../../tables/table';
import type { BookSource, Figure, SourceCell } from './figure';
import { sumFigures } from './figure';
import { findFigure, sourceCell } from './find-figure';

const TABLE_KIND = '政府采购预算表';

/** The three classes of procurement, and the letter that their 品目 codes begin with. */
export const PROCUREMENT_CLASSES = {
  goods: { letter: 'A', name: '货物' },
  works: { letter: 'B', name: '工程' },
  services: { letter: 'C', name: '服务' },
} as const;

export type ProcurementClass = keyof typeof PROCUREMENT_CLASSES;

/**
 * What the lines of one class add up to; unknown without the table, or where a line with money says
 * neither by its 品目 code nor by its name what class it is.
 */
export function procurementOfClass(source: BookSource, wanted: ProcurementClass): Figure {
  const none = { kind: 'unknown', reason: { kind: 'noTable', tableKind: TABLE_KIND } } as const;
  const [table] = source.book.tablesOf(TABLE_KIND);
  if (table === undefined) return none;
  const lines = linesOf(source);
  if (lines.some(({ ofClass, amount }) => ofClass === null && amount.kind === 'known')) return none;
  const own = lines.filter(({ ofClass }) => ofClass === wanted).map(({ amount }) => amount);
  const sum = sumFigures(own);
  if (sum !== null) return sum;
  const total = findFigure(source, {
    tableKind: TABLE_KIND,
    at: { flow: 'procurement' },
    name: '合计',
  });
  const isStated = lines.length > 0 || (total.kind === 'known' && total.value === 0);
  return isStated ? { kind: 'known', value: 0, cells: [], formula: table.sheet } : none;
}

export interface ProcurementLine {
  readonly ofClass: ProcurementClass | null;
  /** Without its code. */
  readonly name: string;
  readonly nameCell: SourceCell | null;
  readonly amount: Figure;
}

/** The lines with money, without those that are sums of others. */
export function linesOf(source: BookSource): readonly ProcurementLine[] {
  return source.book.tablesOf(TABLE_KIND).flatMap((table) =>
    table.blocks.flatMap((block) => {
      const groups = new Set(block.rows.flatMap((row) => row.parent ?? []));
      return block.rows
        .filter((row) => row.coordinates.line !== undefined && !groups.has(row))
        .map((row) => ({
          ofClass: classOf(row),
          name: row.label.replace(CODE_IN_FRONT, '').replace(CLASS_NAME, ''),
          nameCell: itemCell(source, row),
          amount: findFigure(source, {
            tableKind: TABLE_KIND,
            at: { flow: 'procurement', ...row.coordinates },
            name: row.label,
          }),
        }))
        .filter(({ amount }) => amount.kind === 'unknown' || amount.value !== 0);
    }),
  );
}

const CLASS_NAME = /^(货物|工程|服务)(类|采购)?$/;

const CODE_IN_FRONT = /^[[【(（]?[A-C]\d{2,}[\])）】]?\s*/;

function itemCell(source: BookSource, row: AxisNode): SourceCell | null {
  const cell = row.attributes?.['procurementItem'];
  return cell === undefined ? null : sourceCell(source, cell);
}

function classOf({ label }: AxisNode): ProcurementClass | null {
  const letter = /^[[【(（]?([A-C])\d{2,}/.exec(label)?.[1];
  const folded = foldLabel(label);
  for (const [id, own] of Object.entries(PROCUREMENT_CLASSES)) {
    const named = letter === undefined && folded.startsWith(own.name);
    if ((letter === own.letter || named) && isClass(id)) return id;
  }
  return null;
}

function isClass(id: string): id is ProcurementClass {
  return Object.hasOwn(PROCUREMENT_CLASSES, id);
}
