import type { Steps } from '../../base/steps';
import { bindProjects } from '../forms/bind-projects';
import { isForm } from '../forms/is-form';
import { withoutUnitCode } from '../sheet/frame-texts';
import { mostFrequent } from './group-tables';
import type { SetUnit } from './make-table';
import { makeTable } from './make-table';
import { REASONS } from '../binding/reasons.zh-CN';
import { placeName } from '../recognition-memory';
import type { RecognitionMemory } from '../recognition-memory';
import type { SheetTable } from '../recognise-sheet';
import { refused } from './repeated-tables';
import type { DatedGroup } from './settle-years';
import type { RecognisedTable, TableSet, UnrecognisedArea } from '../table';

/** The set of these tables, without those whose unit neither they nor the set tell. */
export function* makeSet(
  { document, year, yearByFileName, entity: carried }: DatedGroup,
  tables: readonly SheetTable[],
  memory: RecognitionMemory,
): Steps<{ readonly set: TableSet; readonly refused: readonly UnrecognisedArea[] }> {
  const disclosed = tables.filter(({ binding }) => !isForm(binding));
  const own = disclosed.length > 0 ? disclosed : tables;
  const unit = unitOfSet(own);
  const named =
    mostFrequent(own.flatMap((table) => table.entity ?? [])) ??
    (carried === '' ? (entityOfUnitRows(own) ?? '') : carried);
  const entity = withoutUnitCode(named);
  const isUncertain = (table: SheetTable) =>
    table.unit === null &&
    !isForm(table.binding) &&
    unit.mixed &&
    (table.binding.kind.ownUnit === true || !unit.majority) &&
    hasFigures(table);
  const made: RecognisedTable[] = [];
  for (const table of tables) {
    if (isUncertain(table)) continue;
    const { most, mixed, majority } = unit;
    const make = () => {
      const fresh = makeTable(table, year, unit);
      return memory.made.same(placeName(fresh), fresh);
    };
    made.push(memory.tables.of([table, year, most, mixed, majority], make));
    yield;
  }
  const bound = bindProjects(made).map((table) => memory.bound.same(placeName(table), table));
  return {
    set: memory.sets.of([document, year, yearByFileName, entity, ...bound], () => ({
      ...{ entity, year, yearByFileName, document, tables: bound },
    })),
    refused: tables.filter(isUncertain).map((table) => refused(table, REASONS.otherUnits)),
  };
}

function hasFigures({ binding }: SheetTable): boolean {
  return binding.blocks.some((block) => block.rows.some((row) => !row.empty));
}

/** Procurement, which is often in 元 beside tables in 万元, says nothing about the others. */
function unitOfSet(tables: readonly SheetTable[]): SetUnit {
  const stated = tables.filter(({ unit }) => unit !== null);
  const usual = stated.filter(({ binding }) => binding.kind.ownUnit !== true);
  const units = (usual.length > 0 ? usual : stated).flatMap(({ unit }) => unit ?? []);
  const most = mostFrequent(units) ?? '万元';
  return {
    most,
    mixed: stated.some(({ unit }) => unit !== most),
    majority: units.filter((unit) => unit === most).length * 2 > units.length,
  };
}

/** The 部门 at the top of a unit list, where no line names the entity. */
function entityOfUnitRows(tables: readonly SheetTable[]): string | null {
  for (const table of tables) {
    for (const block of table.binding.blocks) {
      const unit = block.rows.find((row) => row.coordinates.unit !== undefined);
      const name = unit?.label.replace(/^\d+ /, '');
      if (name !== undefined && name !== '') return name;
    }
  }
  return null;
}
