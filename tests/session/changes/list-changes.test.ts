import { changesText } from '../../../src/session/changes/change-words.zh-CN';
import { changesFile } from '../../../src/session/changes/changes-file';
import { nameOfCell } from '../../../src/session/changes/name-of-cell';
import { parseCellAddress } from '../../../src/base/address';
import type { CellValue } from '../../../src/grid/cell-value';
import { withCell } from '../../../src/grid/grid';
import { readWorkbookFile } from '../../../src/workbook/file/read-workbook-file';
import { loadSample } from '../../fixtures/load-sample';
import { sheet, withCells } from '../../fixtures/sheet';
import { CLEAN_2024 } from '../../samples/read-sample';
import { OpenSession } from '../open-session';
import { IN_ORDER, changesBetween } from './changes-between';

const BEFORE = sheet(
  '预算01表',
  `收入 | 1.00
  支出 | 2.00
  合计 | 3.00←SUM(B1:B2)`,
);
const linesOf = (after: typeof BEFORE) =>
  changesText(changesBetween([BEFORE], [after])).split('\n');

test('a figure, a text and a formula typed anew are listed with what stood there', () => {
  const after = withCells(BEFORE, { B1: '1.50', A2: '', B2: '2.00←B1*2', C5: '说明' });
  expect(linesOf(after)).toEqual([
    '工作表\t单元格\t项目\t原内容\t新内容',
    '预算01表\tB1\t收入\t1.00\t1.50',
    '预算01表\tA2\t\t支出\t（空白）',
    '预算01表\tB2\t\t2.00\t=B1*2',
    '预算01表\tC5\t\t（空白）\t说明',
    IN_ORDER,
  ]);
});

const withValue = (grid: typeof BEFORE, value: CellValue) =>
  withCell(grid, 1, 1, { value, formula: null, indent: 0 });
const number = (of: number, shown: string): CellValue => ({
  kind: 'number',
  number: of,
  shown,
  general: false,
});

test('a number in the place of the text that reads like it is a change', () => {
  const before = withValue(BEFORE, { kind: 'text', text: '79.63' });
  const after = withValue(BEFORE, number(79.63, '79.63'));
  const [, ...lines] = changesText(changesBetween([before], [after])).split('\n');
  expect(lines).toEqual(['预算01表\tB2\t支出\t“79.63”（文本）\t79.63（数值）']);
});

/** Of these addresses the texts, then the numbers that they read like. */
function typedAs(grid: typeof BEFORE, texts: Readonly<Record<string, string>>) {
  const withValues = (valueOf: (text: string) => CellValue) =>
    Object.entries(texts).reduce((edited, [address, text]) => {
      const position = parseCellAddress(address);
      if (position === null) throw new Error(`${address} is no address`);
      const { row, column } = position;
      return withCell(edited, row, column, { value: valueOf(text), formula: null, indent: 0 });
    }, grid);
  return {
    before: withValues((text) => ({ kind: 'text', text })),
    after: withValues((text) => number(Number(text.replace(/,/g, '')), text.replace(/,/g, ''))),
  };
}

