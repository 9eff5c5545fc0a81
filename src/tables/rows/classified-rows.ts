import { foldWithoutOrdinal } from '../../base/label-text';
import type { Steps } from '../../base/steps';
import type { Classification } from '../../codes/code-entry';
import type { NodeDraft } from '../axes/build-tree';
import { parentMember } from '../coordinates/aspect-members';
import { NOTHING_SAID, coordinate } from '../coordinates/coordinates';
import type { Label } from '../sheet/label';
import type { UnknownNode } from '../table';
import type { Term } from '../vocabulary/vocabulary';
import { findTerm } from '../vocabulary/vocabulary';
import type { ColumnRole } from '../vocabulary/column-roles';
import type { RowContext, RowReading } from './row-reading';
import { createNamedCodes } from './named-codes';
import { beginsWithTotal } from './outline';
import {
  hasAmounts,
  isTotalRow,
  labelledCell,
  plainRoleText,
  roleCell,
  roleText,
} from './row-reading';
import { MOST_AT_A_STEP } from '../sheet/long-lists';

/** Rows of classification codes, or of their names where no codes are printed, below one total row. */
export function* readClassifiedRows(
  context: RowContext,
  aspect: Classification,
): Steps<RowReading> {
  const drafts: NodeDraft[] = [];
  const codes: string[] = [];
  const unknown: UnknownNode[] = [];
  let total = -1;
  const codeOfName = isListOfNames(context) ? createNamedCodes(context.books[aspect]) : null;
  for (const [position, printed] of (yield* printedCodes(context, aspect)).entries()) {
    if (position % MOST_AT_A_STEP === MOST_AT_A_STEP - 1) yield;
    const { row, code, name } = printed;
    const label = `${code}${code === '' ? '' : ' '}${name}`;
    const isTotal =
      beginsWithTotal(context, row) || isTotalRow(context, row, ['name', 'code', 'lineNumber']);
    const division = divisionOf(context, row, code + name);
    const named = isTotal || code !== '' ? '' : (codeOfName?.(name) ?? '');
    const unnamedTotal = label === '' && drafts.length === 0 && hasAmounts(context, row);
    if (isTotal || unnamedTotal) {
      if (total === -1) total = drafts.length;
      drafts.push(draftOf(context, row, isTotal ? name || '合计' : '合计', '', aspect));
      codes.push('');
    } else if (isCodeOfBook(context, aspect, code)) {
      drafts.push(draftOf(context, row, label, code, aspect));
      codes.push(code);
    } else if (division !== null) {
      drafts.push({ ...draftOf(context, row, label, '', aspect), coordinates: division.gives });
      codes.push('');
    } else if (named !== '') {
      drafts.push({
        ...draftOf(context, row, label, '', aspect),
        coordinates: coordinate(aspect, named),
      });
      codes.push(named);
    } else if (hasAmounts(context, row)) {
      unknown.push({ index: row, label });
    }
  }
  return { drafts, parents: parentsByCode(aspect, codes, total), unknown };
}

interface PrintedCode {
  readonly row: number;
  readonly code: string;
  readonly name: string;
}

/** Code and name of each row; 工资福利支出 without a code above 30101 is 301. */
function* printedCodes(context: RowContext, aspect: Classification): Steps<readonly PrintedCode[]> {
  let segments: readonly string[] = [];
  const printed: PrintedCode[] = [];
  for (const [position, row] of context.rows.entries()) {
    if (position % MOST_AT_A_STEP === MOST_AT_A_STEP - 1) yield;
    segments = codeSegments(context, row, segments);
    const [only = '', ...further] = segments;
    const own = further.length > 0 ? joinSegments(segments) : only;
    const full = segments.length === 1 ? fullGroupCode(context, position, only) : null;
    const { code, name } = codeAndName(context, row, full ?? own);
    printed.push({ row, code, name });
  }
  const codes = new Set(printed.map(({ code }) => code));
  return printed.map((own, position) => {
    const next = printed[position + 1]?.code ?? '';
    if (own.code !== '' || own.name === '' || next === '') return own;
    const found = context.books[aspect].findByName(own.name);
    if (found.kind !== 'found' || codes.has(found.entry.code)) return own;
    return isAbove(aspect, found.entry.code, next) ? { ...own, code: found.entry.code } : own;
  });
}

function isAbove(aspect: Classification, code: string, other: string): boolean {
  for (let above = parentMember(aspect, other); above !== ''; above = parentMember(aspect, above)) {
    if (above === code) return true;
  }
  return false;
}

/** 人员经费 among the codes that make it up: a total for itself. */
function divisionOf(context: RowContext, row: number, label: string): Term | null {
  const { divisions } = context;
  if (divisions === undefined || !hasAmounts(context, row)) return null;
  return findTerm(divisions, foldWithoutOrdinal(label));
}

