import type { Grid } from '../../src/grid/grid';
import { sheet, withCells } from '../fixtures/sheet';
import { check } from './checked-sheets';

/** 类, 款 and 项, the name, and 合计, 基本支出, 项目支出. */
const LINES: readonly (readonly string[])[] = [
  ['201', '', '', '一般公共服务支出', '870.00', '570.00', '300.00'],
  ['201', '03', '', '政府办公厅（室）及相关机构事务', '870.00', '570.00', '300.00'],
  ['201', '03', '01', '行政运行', '570.00', '570.00', ''],
  ['201', '03', '02', '一般行政管理事务', '300.00', '', '300.00'],
  ['208', '', '', '社会保障和就业支出', '200.00', '200.00', ''],
  ['208', '05', '', '行政事业单位养老支出', '200.00', '200.00', ''],
  ['208', '05', '05', '机关事业单位基本养老保险缴费支出', '120.00', '120.00', ''],
  ['208', '05', '06', '机关事业单位职业年金缴费支出', '80.00', '80.00', ''],
];

const ROWS = rowsOf((own) => own);

/** Each column repeats what stands left of it. */
const REPEATING = rowsOf(([type = '', group = '', item = '', ...others]) => [
  ...[type, group && type + group, item && type + group + item],
  ...others,
]);

/** A column of other codes between the code and its name. */
const BESIDE_UNITS = rowsOf(([type = '', group = '', item = '', ...others]) => [
  ...[type, group, item, '901'],
  ...others,
]);

function rowsOf(print: (line: readonly string[]) => readonly string[]): string {
  return LINES.map((line) => print(line).join(' | ')).join('\n');
}

function table(name: string, title: string, rows: string): Grid {
  return sheet(
    name,
    `2024年${title}
    |||||| 单位：万元
    科目编码 | < | < | 科目名称 | 合计 | 基本支出 | 项目支出
    类 | 款 | 项 | ^ | ^ | ^ | ^
    ||| 合计 | 1070.00 | 770.00 | 300.00
    ${rows}`,
  );
}

const WHOLE = ['支出', '部门支出总表'] as const;

function texts(cells: Readonly<Record<string, string>>, rows = ROWS): readonly string[] {
  const { findings, texts: all } = check(withCells(table(...WHOLE, rows), cells));
  return all.filter((_, at) => findings[at]?.severity === 'error');
}

describe('a code in columns 类 款 项', () => {
  it.each([ROWS, REPEATING])('is silent where it is right', (rows) => {
    expect(texts({}, rows)).toEqual([]);
  });

  it('is told at the part that takes the row out of its sum', () => {
    expect(texts({ B12: '06' })).toEqual([
      expect.stringMatching(/^支出!B12（2080605 .*）的“06”疑为“05”，这一行的编码应为 2080505/),
    ]);
  });

  it('is told once where neither its sum nor any book has it', () => {
    const { briefs } = check(withCells(table(...WHOLE, ROWS), { B12: '95' }));
    expect(briefs.filter((brief) => !brief.startsWith('info'))).toEqual(['error C2 支出!B12']);
  });

  it('is told at the part of which no book has such a code', () => {
    const told = ['支出!A12 的“708”应为“208”：按名称“机关事业单位基本养老保险缴费支出”'];
    expect(texts({ A12: '708' })).toEqual([`${told.join('')}，这一行的科目编码是 2080505`]);
  });

  it('is told at the cell that the others of its row gainsay', () => {
    for (const [cell, typed, right] of [
      ['A12', '278', '208'],
      ['B12', '20806', '20805'],
      ['C12', '2060505', '2080505'],
    ] as const) {
      expect(texts({ [cell]: typed }, REPEATING)).toEqual([
        expect.stringContaining(`支出!${cell} 的“${typed}”应为“${right}”`),
      ]);
    }
  });

  it('of two parts that gainsay each other is told by the name', () => {
    expect(texts({ A11: '207' }, REPEATING).join()).toContain('支出!A11 的“207”应为“208”');
    expect(texts({ B11: '20705' }, REPEATING).join()).toContain('支出!B11 的“20705”应为“20805”');
  });

  it('is told beside a column of other codes as well', () => {
    const general = sheet(
      '一般',
      `2024年一般公共预算支出表
      ||||||| 单位：万元
      科目编码 | < | < | 单位代码 | 科目名称 | 合计 | 基本支出 | 项目支出
      类 | 款 | 项 | ^ | ^ | ^ | ^ | ^
      |||| 合计 | 1070.00 | 770.00 | 300.00
      ${BESIDE_UNITS}`,
    );
    expect(check(general).briefs).toEqual([]);
    expect(check(withCells(general, { B12: '06' })).texts.join()).toContain(
      '一般!B12（2080605 机关事业单位基本养老保险缴费支出）的“06”疑为“05”，这一行的编码应为 2080505',
    );
  });

  it('is looked up among those of its own unit', () => {
    const units = (slipped: string) =>
      sheet(
        '支出',
        `2024年部门支出总表
        |||||||| 单位：万元
        科目编码 | < | < | 单位代码 | 单位名称（科目） | 合计 | 基本支出 | 项目支出
        类 | 款 | 项 | ^ | ^ | ^ | ^ | ^
        | | | | 合计 | 40.00 | 40.00 |
        | | | 901 | 示例区数据中心 | 20.00 | 20.00 |
        208 | 05 | 05 | 901 | 机关事业单位基本养老保险缴费支出 | 20.00 | 20.00 |
        | | | 902 | 示例区档案馆 | 20.00 | 20.00 |
        ${slipped} | 902 | 机关事业单位基本养老保险缴费支出 | 20.00 | 20.00 |`,
      );
    expect(check(units('208 | 05 | 05')).told('E1')).toEqual([]);
    expect(check(units('708 | 05 | 05')).told('E1')).toEqual([
      'error 支出!A9 mistypedCode 708 机关事业单位基本养老保险缴费支出 208 2080505',
    ]);
    expect(check(units('208 | 05 | 95')).told('E2')).toEqual([
      'warning 支出!C9 mistypedCode 95 机关事业单位基本养老保险缴费支出 05 2080505',
    ]);
  });
});