describe('texts that became the numbers that they read like', () => {
  const CODED = sheet(
    '预算03表',
    `科目编码 | 科目名称 | 合计 | 基本支出
    205 | 教育支出 | 1.00 | 2.00
    206 | 科学技术支出 | 3.00 | 4.00
    208 | 社会保障和就业支出 | 5.00 | 6.00`,
  );

  test('stand in one line for each sheet, with all of their cells and how it is done in one go', () => {
    const other = typedAs(BEFORE, { B1: '1.00', B2: '2.00' });
    const coded = typedAs(CODED, {
      C2: '1,234.50',
      D2: '2.00',
      C3: '3.00',
      D3: '4.00',
      D4: '6.00',
    });
    const changes = changesBetween([other.before, coded.before], [other.after, coded.after]);
    expect(changes.cells).toHaveLength(7);
    expect(changesText(changes).split('\n').slice(1)).toEqual([
      '预算01表\tB1:B2\t2 个数由文本改为数值\t“1.00”等（文本）\t1.00 等（数值）',
      '预算03表\tC2:D3、D4\t5 个数由文本改为数值\t“1,234.50”等（文本）\t1234.50 等（数值）',
      expect.stringMatching(/^由文本改为数值的不用逐个重新输入：.*“转换为数字”/),
    ]);
  });

  test('stand alone where they are codes, another number, or a single one', () => {
    const { before, after } = typedAs(CODED, { A2: '205', A3: '206', C2: '1.00', C3: '3.00' });
    const lines = changesText(changesBetween([before], [withCells(after, { C3: '3.50' })]))
      .split('\n')
      .slice(1);
    expect(lines).toEqual([
      '预算03表\tA2\t教育支出\t“205”（文本）\t205（数值）',
      '预算03表\tC2\t教育支出\t“1.00”（文本）\t1.00（数值）',
      '预算03表\tA3\t科学技术支出\t“206”（文本）\t206（数值）',
      '预算03表\tC3\t科学技术支出\t“3.00”（文本）\t3.50（数值）',
    ]);
  });
});

test('numbers are listed as shown, in full where the sheet hides places', () => {
  const before = withValue(BEFORE, number(1016.18, '1,016.18'));
  const after = withValue(BEFORE, number(5.704, '5.70'));
  const [, ...lines] = changesText(changesBetween([before], [after])).split('\n');
  expect(lines).toEqual(['预算01表\tB2\t支出\t1,016.18\t5.704']);
  expect(changesBetween([before], [withValue(BEFORE, number(1016.18, '1016.2'))]).cells).toEqual(
    [],
  );
});

test('a formula that comes to another result was not typed', () => {
  expect(linesOf(withCells(BEFORE, { B3: '9.00←SUM(B1:B2)' }))).toHaveLength(1);
});

test('line breaks in a cell do not break the copied list', () => {
  expect(linesOf(withCells(BEFORE, { A1: '本年⏎收入' }))[1]).toBe(
    '预算01表\tA1\t\t收入\t本年 收入',
  );
});

test('the saved list is a workbook with a row for each change', async () => {
  const changes = changesBetween([BEFORE], [withCells(BEFORE, { B1: '=1+1', A1: '收 入' })]);
  const { name, content } = await changesFile('公开表.xlsx', changes, '2024-02-01');
  expect(name).toBe('公开表-改动清单.xlsx');
  const read = await readWorkbookFile(new Uint8Array(await content.arrayBuffer()));
  if (!read.ok) throw new Error(read.error.code);
  const texts = read.value[0]?.rows.map((row) =>
    row.map(({ value }) => (value.kind === 'text' ? value.text : '')).join('|'),
  );
  expect(texts).toContain('预算01表|A1||收入|收 入');
  // What begins with = is a text there, not a formula.
  expect(texts).toContain('预算01表|B1|收 入|1.00（数值）|“=1+1”（文本）');
  expect(texts?.some((text) => text.startsWith('2024-02-01 列出'))).toBe(true);
});

test('an amount of a checked table is named by its row and its column', async () => {
  const open = new OpenSession(await loadSample(CLEAN_2024), {});
  await open.run({ type: 'check' });
  const named = nameOfCell(open.state);
  const [set] = open.state.result?.workbook.sets ?? [];
  const fact = set?.book.facts.find(({ row }) => row.label.startsWith('2080505'));
  if (fact === undefined) throw new Error('no fact');
  expect(named(fact.cell)).toBe(`${fact.row.label}·合计`);
  expect(named({ ...fact.cell, column: 0 })).toBeNull();
  const changes = changesBetween(
    [BEFORE],
    [withCells(BEFORE, { B1: '1.50' })],
    () => '收入·预算数',
  );
  expect(changes.cells.map(({ item }) => item)).toEqual(['收入·预算数']);
  expect(nameOfCell({ ...open.state, stage: { phase: 'stale' } })(fact.cell)).toBeNull();
});
