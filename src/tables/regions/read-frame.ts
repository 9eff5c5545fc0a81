import type { CellRef } from '../../base/address';
import type { MoneyUnit } from '../../base/unit';
import type { Title } from './find-titles';
import {
  announcesBody,
  bodyAlone,
  entityIn,
  entityOfTitle,
  isOfficeName,
  printedYear,
  unitIn,
  withPlainYear,
  withoutUnitCode,
  yearAlone,
  yearBesideEntity,
  yearOfDocument,
} from '../sheet/frame-texts';
import type { SheetText } from '../sheet/sheet-text';
import { filledColumns } from '../sheet/sheet-text';

/** What stands between a title and its header: the unit, and whose table it is. */
export interface TableFrame {
  readonly unit: MoneyUnit | null;
  /** Where the unit is printed. */
  readonly unitCell: CellRef | null;
  readonly entity: string | null;
  /** Where the entity is named. */
  readonly entityCell: CellRef | null;
  /** 2023年度 in a cell of its own. */
  readonly year: number | null;
}

/** Reads 单位：万元, 编制单位：… and 2023年度 around the title, or the unit in the header labels. */
export function readFrame(
  sheet: SheetText,
  title: Title,
  top: number,
  header: { readonly top: number; readonly bottom: number },
): TableFrame {
  let unit = unitIn(title.folded);
  let unitCell = unit === null ? null : title.cell;
  const readUnit = (folded: string, cell: CellRef) => {
    if (unit !== null) return;
    unit = unitIn(folded);
    if (unit !== null) unitCell = cell;
  };
  let entity: Named | null = null;
  let ownLine: Named | null = null;
  let year: number | null = null;
  for (let row = top; row <= header.bottom; row += 1) {
    for (const column of filledColumns(sheet, row)) {
      const folded = withPlainYear(sheet.labelAt(row, column).folded);
      const cell = { sheet: sheet.grid.name, row, column };
      if (row >= header.top) {
        // 单价（元） says nothing about the amounts beside it.
        if (!/单价|均价|数量/.test(folded)) readUnit(folded, cell);
        continue;
      }
      readUnit(folded, cell);
      entity ??= named(entityIn(folded), cell) ?? bodyBeside(sheet, row, column, folded);
      year ??= yearAlone(folded) ?? yearBesideEntity(folded);
      if (row < title.cell.row) year ??= yearOfDocument(folded);
      const body = row === title.cell.row ? null : bodyAlone(withoutUnitCode(folded));
      if (body !== null) year ??= printedYear(folded);
      ownLine ??= named(body, cell);
    }
  }
  const found = entity ?? named(entityOfTitle(title.folded), title.cell) ?? ownLine;
  return { unit, unitCell, entity: found?.name ?? null, entityCell: found?.cell ?? null, year };
}

/** 单位名称 | 示例区数据中心: the name in the next cell. */
function bodyBeside(sheet: SheetText, row: number, column: number, folded: string): Named | null {
  if (!announcesBody(folded)) return null;
  const next = filledColumns(sheet, row).find((other) => other > column);
  if (next === undefined) return null;
  const name = sheet.labelAt(row, next).folded;
  return isOfficeName(name) ? { name, cell: { sheet: sheet.grid.name, row, column: next } } : null;
}

interface Named {
  readonly name: string;
  readonly cell: CellRef;
}

function named(name: string | null, cell: CellRef): Named | null {
  return name === null ? null : { name, cell };
}
