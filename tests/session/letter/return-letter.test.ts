import type { Grid } from '../../../src/grid/grid';
import { explain } from '../../../src/session/ignoring/explain';
import type { IgnoredFinding } from '../../../src/session/ignoring/ignored-findings';
import { bindingsOf } from '../../../src/session/ignoring/finding-bindings';
import type { InspectedWorkbook } from '../../../src/session/inspecting/inspect-workbook';
import { inspectWorkbook } from '../../../src/session/inspecting/inspect-workbook';
import { unneededTexts } from '../../../src/session/report/missing-tables';
import { entryLines } from '../../../src/session/letter/letter-entry';
import { lettersDocx } from '../../../src/session/letter/letter-docx';
import { lettersHtml, lettersText } from '../../../src/session/letter/letter-text';
import type { ReturnLetter } from '../../../src/session/letter/return-letter';
import { returnLetter } from '../../../src/session/letter/return-letter';
import { loadSample } from '../../fixtures/load-sample';
import { readDocx } from '../../fixtures/read-docx';
import { sheet, withCells } from '../../fixtures/sheet';
import { CLEAN_2023, CLEAN_2024, PLANTED_2024 } from '../../samples/read-sample';

const COVER = sheet('封面', '示例区数据中心\n2024年部门预算');

describe('the letter to an office', () => {
  let clean: readonly Grid[];
  let planted: readonly Grid[];

  beforeAll(async () => {
    [clean, planted] = [await loadSample(CLEAN_2024), await loadSample(PLANTED_2024)];
  });

  const about = (workbook: InspectedWorkbook, isEdited = false) =>
    returnLetter({ kind: 'checked', file: '各单位/数据中心.xlsx', workbook, isEdited });
  const letterOn = (grids: readonly Grid[]) => about(inspectWorkbook(grids));
  const entriesOf = ({ parts }: ReturnLetter) =>
    parts.flatMap(({ groups }) =>
      groups.flatMap(({ entries }) => entries.map((entry) => entryLines(entry).join('\n'))),
    );
  const edited = (name: string, cells: Readonly<Record<string, string>>) =>
    clean.map((grid) => (grid.name === name ? withCells(grid, cells) : grid));
  const ignoring = (workbook: InspectedWorkbook, severity: string, reason: string) => {
    const bindingOf = bindingsOf(workbook);
    const said: Record<string, IgnoredFinding> = {};
    for (const { id } of workbook.sets
      .flatMap(({ checks }) => checks.findings)
      .filter((finding) => finding.severity === severity)) {
      said[id] = { reason, date: '2024-01-31', binding: bindingOf(id) ?? '' };
    }
    return { ...workbook, explanations: explain(workbook, said) };
  };

  it('names the office, the year and the kind, and asks for corrections, then answers, then what lacks', () => {
    const letter = letterOn(planted);
    expect(letter.title).toBe('关于示例区数据中心2024年部门预算公开表的退回意见');
    expect(letter.addressee).toBe('示例区数据中心：');
    expect(letter.opening[0]).toBe(
      '报来的“数据中心.xlsx”收悉，其中有公开表 13 张。共提出意见 7 条。',
    );
    expect(letter.parts.map(({ heading }) => heading)).toEqual([
      '一、请更正（5 条）',
      '二、请核实或说明（1 条）',
      '三、请补充或改正（1 条）',
    ]);
  });

  it('numbers all entries through and lists them table by table', () => {
    const letter = letterOn(planted);
    const entries = entriesOf(letter);
    expect(entries).toHaveLength(7);
    entries.forEach((entry, position) => {
      expect(entry.startsWith(`${position + 1}. `)).toBe(true);
      expect(entry).toMatch(/[^。]。$/);
    });
    const [errors] = letter.parts;
    const sheets = errors?.groups.map(({ heading }) => /（(.+)）$/.exec(heading)?.[1]);
    expect(sheets).toEqual([...(sheets ?? [])].sort());
    expect(errors?.groups[0]?.heading).toMatch(/^《.+》（预算\d\d表）$/);
  });

  it('tells the cell, both figures, the difference and what it should be', () => {
    const letter = letterOn(edited('预算05表', { E21: '48.29' }));
    expect(letter.parts).toHaveLength(1);
    const [entry = '', ...others] = entriesOf(letter);
    expect(others).toEqual([]);
    for (const part of ['E21', '现为 48.29，应为 48.92 万元', '相差 0.63 万元']) {
      expect(entry).toContain(part);
    }
    expect(entry).not.toContain('预算05表!');
  });

  it('tells of two figures that changed places both items, without brackets in brackets', () => {
    const [entry = '', ...others] = entriesOf(
      letterOn(edited('预算04表', { D12: '30.57', D13: '83.99' })),
    );
    expect(others).toEqual([]);
    expect(entry).toMatch(
      /^1\. D12（社会保障和就业支出）30\.57 与 D13（卫生健康支出）83\.99 万元疑填反。/,
    );
    expect(entry).toMatch(/相差 53\.42 万元。请核对后对调。$/);
    expect(entry).not.toMatch(/（（|\d疑/);
  });

  it('tells of a wrong code first what it should be, then the row that is missing for it', () => {
    const [entry = '', ...others] = entriesOf(letterOn(edited('预算05表', { A22: '2080508' })));
    expect(others).toEqual([]);
    expect(entry).toMatch(/^1\. A22（2080508 [^）]*）的编码疑有误，应为 2080506。/);
    expect(entry).toMatch(/，但《支出预算总表》（预算03表）没有科目 2080508 这一行。请更正。$/);
  });

  it('tells of a row that may be left out once by how much its total is more', () => {
    const left = edited('预算07表', { A27: '', B27: '', C27: '', E27: '' });
    const [entry = '', ...others] = entriesOf(letterOn(left));
    expect(others).toEqual([]);
    expect(entry).toMatch(/^1\. A\d+（.*）的数比下面列出的各行之和多：.*可能漏列了一行.*请核对。$/);
    expect(entry).not.toContain('个分项之和');
  });

  it('leaves it to the reviewer which tables a place need not publish, and what rounding is', () => {
    const rounded = edited('预算07表', { C22: '0.81', E22: '0.81' }).filter(
      ({ name }) => name !== '预算10表',
    );
    const inspected = inspectWorkbook(rounded);
    expect(inspected.sets.flatMap(unneededTexts)).toHaveLength(1);
    const { notes } = about(inspected);
    expect(notes.join()).not.toContain('可不列');
    expect(notes.filter((note) => note.startsWith('尾差'))).toEqual([
      expect.stringMatching(/^尾差 \d+ 处，可能由四舍五入造成，没有列出。$/),
    ]);
  });

  it('proposes nothing where the figures do not decide', () => {
    const undecided = letterOn(
      edited('预算01表', { D22: '1.00' }).filter(({ name }) => name === '预算01表'),
    );
    const text = lettersText([undecided]);
    expect(text).toMatch(/不能确定|请先核对|应当相等/);
    expect(text).not.toMatch(/应为/);
  });

  it('says so where there is nothing to ask for, and what was looked at', () => {
    const letter = letterOn([COVER, ...clean]);
    expect(letter.title).toBe('关于示例区数据中心2024年部门预算公开表的检查情况');
    expect(letter.parts).toEqual([]);
    expect(letter.opening[1]).toBe('没有发现需要更正、说明或补充的内容。');
    expect(letter.notes).toEqual([
      '没有当作公开表、没有检查的工作表：封面。其中如有公开表，请改用规定的表名（标题）和表头后重新报送。',
      expect.stringMatching(/^检查的是表内合计/),
    ]);
  });

  it('asks for a number typed as text once, and counts it nowhere else', () => {
    const letter = letterOn(edited('预算05表', { C15: '１８.６０' }));
    expect(entriesOf(letter)).toEqual(['1. C15：数字是全角的，求和公式不会计入，请改为半角的数。']);
    expect(letter.notes.join()).not.toContain('供核对时留意');
  });

  it('asks for tables that are missing together with those that were not read', () => {
    const strange = sheet(
      '附表',
      `2024年部门支出总表
  || 单位：万元
  甲 | 乙 | 丙
  一 | 1.00 | 2.00`,
    );
    const letter = letterOn([...clean.filter(({ name }) => name !== '预算08表'), strange]);
    expect(letter.parts.map(({ heading }) => heading)).toEqual(['一、请补充或改正（2 条）']);
    const [unread, missing] = entriesOf(letter);
    expect(unread).toMatch(
      /^1\. 附表（A\d:[A-Z]\d）：标题与《部门支出总表》相近，但.*。请按规定的表名和表式更正。$/,
    );
    expect(missing).toBe(
      '2. 没有找到应公开的《“三公”经费支出表》。表已在报来的文件中的，请改用规定的表名和表头；没有的，请补报。',
    );
    expect(letter.parts[0]?.lead).toContain('请补齐');
    expect(letter.notes.join()).not.toContain('供核对时留意');
  });

  it('asks once for a table of which only the title is wrong, and to supply the others', () => {
    const odd = edited('预算03表', { A2: '2024年钱花在哪里' });
    const told =
      '1. 预算03表（A2:H29）：没有规定的标题，表头与《部门支出总表》相符。请把标题更正为规定的表名。';
    expect(entriesOf(letterOn(odd))).toEqual([told]);
    const without = (grids: readonly Grid[]) => grids.filter(({ name }) => name !== '预算08表');
    const [first, second, ...others] = entriesOf(letterOn(without(odd)));
    expect([first, others]).toEqual([told, []]);
    expect(second).toContain('没有找到应公开的《“三公”经费支出表》。');
    const all = letterOn(without(clean));
    expect(all.parts.map(({ heading }) => heading)).toEqual(['一、请补充或改正（1 条）']);
  });

  it('leaves out what is ignored and says how many for which reason', () => {
    const workbook = inspectWorkbook(planted);
    const letter = about(ignoring(workbook, 'error', '已与原始资料核对无误'));
    expect(letter.parts.map(({ heading }) => heading)).toEqual([
      '一、请核实或说明（1 条）',
      '二、请补充或改正（1 条）',
    ]);
    expect(letter.notes).toContain(
      '已写明理由、不再要求处理的 5 处，没有列出：“已与原始资料核对无误”5 处。',
    );
    expect(lettersText([letter])).not.toContain('疑有误');
  });

  it('has no word of the program: no id of a rule, no code', () => {
    const text = lettersText([letterOn(planted)]);
    expect(text).not.toMatch(/规则|工作台|null|undefined|![A-Z]/);
    expect(text.replace(/[A-Z]{1,2}\d+|xlsx/g, '')).not.toMatch(/[A-Za-z]{2}/);
  });

  it('says which set an entry is of, where the workbook holds several', async () => {
    const older = (await loadSample(CLEAN_2023)).map((grid) => ({
      ...grid,
      name: `上年${grid.name}`,
    }));
    const letter = letterOn([...edited('预算05表', { E21: '48.29' }), ...older]);
    expect(letter.title).toMatch(
      /^关于示例区数据中心(2024年部门预算、2023年部门预算|2023年部门预算、2024年部门预算)公开表的/,
    );
    expect(letter.parts[0]?.groups[0]?.heading).toMatch(/2024年 · 部门预算　《.+》（预算05表）$/);
  });

  it('says that what was checked is not the file, where it was changed on the page', () => {
    expect(about(inspectWorkbook(clean), true).notes.join()).toContain('页面上改动后的内容');
    expect(letterOn(clean).notes.join()).not.toContain('改动后');
  });

  it('about a file that was not checked says why', () => {
    const message = '各单位/坏.xlsx：不是工作簿。请换一个文件再试。';
    const letter = returnLetter({
      kind: 'failed',
      file: '各单位/坏.xlsx',
      error: { code: 'x', message },
    });
    expect(letter.title).toBe('关于“坏.xlsx”的退回意见');
    expect(letter.opening).toEqual(['报来的“坏.xlsx”无法审核：不是工作簿。请重新报送。']);
    expect(letter.addressee).toBe('（单位名称）：');
    const empty = about(inspectWorkbook([]));
    expect(empty.opening.join()).toContain('没有识别出公开表');
  });

  it('is the same in Word, on the clipboard and as text, each office on pages of its own', async () => {
    const letters = [letterOn(planted), letterOn(clean)];
    const lines = lettersText(letters)
      .split('\n')
      .filter((line) => line !== '');
    const read = await readDocx(await lettersDocx(letters));
    expect(read.map(({ text }) => text)).toEqual(lines);
    expect(read.filter(({ tag }) => tag === 'h2').map(({ text }) => text)).toEqual([
      ...letters.flatMap(({ parts }) => [...parts.map(({ heading }) => heading), '说明']),
    ]);
    const html = lettersHtml(letters);
    expect(html.match(/<h1>/g)).toHaveLength(2);
    expect(
      html
        .replace(/<[^>]+>/g, '')
        .split('\n')
        .filter((line) => line !== ''),
    ).toEqual(lines);
  });
});
