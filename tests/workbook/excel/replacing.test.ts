import { problemOf, valueOf } from '../contract/expectation';
import { openExcel } from './excel-subject';

const SHEETS = [
  { name: '表一', cells: { A1: 1, B1: { value: 2, format: '@' }, C3: 5 }, merges: ['B3:D4'] },
];
const REPLACEMENT = {
  cell: { sheet: '表一', row: 0, column: 0 },
  from: { kind: 'number', number: 1 },
  to: { kind: 'number', number: 9 },
} as const;

const valueIn = ({ host }: ReturnType<typeof openExcel>) =>
  host.workbook.sheet('表一').cells.get('0,0')?.value;

describe('replacing a value in Excel', () => {
  it('takes two syncs, shows the cell, and writes nothing else', async () => {
    const excel = openExcel(SHEETS);
    valueOf(await excel.port.replaceValues([REPLACEMENT]));
    expect(excel.host.syncs).toBe(2);
    expect(excel.host.writes).toEqual(['Range.values']);
    expect(excel.host.moves).toEqual(['Worksheet.activate', 'Range.select']);
    expect(valueIn(excel)).toBe(9);
  });

  it('writes nothing while another workbook is in front', async () => {
    const excel = openExcel(SHEETS);
    excel.host.isInFront = false;
    expect(problemOf(await excel.port.replaceValues([REPLACEMENT]))).toEqual({
      code: 'notInFront',
    });
    expect(excel.host.writes).toEqual([]);
  });

  it('waits until the user has left the cell, and then finds what was typed', async () => {
    const excel = openExcel(SHEETS);
    excel.host.startCellEdit();
    const answer = excel.port.replaceValues([REPLACEMENT]);
    excel.host.workbook.edit('表一', 'A1', 3);
    excel.host.endCellEdit();
    expect(problemOf(await answer)).toMatchObject({ reason: 'changed' });
    expect(valueIn(excel)).toBe(3);
  });

  it('on a protected sheet writes into unlocked cells only', async () => {
    const excel = openExcel(SHEETS);
    const sheet = excel.host.workbook.sheet('表一');
    sheet.isProtected = true;
    expect(problemOf(await excel.port.replaceValues([REPLACEMENT]))).toMatchObject({
      reason: 'locked',
    });
    expect(excel.host.writes).toEqual([]);
    sheet.unlocked.add('0,0');
    valueOf(await excel.port.replaceValues([REPLACEMENT]));
    expect(valueIn(excel)).toBe(9);
  });

  it('writes no number that would become a text', async () => {
    const excel = openExcel(SHEETS);
    const cell = { sheet: '表一', row: 0, column: 1 };
    const from = { kind: 'number', number: 2 } as const;
    const answer = await excel.port.replaceValues([{ ...REPLACEMENT, cell, from }]);
    expect(problemOf(answer)).toMatchObject({ reason: 'textFormat' });
    expect(excel.host.writes).toEqual([]);
  });

  it('says so where the value is not kept, in an Excel that does not tell of merges', async () => {
    const excel = openExcel(SHEETS, { apiLevel: 12 });
    const cell = { sheet: '表一', row: 3, column: 3 };
    const blank = { kind: 'blank' } as const;
    const answer = await excel.port.replaceValues([{ ...REPLACEMENT, cell, from: blank }]);
    expect(problemOf(answer)).toMatchObject({ reason: 'notKept' });
  });

  it('of two cells takes two syncs, and puts the first back where the second is not kept', async () => {
    const excel = openExcel(SHEETS, { apiLevel: 12 });
    const other = {
      cell: { sheet: '表一', row: 4, column: 0 },
      from: { kind: 'blank' },
      to: { kind: 'number', number: 1 },
    } as const;
    valueOf(await excel.port.replaceValues([REPLACEMENT, other]));
    expect(excel.host.syncs).toBe(2);
    expect(excel.host.moves).toEqual(['Worksheet.activate', 'Range.select']);
    expect(valueIn(excel)).toBe(9);
    const lost = { ...other, cell: { sheet: '表一', row: 3, column: 3 } };
    const back = { ...REPLACEMENT, from: REPLACEMENT.to, to: REPLACEMENT.from };
    const answer = await excel.port.replaceValues([back, lost]);
    expect(problemOf(answer)).toMatchObject({ cell: lost.cell, reason: 'notKept' });
    expect(valueIn(excel)).toBe(9);
  });

  it('of texts that fill two rectangles takes two syncs, and sets the formats before the values', async () => {
    const texts = Array.from({ length: 40 }, (_, at) => `${at}.50`);
    const cells = Object.fromEntries(
      texts.flatMap((value, at) =>
        ['A', 'C'].map((column) => [`${column}${at + 1}`, { value, format: '@' }]),
      ),
    );
    const excel = openExcel([{ name: '表一', cells }]);
    const conversions = texts.flatMap((text, row) =>
      [0, 2].map((column) => ({
        cell: { sheet: '表一', row, column },
        from: { kind: 'text', text } as const,
        to: { kind: 'number', number: Number(text) } as const,
      })),
    );
    const done = valueOf(await excel.port.replaceValues(conversions));
    expect(excel.host.syncs).toBe(2);
    const ONE = ['Range.numberFormat', 'Range.values'];
    expect(excel.host.writes).toEqual([...ONE, ...ONE]);
    const stored = [...excel.host.workbook.sheet('表一').cells.values()];
    expect(new Set(stored.map(({ format }) => format))).toEqual(new Set(['0.00']));
    expect(stored.every(({ value }) => typeof value === 'number')).toBe(true);
    expect(done.map(({ cell }) => cell)).toEqual(conversions.map(({ cell }) => cell));
  });

  it('of texts on a protected sheet is refused where some of them are locked', async () => {
    const cells = { A1: { value: '1.50', format: '@' }, A2: { value: '2.50', format: '@' } };
    const excel = openExcel([{ name: '表一', cells }]);
    const sheet = excel.host.workbook.sheet('表一');
    sheet.isProtected = true;
    sheet.unlocked.add('0,0');
    const conversions = ['1.50', '2.50'].map((text, row) => ({
      cell: { sheet: '表一', row, column: 0 },
      from: { kind: 'text', text } as const,
      to: { kind: 'number', number: Number(text) } as const,
    }));
    const answer = await excel.port.replaceValues(conversions);
    expect(problemOf(answer)).toMatchObject({ reason: 'locked' });
    expect(excel.host.writes).toEqual([]);
  });

  it('is no change to be checked again: the add-in knows of it', async () => {
    const { port } = openExcel(SHEETS);
    const changes: unknown[] = [];
    valueOf(await port.watch((change) => changes.push(change)));
    valueOf(await port.replaceValues([REPLACEMENT]));
    expect(changes).toEqual([]);
  });
});
