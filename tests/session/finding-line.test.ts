import { cellAddress } from '../../src/base/address';
import { finish } from '../../src/base/steps';
import { GENERATORS } from '../../src/checks/relation';
import type { Grid } from '../../src/grid/grid';
import type { CheckedWorkbook, FindingLine } from '../../src/session/result/checked-workbook';
import type { FindingDetail } from '../../src/session/findings/finding-detail';
import { placesText } from '../../src/session/findings/arithmetic-lines.zh-CN';
import { formTitle } from '../../src/session/findings/form-lines.zh-CN';
import { findingLine } from '../../src/session/findings/finding-line';
import { findingText } from '../../src/checks/words/wording.zh-CN';
import { findingFigures } from '../../src/session/report/finding-figures';
import { layOutFinding } from '../../src/session/findings/lay-out-finding';
import { checkInSteps, findingDetail } from '../../src/session/result/workbook-checker';
import { changed } from '../checks/checked-sheets';
import { FORM_PROBLEMS, PLANTED, expectSentence, formFinding } from '../checks/every-finding';
import { byFunction } from '../checks/small-tables';
import { loadSample } from '../fixtures/load-sample';
import { CLEAN_2023, CLEAN_2024 } from '../samples/read-sample';
import { UNDECIDED } from './undecided';

function checkedOf(grids: readonly Grid[]): CheckedWorkbook {
  return finish(checkInSteps(grids, []));
}

function linesOf(workbook: CheckedWorkbook): readonly FindingLine[] {
  return workbook.sets.flatMap(({ findings }) => findings);
}

/** The only finding with what stands under it. */
function only(workbook: CheckedWorkbook): { line: FindingLine; detail: FindingDetail } {
  const [line, ...more] = linesOf(workbook);
  const detail = line === undefined ? null : findingDetail(workbook, line.id);
  if (line === undefined || detail === null || more.length > 0) throw new Error('not one finding');
  return { line, detail };
}

/** Where findings about the whole set say that they are: their sheet is not that of the heading above. */
const PLACES_OF_SET: Readonly<Record<string, string>> = {
  missingTables: '',
  noYear: '预算05表!C9',
};

