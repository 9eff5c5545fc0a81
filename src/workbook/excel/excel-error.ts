import type { PortProblem } from '../port-problem';

/** What Office.js tells of a failed batch, without its message, which may quote the workbook. */
export interface ExcelError {
  readonly code: string;
  /** The member that failed, such as Range.select; empty when it is not told. */
  readonly place: string;
}

export function excelError(error: unknown): ExcelError {
  return {
    code: textMember(error, 'code'),
    place: textMember(member(error, 'debugInfo'), 'errorLocation'),
  };
}

const CELL_EDIT = new Set(['InvalidOperationInCellEditMode', 'CellEditMode']);
const GONE = new Set(['ItemNotFound', 'InvalidObjectPath']);
const PROTECTED = new Set(['AccessDenied', 'ProtectedSheet', 'ReadOnly']);
const TOO_LARGE = new Set([
  'MemoryLimitReached',
  'OperationCellsExceedLimit',
  'RangeExceedsLimit',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'ResourceLimitExceeded',
]);

const UNSUPPORTED = new Set([
  'ApiNotAvailable',
  'ApiNotFound',
  'NotImplemented',
  'UnsupportedFeature',
  'UnsupportedOperation',
  'UnsupportedSheet',
]);
/** Over by itself: a service that is held up, or another edit at the same moment. */
const BUSY = new Set([
  'ActivityLimitReached',
  'Conflict',
  'RequestAborted',
  'ServiceNotAvailable',
  'Timeout',
]);

/** The problem behind an exception of Office.js; `sheet` is the one the call was about. */
export function portProblem(error: unknown, sheet: string | null = null): PortProblem {
  const { code, place } = excelError(error);
  if (CELL_EDIT.has(code)) return { code: 'cellEdit' };
  if (code === 'InactiveWorkbook') return { code: 'notInFront' };
  if (GONE.has(code) && sheet !== null) return { code: 'sheetGone', sheet };
  if (PROTECTED.has(code)) return { code: 'protected' };
  if (TOO_LARGE.has(code)) return { code: 'tooLarge' };
  if (UNSUPPORTED.has(code)) return { code: 'unsupported' };
  if (BUSY.has(code)) return { code: 'busy' };
  const name = code === '' && error instanceof Error ? error.name : code;
  return { code: 'host', detail: [name, place].filter((part) => part !== '').join(' @ ') };
}

/** Objects that were there a moment ago are no longer, or may no longer be changed. */
export function isOutdated(error: unknown): boolean {
  const { code } = excelError(error);
  return GONE.has(code) || PROTECTED.has(code);
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function textMember(value: unknown, name: string): string {
  const text = member(value, name);
  return typeof text === 'string' ? text : '';
}
