import type { Area, Position } from '../../../src/base/address';
import { parseCellAddress } from '../../../src/base/address';
import type { SheetVisibility } from '../../../src/grid/grid';

/** A sheet in plain data, from which each host makes a real one. */
export interface ContractSheet {
  readonly name: string;
  readonly visibility?: SheetVisibility;
  /** By address, such as B6. */
  readonly cells: Readonly<Record<string, ContractCell>>;
  /** Areas such as A1:C1. */
  readonly merges?: readonly string[];
  /** From 0. */
  readonly hiddenRows?: readonly number[];
  /** From 0. */
  readonly hiddenColumns?: readonly number[];
}

/** A text, a number in General or a boolean; anything more is spelt out. */
export type ContractCell = string | number | boolean | ContractCellDetails;

export interface ContractCellDetails {
  /** The result where there is a formula; null is a blank cell that only has a format. */
  readonly value: string | number | boolean | null;
  /** The value is an error code such as #REF!, not a text that looks like one. */
  readonly isError?: true;
  /** Without the leading =. Its result is what a host that calculates comes to. */
  readonly formula?: string;
  readonly format?: string;
  readonly indent?: number;
  /** Background as RRGGBB. */
  readonly fill?: string;
}

export function cellDetails(cell: ContractCell): ContractCellDetails {
  return typeof cell === 'object' ? cell : { value: cell };
}

export function position(address: string): Position {
  const parsed = parseCellAddress(address);
  if (parsed === null) throw new Error(`${address} is no address`);
  return parsed;
}

/** A1:C2 or A1 as an area. */
export function area(address: string): Area {
  const [start = '', end = start] = address.split(':');
  const first = position(start);
  const last = position(end);
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