/**
 * The parts of a code printed in columns 类 款 项. Some offices print only the
 * last part of it; what stands left of it is that of the row above.
 */
export function codeSegments(
  context: RowContext,
  row: number,
  above: readonly string[],
): readonly string[] {
  const columns = context.roles.get('code') ?? NO_COLUMNS;
  const own: string[] = [];
  for (const column of columns) {
    const isCovered = context.sheet.isCovered(row, column);
    own.push(isCovered ? '' : context.sheet.labelAt(row, column).folded);
  }
  if (own.length < 2) return own;
  const first = own.findIndex((text) => text !== '');
  if (!/^\d{1,3}$/.test(own[first] ?? '')) return own;
  return own.map((text, position) => (position < first ? (above[position] ?? '') : text));
}

const NO_COLUMNS: readonly number[] = [];

/**
 * The whole code of a 款 that is printed as 03 above 2010301, in the same column.
 * Only the 项 in the next row with a code says which 类 and level the two digits are of.
 */
function fullGroupCode(context: RowContext, position: number, own: string): string | null {
  if (own.length !== 2 || !/^\d{2}$/.test(own)) return null;
  for (let below = position + 1; below < context.rows.length; below += 1) {
    const code = roleText(context, 'code', context.rows[below] ?? -1);
    if (code === '') continue;
    return /^\d{7}$/.test(code) && code.slice(3, 5) === own ? code.slice(0, 5) : null;
  }
  return null;
}

/** 201 | 20103 | 2010301: each column may repeat what stands left of it. */
export function joinSegments(segments: readonly string[]): string {
  return segments.reduce(
    (code, segment) => (code !== '' && segment.startsWith(code) ? segment : code + segment),
    '',
  );
}

/** 201一般公共服务支出, [2010350]事业运行, 2010350-事业运行 in one cell. */
const CODE_AND_NAME = /^[[(]?(\d{3,7})[\])]?[-—_|、:.]*([^\d].*)$/;

const BRACKETED_CODE = /^\[(\d{3,7})\]$/;

/** Whether a label begins with a code of 类 款 项. */
export function startsWithCode({ folded }: Label): boolean {
  return CODE_AND_NAME.test(folded);
}

export function codeAndName(
  context: RowContext,
  row: number,
  code: string,
  nameRole: ColumnRole = 'name',
): { code: string; name: string } {
  const name = plainRoleText(context, nameRole, row);
  const bracketed = BRACKETED_CODE.exec(code)?.[1];
  if (bracketed !== undefined) return { code: bracketed, name };
  if (code !== '' && name !== '') return { code, name };
  const joined = CODE_AND_NAME.exec(code === '' ? roleText(context, nameRole, row) : code);
  return joined?.[1] === undefined ? { code, name } : { code: joined[1], name: joined[2] ?? '' };
}

/** Whether no row of the list bears a code. */
function isListOfNames(context: RowContext): boolean {
  const names = context.roles.get('name') ?? [];
  return (
    !context.roles.has('code') &&
    context.rows.every((row) =>
      names.every((column) => !startsWithCode(context.sheet.labelAt(row, column))),
    )
  );
}

const FUNCTION_CODE = /^(\d{3}|\d{5}|\d{7})$/;

const ECONOMY_CODE = /^(\d{3}|\d{5})$/;

/** A code counts as classification only when the book has it or its 类: 129 may be a unit. */
export function isCodeOfBook(context: RowContext, aspect: Classification, code: string): boolean {
  const lengths = aspect === 'function' ? FUNCTION_CODE : ECONOMY_CODE;
  return code !== '' && lengths.test(code) && context.books[aspect].find(code.slice(0, 3)) !== null;
}

function draftOf(
  context: RowContext,
  row: number,
  label: string,
  code: string,
  aspect: Classification,
): NodeDraft {
  const cellOf = code === '' ? labelledCell : roleCell;
  return {
    index: row,
    label,
    coordinates: code === '' ? NOTHING_SAID : coordinate(aspect, code),
    code: code === '' ? undefined : code,
    codeCell: cellOf(context, 'code', row),
    nameCell: cellOf(context, 'name', row),
  };
}

/** The nearest present ancestor by prefix, else the total row. */
function parentsByCode(
  aspect: Classification,
  codes: readonly string[],
  total: number,
): readonly number[] {
  const positions = new Map<string, number>();
  codes.forEach((code, position) => {
    if (code !== '' && !positions.has(code)) positions.set(code, position);
  });
  return codes.map((code) => {
    if (code === '') return -1;
    for (
      let above = parentMember(aspect, code);
      above !== '';
      above = parentMember(aspect, above)
    ) {
      const found = positions.get(above);
      if (found !== undefined) return found;
    }
    return total;
  });
}
