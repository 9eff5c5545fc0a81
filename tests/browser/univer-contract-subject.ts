import type { IWorkbookData } from '@univerjs/core';
import type { Cell, CellValue } from '../../src/grid/cell-value';
import { BLANK_CELL } from '../../src/grid/cell-value';
import { areaAddress } from '../../src/base/address';
import type { SheetWithLook } from '../../src/workbook/file/read-workbook-file';
import { plainLook } from '../../src/workbook/file/plain-look';
import type { CellLook } from '../../src/workbook/file/sheet-look';
import { PLAIN_CELL } from '../../src/workbook/file/sheet-look';
import { NumberValues } from '../../src/workbook/number-values';
import { MarkOverlay } from '../../src/workbook/univer/mark-overlay';
import { mountUniver } from '../../src/workbook/univer/mount-univer';
import type { MountedUniver } from '../../src/workbook/univer/mount-univer';
import { createUniverPort } from '../../src/workbook/univer/univer-port';
import { workbookSnapshot } from '../../src/workbook/univer/workbook-snapshot';
import type { ContractHost, ContractSubject, MarkedCell } from '../workbook/contract/contract-host';
import type { ContractCellDetails, ContractSheet } from '../workbook/contract/contract-sheet';
import { area, cellDetails, position } from '../workbook/contract/contract-sheet';

const WORKBOOK_ID = 'contract';

/** Workbooks of the contract in the spreadsheet of the workbench, one after the other. */
export function univerSubject(container: HTMLElement): ContractSubject {
  return {
    open(sheets) {
      const place = container.appendChild(document.createElement('div'));
      place.style.height = '100%';
      const snapshot = workbookSnapshot(WORKBOOK_ID, {
        name: '测试.xlsx',
        sheets: sheets.map(shownSheet),
      });
      const mounted = mountUniver(place, snapshot, { dark: false });
      return Promise.resolve(contractHost(mounted, place));
    },
  };
}

function contractHost(mounted: MountedUniver, place: HTMLElement): ContractHost {
  const { workbook } = mounted;
  const { book, model } = workbook;
  const overlay = new MarkOverlay(workbook);
  const sheetNamed = (name: string) => {
    const sheet = book.getSheetByName(name);
    if (sheet === null) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  const done = Promise.resolve();
  return {
    port: createUniverPort(workbook, overlay),
    edit(name, address, value) {
      sheetNamed(name).getRange(address).setValue(value);
      return done;
    },
    fingerprint: () => Promise.resolve(contentsText(book.save())),
    selection() {
      const sheet = book.getActiveSheet();
      const ranges = sheet.getSelection()?.getActiveRangeList() ?? [];
      const areas = ranges.map((range) => range.getA1Notation());
      return Promise.resolve({ sheet: sheet.getSheetName(), areas });
    },
    marks() {
      const sheets = model.getSheets().map((sheet) => sheet.getSheetId());
      const marks = sheets.flatMap((id): MarkedCell[] =>
        overlay.cells.of(id).map(({ row, column, level }) => {
          const address = areaAddress({ top: row, left: column, bottom: row, right: column });
          return { sheet: model.getSheetBySheetId(id)?.getName() ?? '', address, level };
        }),
      );
      return Promise.resolve(marks);
    },
    storedParts: () => Promise.resolve([]),
    addXmlPart: () => Promise.reject(new Error('a workbook in the spreadsheet has no parts')),
    reopen: () => Promise.resolve(createUniverPort(workbook, overlay)),
    renameSheet(from, to) {
      sheetNamed(from).setName(to);
      return done;
    },
    removeSheet(name) {
      book.deleteSheet(sheetNamed(name));
      return done;
    },
    close() {
      overlay.dispose();
      mounted.dispose();
      place.remove();
      return done;
    },
  };
}

/** Each cell with its style in the place of the id of one: the spreadsheet gives a style several ids. */
function contentsText({ styles, ...saved }: IWorkbookData): string {
  return JSON.stringify(saved, (key, value: unknown) =>
    key === 's' && typeof value === 'string' ? (styles[value] ?? null) : value,
  );
}

/** A sheet of the contract as if it had been read from a file. */
function shownSheet(sheet: ContractSheet): SheetWithLook {
  const rows: Cell[][] = [];
  const cellLooks: [CellLook, ...CellLook[]] = [PLAIN_CELL];
  const styled: number[] = [];
  for (const [address, source] of Object.entries(sheet.cells)) {
    const { row, column } = position(address);
    const details = cellDetails(source);
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length < column) cells.push(BLANK_CELL);
    cells[column] = fileCell(details);
    styled.push(row, column, cellLooks.length);
    cellLooks.push({
      ...PLAIN_CELL,
      fill: details.fill ?? null,
      numberFormat: details.format ?? null,
    });
  }
  const grid = {
    name: sheet.name,
    visibility: sheet.visibility ?? 'visible',
    rows,
    merges: (sheet.merges ?? []).map(area),
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
  };
  return { grid, look: { ...plainLook(grid), cellLooks, styledCells: Uint32Array.from(styled) } };
}

function fileCell({ value, formula, isError, format, indent }: ContractCellDetails): Cell {
  return {
    value: fileValue(value, isError === true, format),
    formula: formula ?? null,
    indent: indent ?? 0,
  };
}

function fileValue(
  value: ContractCellDetails['value'],
  isError: boolean,
  format: string | undefined,
): CellValue {
  if (value === null || value === '') return { kind: 'blank' };
  if (typeof value === 'number') {
    // A date is a number in the spreadsheet, whatever it is read as.
    const read = new NumberValues().read(value, format);
    return read.kind === 'number'
      ? read
      : { kind: 'number', number: value, shown: '', general: true };
  }
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  return isError ? { kind: 'error', code: value } : { kind: 'text', text: value };
}
