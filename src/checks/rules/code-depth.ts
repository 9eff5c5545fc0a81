import type { RecognisedTable } from '../../tables/table';
import type { ClassifiedRow } from './classified-nodes';
import { classifiedRows, hasClassifiedRows } from './classified-nodes';
import type { FormRule } from './form-rule';
import { perLayoutRule } from './form-rule';

/** Digits of the deepest level that must be published: 项 of a function, 款 of an economic class. */
const REQUIRED_LENGTH = { function: 7, economy: 5 } as const;

/**
 * E6: expenditure is published by function down to 项, basic expenditure by
 * economic class down to 款 (预算法实施条例).
 */
export const codeDepthRule: FormRule = perLayoutRule(
  'E6',
  hasClassifiedRows,
  ({ book, confidentialOmitted }, table) => {
    if (confidentialOmitted) {
      return { outcome: 'not-applicable', reason: { kind: 'confidentialOmitted' } };
    }
    const rows = classifiedRows(table).filter((row) => !row.node.empty);
    const codes = rows.map((row) => row.code);
    const isOpen = isFiscal(table) ? () => true : isDeeperElsewhere(rows, table, book.set.tables);
    if (isByClassOnly(table, rows)) return [];
    const shallow = rows.filter(
      (row) =>
        row.code.length < REQUIRED_LENGTH[row.aspect] &&
        !codes.some((code) => isBelow(code, row.code)) &&
        isOpen(row),
    );
    const [first, ...others] = shallow;
    if (first === undefined) return [];
    return [
      {
        key: 'depth',
        severity: 'warning',
        cell: first.codeCell,
        others: others.map((row) => row.codeCell),
        problem: {
          code: 'tooShallow',
          printed: first.code,
          level: first.aspect === 'function' ? '项' : '款',
          others: others.length,
        },
      },
    ];
  },
);

/**
 * The rule speaks of 财政拨款. A table over all funds is only asked for a row that it seems to have lost:
 * beside rows that go to the depth, where another table goes deeper.
 */
function isFiscal(table: RecognisedTable): boolean {
  return table.blocks.every((block) => block.scope.fund !== undefined);
}

function isDeeperElsewhere(
  rows: readonly ClassifiedRow[],
  table: RecognisedTable,
  tables: readonly RecognisedTable[],
): (row: ClassifiedRow) => boolean {
  const isDeep = ({ aspect, code }: ClassifiedRow) => code.length === REQUIRED_LENGTH[aspect];
  const others = tables.filter((other) => other !== table).flatMap(classifiedRows);
  return (row) =>
    rows.some(isDeep) &&
    others.some(
      (other) => other.aspect === row.aspect && isBelow(other.code, row.code) && isDeep(other),
    );
}

/**
 * Some offices publish all expenditure by economic 类 alone: that is how the form is drawn up. Of
 * 基本支出 the 款 are asked for whatever the form.
 */
function isByClassOnly({ blocks }: RecognisedTable, rows: readonly ClassifiedRow[]): boolean {
  return (
    blocks.every(({ scope }) => scope.nature === undefined) &&
    rows.every(({ aspect, code }) => aspect === 'economy' && code.length === 3)
  );
}

function isBelow(code: string, above: string): boolean {
  return code.length > above.length && code.startsWith(above);
}
