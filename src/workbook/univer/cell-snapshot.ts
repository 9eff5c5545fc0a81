import type { ICellData } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import type { Cell, CellValue } from '../../grid/cell-value';
import { isErrorCode } from '../error-codes';

/** The content of a cell in the spreadsheet: value and formula with its known result. */
export function cellSnapshot(cell: Cell): ICellData {
  const content = valueSnapshot(cell);
  return cell.formula === null || cell.formula === ''
    ? content
    : { ...content, f: `=${cell.formula}` };
}

function valueSnapshot({ value, formula }: Cell): ICellData {
  switch (value.kind) {
    case 'blank':
      return formula === null ? {} : { v: '', t: CellValueType.STRING };
    case 'uncalculated':
      return {};
    case 'text':
      return { v: value.text, t: textType(value.text, formula) };
    case 'number':
      return { v: value.number, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: Number(value.boolean), t: CellValueType.BOOLEAN };
    case 'error':
      return { v: value.code, t: CellValueType.STRING };
  }
}

/** Numbers, shares, days and truth values: typed again they would not be texts any more. */
const READ_AS_MORE = [
  /^[\s¥￥$(+-]*[\d.][\d,.\s]*(?:e[+-]?\d+)?\s*[%)]?\s*$/i,
  /^\s*\d{1,4}[-/:]\d{1,2}(?:[-/:]\d{1,4})?\s*$/,
  /^(?:true|false)$/i,
  /^=/,
];

/** A text that looks like something else is held fast as a text. */
export function textType(text: string, formula: string | null): CellValueType {
  const isText = formula !== null || !(isErrorCode(text) || READ_AS_MORE.some((p) => p.test(text)));
  return isText ? CellValueType.STRING : CellValueType.FORCE_STRING;
}

/** What a cell of the spreadsheet holds, but for numbers, whose format decides. */
export type LiveValue =
  Exclude<CellValue, { kind: 'number' }> | { readonly kind: 'number'; readonly number: number };

/** Reads a value back; `hasFormula` tells an empty result from nothing. */
export function liveValue(cell: ICellData, hasFormula: boolean): LiveValue {
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return textValue(plainText(rich));
  const { v, t } = cell;
  if (v === null || v === undefined) return { kind: hasFormula ? 'uncalculated' : 'blank' };
  if (typeof v === 'boolean') return { kind: 'boolean', boolean: v };
  if (t === CellValueType.BOOLEAN) return { kind: 'boolean', boolean: isTrue(v) };
  if (typeof v === 'number' || (t === CellValueType.NUMBER && v !== '')) {
    const number = Number(v);
    if (Number.isFinite(number)) return { kind: 'number', number };
    return typeof v === 'number' ? { kind: 'error', code: '#NUM!' } : textValue(v);
  }
  if (t !== CellValueType.FORCE_STRING && isErrorCode(v)) return { kind: 'error', code: v };
  return textValue(v);
}

function isTrue(value: string | number): boolean {
  return typeof value === 'number' ? value !== 0 : /^(?:1|true)$/i.test(value);
}

function textValue(text: string): LiveValue {
  return text === '' ? { kind: 'blank' } : { kind: 'text', text };
}

/** The text of a rich text: each paragraph ends in a return, the whole in a line feed. */
function plainText(dataStream: string): string {
  return dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
}
