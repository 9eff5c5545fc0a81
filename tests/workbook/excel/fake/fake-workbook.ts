import { format as formatNumber } from 'numfmt';
import type { Area } from '../../../../src/base/address';
import { areaAddress } from '../../../../src/base/address';
import { isStoredPart } from '../../../../src/workbook/stored/stored-part';
import type { MarkedCell } from '../../contract/contract-host';
import type { ContractSheet } from '../../contract/contract-sheet';
import { area, cellDetails, position } from '../../contract/contract-sheet';

export interface FakeCell {
  value: string | number | boolean | null;
  isError: boolean;
  formula: string | null;
  readonly format: string;
  readonly indent: number;
  readonly fill: string | null;
}

export interface FakeFormat {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Area[];
  formula: string | null;
  stopIfTrue: boolean;
  /** Colours and lines as set, by their path. */
  readonly style: Map<string, unknown>;
}

export interface FakeSheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly cells: Map<string, FakeCell>;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  isProtected: boolean;
  /** Cells that may be typed into while the sheet is protected, as row,column. */
  readonly unlocked: Set<string>;
  formats: FakeFormat[];
  readonly charts: FakeChart[];
}

/** A native chart with what was set of it, by its path. */
export interface FakeChart {
  readonly type: string;
  readonly source: Area;
  readonly seriesBy: string;
  readonly looks: Map<string, unknown>;
}

export interface FakeXmlPart {
  readonly id: string;
  readonly xml: string;
}

const BLANK: FakeCell = {
  value: null,
  isError: false,
  formula: null,
  format: 'General',
  indent: 0,
  fill: null,
};

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;
const OUR_TAG = /^=N\("disclosure-check:(error|warning)"\)=0$/;

export type FakeEvent = Readonly<Record<string, unknown>> & { readonly type: string };

/** A comment or note at a cell, such as B6. */
export interface FakeRemark {
  readonly sheet: string;
  readonly address: string;
  readonly content: string;
}

/** What Excel would hold, and what its user does past the add-in. */
export class FakeWorkbook {
  readonly sheets: FakeSheet[];
  active: FakeSheet;
  isReadOnly = false;
  isStructureFixed = false;
  comments: readonly FakeRemark[] = [];
  notes: readonly FakeRemark[] = [];
  properties = { author: '', lastAuthor: '', company: '' };
  /** Custom XML parts, also of others. */
  xmlParts: readonly FakeXmlPart[] = [];
  selectedAreas: readonly string[] = ['A1'];
  /** Called with each event; the handlers of the add-in sit behind it. */
  readonly listeners = new Map<string, Set<(event: FakeEvent) => void>>();
  #lastId = 0;

