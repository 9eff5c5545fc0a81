import type { CellRef } from '../base/address';
import { foldLabel } from '../base/label-text';
import type { MoneyUnit } from '../base/unit';
import { MONEY_UNITS } from '../base/unit';
import { labelText } from '../grid/cell-value';
import { cellAt } from '../grid/grid';
import type { SheetText } from './sheet-text';
import { filledColumns, hasNumber } from './sheet-text';

/** A row that reads like the title of a table. */
export interface Title {
  readonly cell: CellRef;
  readonly text: string;
  readonly folded: string;
  /** The year printed in it, or null. */
  readonly year: number | null;
}

const LONGEST_TITLE = 60;

/** 编制单位：示例区数据中心　单位：万元 in one cell. */
const UNIT_BESIDE_ENTITY = /[,;]?(?:金额|货币)?单位:(?:人民币)?(?:千元|百万元|万元|亿元|元)$/;

/** 附表1：示例区数据中心2024年…: the table number is no part of the name. */
const LEADING_TABLE_NUMBER =
  /^(?:预算|公开|部门公开|附件|附表|表)[\d一二三四五六七八九十-]+表?[:、.]?/;

/** Rows with nothing but a text that ends in 表, besides a table number such as 预算01表. */
export function findTitles(sheet: SheetText): readonly Title[] {
  const titles: Title[] = [];
  for (let row = 0; row < sheet.grid.rows.length; row += 1) {
    const filled = filledColumns(sheet, row);
    if (filled.length === 0 || filled.length > 2 || hasNumber(sheet, row, filled)) continue;
    const column = filled.find((candidate) => isTitle(foldedAt(sheet, row, candidate)));
    if (column === undefined) continue;
    const text = labelText(cellAt(sheet.grid, row, column)).trim();
    const folded = foldLabel(text);
    titles.push({
      cell: { sheet: sheet.grid.name, row, column },
      text,
      folded,
      year: printedYear(folded),
    });
  }
  return titles;
}

/** What stands between a title and its header: the unit, and whose table it is. */
export interface TableFrame {
  readonly unit: MoneyUnit | null;
  readonly entity: string | null;
  /** 2023年度 in a cell of its own; the national forms print it there and not in the title. */
  readonly year: number | null;
}

/** Reads 单位：万元 and 编制单位：… around the title, or the unit in the header labels. */
export function readFrame(
  sheet: SheetText,
  title: Title,
  header: { readonly top: number; readonly bottom: number },
): TableFrame {
  let unit = unitIn(title.folded);
  let entity: string | null = null;
  let year: number | null = null;
  for (let row = Math.max(0, title.cell.row - 1); row <= header.bottom; row += 1) {
    for (const column of filledColumns(sheet, row)) {
      const folded = foldedAt(sheet, row, column);
      unit ??= unitIn(folded);
      entity ??= entityIn(folded);
      // 2023年 over a column is the year of that column.
      if (row < header.top) {
        year ??= yearAlone(folded);
        unit ??= unitAlone(folded);
      }
    }
  }
  return { unit, entity: entity ?? entityOfTitle(title.folded), year };
}

function yearAlone(folded: string): number | null {
  return /^(?:年度:)?20\d{2}年度?$/.test(folded) ? printedYear(folded) : null;
}

/** 2024年 anywhere in a folded text; the first one counts. */
function printedYear(folded: string): number | null {
  const match = /(20\d{2})年/.exec(folded);
  return match ? Number(match[1]) : null;
}

function isTitle(folded: string): boolean {
  if (folded.length < 4 || folded.length > LONGEST_TITLE) return false;
  if (isTableNumber(folded)) return false;
  return /表(\([^()]*\))*$/.test(folded) && !/[。;]/.test(folded);
}

/** 预算01表, 部门预算公开03表, 附表2: the number that a table bears beside or above its title. */
function isTableNumber(folded: string): boolean {
  return /^\D{0,10}[\d一二三四五六七八九十-]+表?$/.test(folded);
}

/** Whether the row holds nothing but a table number, if it holds anything. */
export function isTableNumberRow(sheet: SheetText, row: number): boolean {
  const filled = filledColumns(sheet, row);
  return (
    !hasNumber(sheet, row, filled) &&
    filled.every((column) => isTableNumber(foldedAt(sheet, row, column)))
  );
}

function foldedAt(sheet: SheetText, row: number, column: number): string {
  return foldLabel(labelText(cellAt(sheet.grid, row, column)));
}

function unitIn(folded: string): MoneyUnit | null {
  const match =
    /单位:?\(?(?:人民币)?(千元|百万元|万元|亿元|元)/.exec(folded) ??
    /\((?:单位:)?(千元|百万元|万元|亿元|元)\)/.exec(folded);
  return MONEY_UNITS.find((unit) => unit === match?.[1]) ?? null;
}

/** 万元 in a cell of its own above the header. */
function unitAlone(folded: string): MoneyUnit | null {
  return MONEY_UNITS.find((unit) => folded === unit || folded === `人民币${unit}`) ?? null;
}

function entityIn(folded: string): string | null {
  const match =
    /^(?:编制|填报|预算)?(?:部门|单位|部门\/单位|部门\(单位\)|单位名称|部门名称):([^:]+)$/.exec(
      folded.replace(UNIT_BESIDE_ENTITY, ''),
    );
  const name = match?.[1];
  if (name === undefined || MONEY_UNITS.some((unit) => name.includes(unit))) return null;
  return name;
}

/** 示例区数据中心2024年部门收支总表: what stands before the year. */
function entityOfTitle(folded: string): string | null {
  const match = /^(.{3,39}?[^(])20\d{2}年/.exec(folded.replace(LEADING_TABLE_NUMBER, ''));
  return match?.[1] ?? null;
}
