import { areaAddress } from '../../base/address';
import { textAmount } from '../../base/text-amount';
import { leastPlaces } from '../../base/unit';
import type { MoneyUnit } from '../../base/unit';
import type { CellValue } from '../../grid/cell-value';
import { cellAt } from '../../grid/grid';
import type { AssumedTable } from '../assumptions';
import type { Binding } from '../binding/binding';
import { isForm } from '../forms/is-form';
import { EVIDENCE } from '../binding/reasons.zh-CN';
import type { SheetTable } from '../recognise-sheet';
import { shownPlaces } from './shown-places';
import type { RecognisedTable, TablePart } from '../table';

/** The unit of most tables of a set, for those that state none. */
export interface SetUnit {
  readonly most: MoneyUnit;
  readonly mixed: boolean;
  /** More than half of them state it. */
  readonly majority: boolean;
}

/** The table with what it does not state itself: the year and the unit of its set. */
export function makeTable(table: SheetTable, year: number, setUnit: SetUnit): RecognisedTable {
  const { binding, grid, title, assumed } = table;
  const unit = table.unit ?? writtenUnit(table) ?? setUnit.most;
  const rowCount = binding.blocks.reduce((count, block) => count + block.rows.length, 0);
  return {
    kind: binding.kind,
    sheet: grid.name,
    range: binding.range,
    continuations: binding.continuations,
    title: title.text,
    titleCell: title.cell,
    entity: isForm(binding) ? null : table.entity,
    entityCell: isForm(binding) ? null : table.entityCell,
    titleYear: title.year,
    ...(assumed === null ? {} : { assumed }),
    ...(table.titleKinds === null ? {} : { titleKinds: table.titleKinds }),
    year,
    unit,
    unitCell: table.unitCell,
    unitStated: table.unitStated || writtenUnit(table) !== null,
    places: tablePlaces(table, unit),
    blocks: binding.blocks,
    empty: binding.blocks.every((block) => block.rows.every((row) => row.empty)),
    absence: binding.body.absence,
    confidence: Math.round(binding.confidence * 100) / 100,
    evidence: [
      title.source === 'sheetName' ? EVIDENCE.sheetName(title.text) : EVIDENCE.title(title.text),
      ...(binding.continuations.length === 0
        ? []
        : [EVIDENCE.continued(binding.continuations.map(partText).join('、'))]),
      ...(assumed === null ? [] : assumedEvidence(assumed)),
      ...headerEvidence(binding),
      unitEvidence(table, unit, setUnit),
      rowCount === 0 ? EVIDENCE.empty : EVIDENCE.rows(rowCount),
      ...binding.blocks.flatMap((block) => [
        ...block.unknownColumns.map((node) => EVIDENCE.unknownColumn(node.label)),
        ...block.unknownRows.map((node) => EVIDENCE.unknownRow(node.label)),
      ]),
      ...(binding.unread.length === 0 ? [] : [EVIDENCE.unreadColumns(binding.unread)]),
    ],
  };
}

function partText({ sheet, range }: TablePart): string {
  return `${sheet}!${areaAddress(range)}`;
}

function headerEvidence({ header }: Binding): readonly string[] {
  const headed = header.columns.filter((column) => column.path.length > 0);
  return headed.length === 0 ? [] : [EVIDENCE.header(headed.map((c) => c.printed).join('｜'))];
}

/** What the user says of it besides the unit, which stands in its own place. */
function assumedEvidence(said: AssumedTable): readonly string[] {
  const { tableKind, stage, year, entity, columns } = said;
  return [
    ...(tableKind === null ? [] : [EVIDENCE.kind(tableKind)]),
    ...(stage === null ? [] : [EVIDENCE.stage(stage)]),
    ...(year === null ? [] : [EVIDENCE.year(year)]),
    ...(entity === null ? [] : [EVIDENCE.entity(entity)]),
    ...columns.map(EVIDENCE.column),
  ].map(EVIDENCE.assumed);
}

function unitEvidence(table: SheetTable, unit: MoneyUnit, { mixed }: SetUnit): string {
  if ((table.assumed?.unit ?? null) !== null) return EVIDENCE.assumed(EVIDENCE.unit(unit));
  if (table.unit !== null || writtenUnit(table) !== null) return EVIDENCE.unit(unit);
  return mixed ? EVIDENCE.unitOfMost(unit) : EVIDENCE.unitAssumed(unit);
}

/** The most places that any figure of the table shows, but at least what its unit is printed with. */
function tablePlaces(table: SheetTable, unit: MoneyUnit): number {
  const { grid, blocks } = table.binding;
  const isOfForm = isForm(table.binding);
  let places = leastPlaces(unit);
  for (const { rows, columns } of blocks) {
    for (const { index, amountColumn } of rows) {
      for (const column of columns) {
        const { value } = cellAt(grid, index, amountColumn ?? column.index);
        if (value.kind === 'number') places = Math.max(places, shownPlaces(value.shown, unit));
        else if (isOfForm && value.kind === 'text') {
          const written = textAmount(value.text);
          if (written?.unit === unit) places = Math.max(places, written.places);
        }
      }
    }
  }
  return places;
}

/** The unit that a form prints in its amounts themselves, where it is one and the same. */
function writtenUnit(table: SheetTable): MoneyUnit | null {
  if (!isForm(table.binding)) return null;
  const units = amountCells(table).flatMap((value) =>
    value.kind === 'text' ? (textAmount(value.text)?.unit ?? []) : [],
  );
  const [unit] = units;
  return unit !== undefined && units.every((other) => other === unit) ? unit : null;
}

function amountCells({ binding }: SheetTable): readonly CellValue[] {
  const cells: CellValue[] = [];
  for (const { rows, columns } of binding.blocks) {
    for (const row of rows) {
      for (const column of columns) {
        cells.push(cellAt(binding.grid, row.index, row.amountColumn ?? column.index).value);
      }
    }
  }
  return cells;
}