  constructor(sheets: readonly ContractSheet[]) {
    this.sheets = sheets.map((sheet) => this.#makeSheet(sheet));
    const front = this.sheets.find(({ visibility }) => visibility === 'Visible') ?? this.sheets[0];
    if (front === undefined) throw new Error('a workbook has at least one sheet');
    this.active = front;
  }

  sheet(name: string): FakeSheet {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  }

  newId(): string {
    this.#lastId += 1;
    return `{00000000-0001-0000-0000-${String(this.#lastId).padStart(12, '0')}}`;
  }

  edit(name: string, address: string, value: string | number, triggerSource = 'Unknown'): void {
    const sheet = this.sheet(name);
    const { row, column } = position(address);
    const cell = sheet.cells.get(`${row},${column}`) ?? BLANK;
    const isText = cell.format === '@' && typeof value === 'number';
    sheet.cells.set(`${row},${column}`, {
      ...cell,
      value: isText ? String(value) : value,
      isError: false,
      formula: null,
    });
    this.emit({
      type: 'WorksheetChanged',
      worksheetId: sheet.id,
      address,
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource,
    });
  }

  rename(from: string, to: string): void {
    const sheet = this.sheet(from);
    sheet.name = to;
    this.emit({ type: 'WorksheetNameChanged', worksheetId: sheet.id });
  }

  add(sheet: ContractSheet): FakeSheet {
    const added = this.#makeSheet(sheet);
    this.sheets.push(added);
    this.emit({ type: 'WorksheetAdded', worksheetId: added.id });
    return added;
  }

  /** A copy of a sheet bears its conditional formats too. */
  copy(name: string, copyName: string): void {
    const sheet = this.sheet(name);
    const formats = sheet.formats.map((format) => ({ ...format, id: this.newId() }));
    const copy = { ...sheet, id: this.newId(), name: copyName, formats };
    this.sheets.push({ ...copy, cells: new Map(sheet.cells) });
    this.emit({ type: 'WorksheetAdded', worksheetId: copy.id });
  }

  remove(name: string): void {
    const sheet = this.sheet(name);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    const [first] = this.sheets;
    if (this.active === sheet && first !== undefined) this.active = first;
    this.emit({ type: 'WorksheetDeleted', worksheetId: sheet.id });
  }

  /** A conditional format of the user's own. */
  addUserFormat(name: string, address: string, type: string, formula: string | null = null): void {
    this.sheet(name).formats.push({
      id: this.newId(),
      type,
      areas: [area(address)],
      formula,
      stopIfTrue: true,
      style: new Map([['format.fill.color', '#00FF00']]),
    });
  }

  emit(event: FakeEvent): void {
    for (const listener of this.listeners.get(event.type) ?? []) listener(event);
  }

  fingerprint(): string {
    const xmlParts = this.xmlParts.filter(({ xml }) => !isStoredPart(xml));
    return JSON.stringify([
      xmlParts,
      this.sheets.map((sheet) => ({
        ...sheet,
        cells: [...sheet.cells].sort(),
        unlocked: [...sheet.unlocked],
        hiddenRows: [...sheet.hiddenRows],
        hiddenColumns: [...sheet.hiddenColumns],
        formats: sheet.formats
          .filter(({ formula }) => !OUR_TAG.test(formula ?? ''))
          .map((format) => ({ ...format, style: [...format.style] })),
        charts: sheet.charts.map((chart) => ({ ...chart, looks: [...chart.looks] })),
      })),
    ]);
  }

  marks(): readonly MarkedCell[] {
    return this.sheets.flatMap((sheet) =>
      sheet.formats.flatMap(({ formula, areas }) => {
        const level = OUR_TAG.exec(formula ?? '')?.[1];
        if (level !== 'error' && level !== 'warning') return [];
        return areas.flatMap(cellsOf).map((address) => ({ sheet: sheet.name, address, level }));
      }),
    );
  }

  #makeSheet(sheet: ContractSheet): FakeSheet {
    return {
      id: this.newId(),
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility ?? 'visible'],
      cells: new Map(
        Object.entries(sheet.cells).map(([address, content]) => {
          const { value, isError, formula, format, indent, fill } = cellDetails(content);
          const { row, column } = position(address);
          const cell: FakeCell = {
            value,
            isError: isError ?? false,
            formula: formula ?? null,
            format: format ?? 'General',
            indent: indent ?? 0,
            fill: fill ?? null,
          };
          return [`${row},${column}`, cell] as const;
        }),
      ),
      merges: (sheet.merges ?? []).map(area),
      hiddenRows: new Set(sheet.hiddenRows),
      hiddenColumns: new Set(sheet.hiddenColumns),
      isProtected: false,
      unlocked: new Set(),
      formats: [],
      charts: [],
    };
  }
}

export function cellOf(sheet: FakeSheet, row: number, column: number): FakeCell {
  return sheet.cells.get(`${row},${column}`) ?? BLANK;
}

/** As Excel shows it, with the blanks that a format pads with. */
export function shownText({ value, format, isError }: FakeCell): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' || isError) return String(value);
  return formatNumber(format, value, { locale: 'zh-CN', nbsp: false });
}

export function usedArea(sheet: FakeSheet, valuesOnly: boolean): Area | null {
  const used = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const [key, cell] of sheet.cells) {
    if (valuesOnly && cell.value === null) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    used.top = Math.min(used.top, row);
    used.left = Math.min(used.left, column);
    used.bottom = Math.max(used.bottom, row);
    used.right = Math.max(used.right, column);
  }
  return used.bottom < 0 ? null : used;
}

function cellsOf({ top, left, bottom, right }: Area): readonly string[] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_column, column) =>
      areaAddress({
        top: top + row,
        bottom: top + row,
        left: left + column,
        right: left + column,
      }),
    ),
  ).flat();
}