describe('a finding', () => {
  let clean: readonly Grid[];

  beforeAll(async () => {
    clean = await loadSample(CLEAN_2024);
  });

  const wrong = (contents: Readonly<Record<string, string>>) =>
    only(checkedOf(changed(clean, contents)));

  const wrongFinding = (contents: Readonly<Record<string, string>>) => {
    const [inspected] = checkedOf(changed(clean, contents)).workbook.sets;
    const finding = inspected?.checks.findings[0];
    if (inspected === undefined || finding?.kind !== 'arithmetic') throw new Error('not broken');
    return { inspected, finding };
  };

  it('of two figures that changed places names both, what each should be, and that both are put right', () => {
    const contents = { '预算05表!D25': '9.17', '预算05表!D26': '21.40' };
    const { line } = wrong(contents);
    expect(line).toMatchObject({
      place: 'D25、D26',
      title: '2101102 事业单位医疗·基本支出小计 与 2101103 公务员医疗补助·基本支出小计 两数互换',
      figures: 'D25：9.17 → 21.40，D26：21.40 → 9.17 万元',
      effect: '改正这两处，6 项检查都能通过',
    });
    const { inspected, finding } = wrongFinding(contents);
    expect(findingFigures(inspected.book, finding)).toMatchObject({
      stated: { value: '9.17、21.40' },
      proposed: { value: '21.40、9.17' },
    });
  });

  it('of two columns that changed places names them in full and selects both', () => {
    const sheet = clean.find(({ name }) => name === '预算05表');
    const contents: Record<string, string> = {};
    const printed = (row: number, column: number) => {
      const value = sheet?.rows[row]?.[column]?.value;
      return value?.kind === 'number' ? String(value.number) : '';
    };
    for (let row = 6; row < 30; row += 1) {
      contents[`预算05表!D${row + 1}`] = printed(row, 6);
      contents[`预算05表!G${row + 1}`] = printed(row, 3);
    }
    const { line, detail } = wrong(contents);
    expect(line.title).toBe('“基本支出小计”、“项目支出”两列的数可能填反（合计一行没有填反）');
    expect(new Set(line.cells.map(({ column }) => column))).toEqual(new Set([3, 6]));
    expect(line.cells).toHaveLength(48);
    expect(detail.sentence).toMatch(/^预算05表!D7 “基本支出小计”、“项目支出”两列的数可能填反/);
    expect(detail.leave).toContain('不要对调');
  });

  it('of a table of another year stands alone, without the rows that this table lacks', async () => {
    const former = await loadSample(CLEAN_2023);
    const mixed = clean.map((grid) =>
      grid.name === '预算05表' ? (former.find(({ name }) => name === grid.name) ?? grid) : grid,
    );
    const told = linesOf(checkedOf(mixed)).filter(({ level }) => level !== 'info');
    expect(told).toMatchObject([
      {
        sheet: '预算05表',
        place: 'A2',
        title: '标题是 2023 年，疑为上年的表',
        figures: '',
        effect: '表内各数相符，但与其他表的 57 项关系有 57 项不符，请核对整张表，换成 2024 年的',
      },
    ]);
  });

  it('of a blank cell beside another document says blank, not 0.00', () => {
    const [inspected] = checkedOf(clean).workbook.sets;
    if (inspected === undefined) throw new Error('no set');
    const problem = { ...FORM_PROBLEMS.plannedDiffers, stated: 0, isBlank: true };
    const finding = formFinding(problem);
    expect(findingText(inspected.book, finding)).toContain('为空白，本年预算公开的数');
    expect(findingLine({ id: finding.id, inspected, finding }).figures).toMatch(/^空白 与 /);
    expect(findingFigures(inspected.book, finding).stated?.value).toBe('空白');
  });

  it('of a figure beside a blank cell of another document says blank, not 0.00', () => {
    const [inspected] = checkedOf(clean).workbook.sets;
    if (inspected === undefined) throw new Error('no set');
    const problem = { ...FORM_PROBLEMS.plannedDiffers, expected: 0, isExpectedBlank: true };
    const finding = formFinding(problem);
    expect(findingText(inspected.book, finding)).toContain('）为空白，相差 ');
    const { figures } = findingLine({ id: finding.id, inspected, finding });
    expect(figures).toMatch(/^[\d,.]+ 万元与空白，相差 [\d,.]+$/);
  });

  it('of a row that a total lacks shows the row as what is to be put in, not as what its cell holds', () => {
    const [inspected] = checkedOf(clean).workbook.sets;
    if (inspected === undefined) throw new Error('no set');
    const listed = { sheet: '预算05表', row: 20, column: 0 };
    const problem = { ...FORM_PROBLEMS.absentFromWhole, listed };
    const figures = findingFigures(inspected.book, formFinding(problem));
    expect(figures.stated).toBeNull();
    expect(figures.proposed?.value).toBe(`${problem.printed} ${problem.name}`);
  });

  it('of several figures that differ from another document says in its title how many', () => {
    const first = FORM_PROBLEMS.earlierYearDiffers;
    const one = { ...first, others: [] };
    expect(formTitle(one)).toBe(`${first.label} 与该年度公开数不同`);
    const other = { ...first, cell: { sheet: '预算05表', row: 9, column: 2 } };
    expect(formTitle({ ...one, others: [other] })).toBe(`${first.label}等 2 处 与该年度公开数不同`);
  });

  it('of two figures that changed places names both before the sum that they break', () => {
    const { detail } = wrong({ '预算05表!E21': '21.40', '预算05表!E25': '48.92' });
    expect(detail.sentence).toMatch(/^预算05表!E21 与 E25 两数互换，以下因此不符：/);
  });

  it('of one of two pairs that changed places says so in its title, and proposes neither', () => {
    const { line, detail } = only(
      checkedOf([
        byFunction(
          '支出',
          '部门支出总表',
          `| 合计 | 67.00 | 67.00 | |
          201 | 一般公共服务支出 | 20.00 | 25.00 | |
          205 | 教育支出 | 25.00 | 20.00 | |
          208 | 社会保障和就业支出 | 22.00 | 22.00 | |`,
        ),
      ]),
    );
    expect(line.title).toBe('201 一般公共服务支出·合计 合计与分项不符，可能是两数填反');
    expect(detail.candidates).toHaveLength(2);
  });

  it('with one likely cell shows it first: its name, both values, what correcting it mends', () => {
    const { line, detail } = wrong({ '预算05表!E21': '48.29' });
    expect(line).toMatchObject({
      rule: 'C2',
      level: 'error',
      sheet: '预算05表',
      cells: [{ sheet: '预算05表', row: 20, column: 4 }],
      place: 'E21',
      title: '2080505 机关事业单位基本养老保险缴费支出·人员经费 疑有误',
      figures: '48.29 → 48.92 万元（相邻数字颠倒）',
      effect: '改正这一处，2 项检查都能通过',
    });
    expect(detail).toMatchObject({
      sentence:
        '预算05表!E21 疑有误，以下因此不符：预算05表!E19（20805 行政事业单位养老支出·人员经费）为 83.14 万元，3 个分项之和为 82.51 万元，相差 0.63 万元',
      candidates: [],
      rules: [
        {
          id: 'C2',
          title: '收入、支出各表：行列合计',
          basis: '表样勾稽（部门收入总表、部门支出总表、一般公共预算支出表）',
        },
      ],
    });
    expectSentence(detail.leave);
  });

  it('is laid out like the sums that it breaks, the wrong cell marked in each', () => {
    const { detail } = wrong({ '预算05表!E21': '48.29' });
    expect(detail.sums).toHaveLength(2);
    expect(detail.sums[0]).toMatchObject({
      title: '合计与分项',
      sheet: '预算05表',
      unit: '万元',
      lines: [
        { side: 'left', role: '合计', amount: '83.14', mark: '' },
        { side: 'right', role: '分项', amount: '9.76', mark: '' },
        { side: 'right', role: '分项', amount: '48.29', mark: '疑有误' },
        { side: 'right', role: '分项', amount: '24.46', mark: '' },
      ],
      rest: '',
      results: [
        { kind: 'sum', label: '分项之和', amount: '82.51' },
        { kind: 'difference', label: '相差', amount: '0.63' },
      ],
      note: '',
    });
    expect(detail.sums[1]?.lines.map(({ amount }) => amount)).toEqual(['48.92', '48.29', '空白']);
  });

  it('across sheets names no common one, and counts the parts left out', () => {
    const { detail } = wrong({ '预算01表!D22': '57.94' });
    expect(detail.sums.map(({ sheet }) => sheet)).toEqual(['', '预算01表']);
    expect(detail.sums[1]?.rest).toBe('其余 19 个分项为空白或 0');
    expect(detail.rules.map(({ id }) => id)).toEqual(['C1', 'C3']);
  });

  it('says why two sides must be equal where the sum does not', () => {
    const { detail } = wrong({ '预算01表!D7': '3.00' });
    const notes = detail.sums.map(({ note }) => note).filter((note) => note !== '');
    expect(notes.join('\n')).toContain('除财政拨款外没有其他资金，应当相等');
  });

  it('of a wrong code says which row is missing, and asks for no other figure', () => {
    const { line, detail } = wrong({ '预算05表!A22': '2080508' });
    expect(line).toMatchObject({
      title: '2080508 机关事业单位职业年金缴费支出 编码疑为 2080506',
      figures: '2080508 → 2080506',
    });
    expect(detail.sentence).toMatch(/为 24\.46 万元，但“预算03表”没有科目 2080508 这一行$/);
    expect(detail.sums).toHaveLength(2);
    for (const { lines, results } of detail.sums) {
      expect(lines.map(({ amount }) => amount)).toEqual(['24.46']);
      expect(results).toEqual([]);
    }
    // The sentence above says it of the first.
    const [first, second] = detail.sums.map(({ note }) => note);
    expect(first).toBe('');
    expect(second).toMatch(/没有科目 2080506 这一行$/);
    expect(line.effect).toMatch(/^改正这一处，\d 项检查都能通过$/);
  });

  it('that many numbers are texts goes to all of them, to be converted at once', () => {
    const table = byFunction(
      '支出',
      '部门支出总表',
      `| 合计 | 30.00 | 20.00 | 10.00
      201 | 一般公共服务支出 | 25.00 | 15.00 | 10.00
      205 | 教育支出 | 5.00 | 5.00 |`,
    );
    const texts = checkedOf(changed([table], { '支出!C6': '5', '支出!D4': '20' }));
    const line = linesOf(texts).find(({ title }) => title === '数字以文本形式存储');
    expect(line?.place).toBe('D4');
    expect(line?.figures).toBe('“20”，同表共 2 个单元格');
    expect(line?.cells.map(cellAddress)).toEqual(['D4', 'C6']);
  });

  it('goes to the wrong cell and to those that carry the same value', () => {
    const { line } = wrong({ '预算03表!C27': '85.04', '预算03表!D27': '85.04' });
    expect(line.place).toBe('C27、D27');
    expect(line.cells).toHaveLength(2);
  });

  it('of a missing row stands at its total, and tells of which cell the two sides are', () => {
    const without = clean.map((grid) =>
      grid.name === '预算05表' ? { ...grid, rows: grid.rows.filter((_, at) => at !== 20) } : grid,
    );
    const [line] = linesOf(checkedOf(without));
    expect(line).toMatchObject({ sheet: '预算05表', place: 'A19' });
    expect(line?.figures).toMatch(/^C19：83.99 与 35.07 万元，相差 48.92$/);
  });

  it('names the sheet of cells that stand on another one', () => {
    const cells = ['预算05表', '预算03表'].map((sheet) => ({ sheet, row: 4, column: 2 }));
    expect(placesText(cells, '预算05表')).toBe('C5、预算03表!C5');
  });

  it('begins with the cell that it names, and with the sum that states it', () => {
    const { inspected, finding } = wrongFinding({ '预算01表!D22': '57.94' });
    for (const relations of [finding.relations, [...finding.relations].reverse()]) {
      const detail = layOutFinding({ id: 'id', inspected, finding: { ...finding, relations } });
      expect(detail.sentence).toMatch(/^预算01表!D22（/);
      expect(detail.sums.map(({ title }) => title)).toEqual(['两处是同一数据', '合计与分项']);
    }
  });

  it('that was left blank says so', () => {
    const { line } = wrong({ '预算05表!C6': '' });
    expect(line.title).toBe('合计 疑有误');
    expect(line.figures).toBe('空白 → 1,670.35 万元（漏填）');
  });

  it('that cannot be decided says so and names the candidates', () => {
    const { line, detail } = only(checkedOf([UNDECIDED]));
    expect(line).toMatchObject({
      sheet: '支出',
      place: 'C4、C5、C6 等 4 处',
      title: '合计 合计与分项不符',
      figures: '121.32 与 121.15 万元，相差 0.17',
      effect: '可能是 支出!B4（合计）之下漏列了一行，也可能是下列 4 个数之一有误',
    });
    expect(detail.candidates.map(({ label }) => label)).toEqual([
      '合计',
      '201 一般公共服务支出',
      '205 教育支出',
      '208 社会保障和就业支出',
    ]);
    expect(detail.candidates[0]?.correction).toContain('现为 121.32，应为 121.15 万元');
    expect(detail.sums[0]?.lines.every(({ mark }) => mark === '可能有误')).toBe(true);
  });

  it('that no one correction mends says so', () => {
    const many = changed(clean, {
      ...{ '预算05表!C22': '11.11', '预算05表!D22': '22.12', '预算05表!E22': '33.17' },
      ...{ '预算05表!C21': '31.13', '预算05表!D21': '12.34', '预算05表!E21': '5.17' },
      ...{ '预算05表!C20': '9.13' },
    });
    const workbook = checkedOf(many);
    const effect = '没有一个数改动后能消除全部不符，可能不止一处有误';
    const line = linesOf(workbook).find((one) => one.effect === effect);
    const detail = line === undefined ? null : findingDetail(workbook, line.id);
    expect(line?.cells).toHaveLength(1);
    expect(detail?.candidates).toEqual([]);
    expect(detail?.sums.flatMap(({ lines }) => lines.map(({ mark }) => mark))).toContain(
      '请先核对',
    );
  });

  it('that is 尾差 is laid out too, and needs no change', () => {
    const workbook = checkedOf(changed(clean, { '预算01表!D12': '30.58' }));
    const [line] = linesOf(workbook);
    expect(line).toMatchObject({
      level: 'rounding',
      place: 'D31',
      title: '本年支出合计 合计与分项有尾差',
      figures: '1,670.35 与 1,670.36 万元，相差 0.01',
      effect: '',
    });
    const detail = findingDetail(workbook, line?.id ?? '');
    expect(detail?.sums).toHaveLength(1);
    expect(detail?.leave).toBe('属于四舍五入的尾差，不必修改。');
  });

  it('about tables that are not there has no cell', () => {
    const { line, detail } = only(checkedOf(clean.filter(({ name }) => name !== '预算03表')));
    expect(line).toMatchObject({
      level: 'warning',
      sheet: '',
      cells: [],
      place: '',
      title: '没有找到应公开的表',
      figures: '《部门支出总表》',
    });
    expect(detail.sums).toEqual([]);
  });

  it('of a missing table of money that another shows names the cell of it', () => {
    const others = clean.filter(({ name }) => name !== '预算10表');
    const lines = linesOf(checkedOf(changed(others, { '预算01表!B8': '3.00' })));
    expect(lines.map(({ figures }) => figures)).toContain(
      '《国有资本经营预算支出表》（预算01表!B8 有这项金额 3.00 万元）',
    );
  });

  it('is found by its code, name, cell, sheet, table, rule and figures', () => {
    const { line } = wrong({ '预算05表!E21': '48.29' });
    for (const word of ['2080505', '养老保险', 'E21', '预算05表', 'C2', '48.92', '行列合计']) {
      expect(line.searchText).toContain(word);
    }
    expect(line.searchText).toContain('一般公共预算支出表');
  });

  it.each(Object.values(FORM_PROBLEMS))('of form reads well: $code', (problem) => {
    const [set] = checkedOf(clean).sets;
    if (set === undefined) throw new Error('no set');
    const finding = formFinding(problem);
    const line = findingLine({ id: 'id', inspected: set.inspected, finding });
    expectSentence(line.title);
    expect(line.title).not.toContain('!');
    expect(line.title.length).toBeLessThan(30);
    expect(line.figures).not.toMatch(/undefined|null|NaN|governmentFund/);
    expect(line.place).toBe(PLACES_OF_SET[problem.code] ?? 'C9');
  });

  it.each(GENERATORS)('of arithmetic reads well: %s', (generator) => {
    const workbook = checkedOf(changed(clean, PLANTED[generator]));
    const lines = linesOf(workbook);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expectSentence(line.title);
      expectSentence(line.figures);
      const detail = findingDetail(workbook, line.id);
      expectSentence(detail?.sentence ?? '');
    }
  });
});
