import type { Steps } from '../../base/steps';
import { hasCodeAxis, readCodeRows } from './code-axis';
import { readLineRows } from './line-rows';
import type { YearWords } from './stated-period';
import { hasStagesOfRows, readStageRows } from './stage-rows';
import { readYearRows } from './year-rows';
import { readProjectRows } from './project-rows';
import type { RowContext, RowReading } from './row-reading';
import { readSingleRow } from './single-row';
import { hasListLabels } from './list-rows';
import { readUnitRows } from './unit-rows';
import type { Layout, RowAxis } from '../catalogue/table-kind';
import type { ColumnRole } from '../vocabulary/column-roles';
import { isLong } from '../sheet/long-lists';

type MatrixLayout = Extract<Layout, { shape: 'matrix' }>;

const LINE_AXIS_ROLES = [
  'unitName',
  'projectName',
  'procurementItem',
  'procurementCategory',
] as const;

/** Columns beside a single row of figures that say nothing about it. */
export const SILENT_ROLES: readonly ColumnRole[] = [
  'lineNumber',
  'remark',
  'description',
  'change',
];

/** Whether the columns say that each row is of this axis. */
export function hasAxis(
  context: RowContext,
  axis: RowAxis,
  { lines, columns }: MatrixLayout,
): boolean {
  const { roles, amountColumns } = context;
  switch (axis) {
    case 'function':
    case 'economy':
    case 'economyGov':
      return hasCodeAxis(context, axis);
    case 'unit':
      // Beside classification codes a unit only says whose they are.
      return !roles.has('code') && (roles.has('unitCode') || roles.has('unitName'));
    case 'project':
      return roles.has('projectName') || roles.has('unitOrProject');
    case 'year':
      return roles.has('year') && !roles.has('unitName') && !roles.has('unitCode');
    case 'stage':
      return roles.has('projectName') && hasStagesOfRows(context, columns);
    case 'line':
      return LINE_AXIS_ROLES.some((role) => roles.has(role));
    case 'list':
      return lines !== undefined && hasListLabels(roles) && !roles.has('projectCode');
    case 'single':
      return (
        [...roles.keys()].every((role) => SILENT_ROLES.includes(role)) && amountColumns.length > 1
      );
  }
}

/** The rows as of the axis. */
export function* readRows(
  axis: RowAxis,
  context: RowContext,
  words: YearWords,
  layout: MatrixLayout,
): Steps<RowReading> {
  if (isLong(context.rows)) yield;
  switch (axis) {
    case 'function':
    case 'economy':
    case 'economyGov':
      return yield* readCodeRows(context, axis);
    case 'unit':
      return yield* readUnitRows(context);
    case 'year':
      return readYearRows(context, words);
    case 'stage':
      return readStageRows(context, layout.columns, words.own);
    case 'project':
      return yield* readProjectRows(context);
    case 'line':
      return yield* readLineRows(context);
    case 'single':
    case 'list':
      return readSingleRow(context);
  }
}
