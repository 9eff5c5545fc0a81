import type { Grid } from '../../src/grid/grid';
import { viewSheets } from '../../src/session/inspecting/sheet-view';
import { NO_EXPLANATIONS } from '../../src/session/ignoring/explanations';
import { findingText } from '../../src/checks/words/wording.zh-CN';
import { documentText } from '../../src/session/report/check-words.zh-CN';
import { inspectWorkbook } from '../../src/session/inspecting/inspect-workbook';
import { NO_ASSUMPTIONS } from '../../src/tables/assumptions';
import { uncheckedItems } from '../../src/session/report/unchecked-items';
import { FINAL_ACCOUNTS } from '../fixtures/final-accounts';
import { loadSample } from '../fixtures/load-sample';
import { sheet, withTexts } from '../fixtures/sheet';
import { CLEAN_2023, CLEAN_2024 } from '../samples/read-sample';

const cover = sheet('封面', '示例区数据中心\n2024年部门预算');

const strange = sheet(
  '附表',
  `2024年部门支出总表
  || 单位：万元
  甲 | 乙 | 丙
  一 | 1.00 | 2.00`,
);

describe('a workbook', () => {
  let clean: readonly Grid[];
  let earlier: readonly Grid[];

  beforeAll(async () => {
    [clean, earlier] = [await loadSample(CLEAN_2024), await loadSample(CLEAN_2023)];
  });

  it('of one budget is one set with its entity, year and stage', () => {
    const { sets, unrecognised } = inspectWorkbook(clean);
    expect(unrecognised).toEqual([]);
    expect(sets.map(({ set }) => [set.entity, set.year, set.document, set.tables.length])).toEqual([
      ['示例区数据中心', 2024, '预算', 13],
    ]);
  });

  it('with covers and sheets that are not understood says so and checks the rest', () => {
    const { sets, unrecognised } = inspectWorkbook([cover, ...clean, strange]);
    expect(unrecognised.map(({ kind, sheet: name }) => `${kind} ${name}`)).toEqual([
      'nonTable 封面',
      'refused 附表',
    ]);
    expect(sets.flatMap(({ checks }) => checks.findings)).toEqual([]);
  });

  it('names a missing table, and no more than notes it while a sheet is not understood, which may be it', () => {
    const without = clean.filter(({ name }) => name !== '预算03表');
    const findings = (grids: readonly Grid[]) =>
      inspectWorkbook(grids).sets.flatMap(({ checks }) =>
        checks.findings.flatMap((one) =>
          one.kind === 'form' && one.problem.code === 'missingTables'
            ? `${one.severity} ${one.problem.kindNames.join()} ${one.problem.refusedCount}`
            : one.kind,
        ),
      );
    expect(findings([cover, ...without])).toEqual(['warning 部门支出总表 0']);
    expect(findings([cover, ...without, strange])).toEqual(['info 部门支出总表 1']);
  });

  describe('with a table under the title of another one', () => {
    const retitled = (title: string) => (grid: Grid) =>
      grid.name === '预算03表'
        ? withTexts(grid, (text) => (text.includes('预算总表') ? title : text))
        : grid;
    const reasonsOf = (grids: readonly Grid[]) =>
      inspectWorkbook(grids).unrecognised.map((area) => `${area.sheet} ${area.reason ?? ''}`);
    const hint = '表头与没有找到的《部门支出总表》相符，请核对标题是否写错';

    it.each(['2024年部门收入总表', '2024年部门收支情况表'])('%s says so', (title) => {
      const [reason, ...others] = reasonsOf(clean.map(retitled(title)));
      expect(others).toEqual([]);
      expect(reason).toMatch(new RegExp(`^预算03表 .+；${hint}$`));
    });

    it('says so too where the title does not read like one, and names the sheet', () => {
      const { sets, unrecognised } = inspectWorkbook([
        cover,
        ...clean.map(retitled('2024年花钱明细')),
      ]);
      const [unread, ...others] = unrecognised.filter(({ kind }) => kind === 'refused');
      expect(others).toEqual([]);
      expect(unread).toMatchObject({
        sheet: '预算03表',
        reason: `没有认出标题；${hint}`,
        fitsKind: '部门支出总表',
      });
      expect(
        sets.flatMap(({ book, checks }) => checks.findings.map((one) => findingText(book, one))),
      ).toEqual([
        '没有找到应公开的《部门支出总表》；有 1 张表未识别或已隐藏，所缺的可能就在其中，请先看这 1 张',
      ]);
      expect(sets.flatMap(uncheckedItems)).toMatchObject([
        { reason: '没有找到《部门支出总表》', lacksTable: true },
      ]);
    });

    const oddTitles: Readonly<Record<string, string>> = {
      预算01表: '2024年收支情况',
      预算02表: '2024年钱从哪里来',
      预算03表: '2024年钱花在哪里',
      预算07表: '2024年人员和公用明细',
    };
    const oddly = (grid: Grid) => {
      const title = oddTitles[grid.name];
      return title === undefined
        ? grid
        : withTexts(grid, (text) => (/^2024年.+表$/.test(text) ? title : text));
    };

    it('says so of each of several whose titles do not read like one', () => {
      expect(reasonsOf(clean.map(oddly))).toEqual(
        ['部门收支总表', '部门收入总表', '部门支出总表', '一般公共预算基本支出表'].map(
          (kind, at) => {
            const sheetName = Object.keys(oddTitles)[at] ?? '';
            return `${sheetName} 没有认出标题；表头与没有找到的《${kind}》相符，请核对标题是否写错`;
          },
        ),
      );
    });

    const oddTitle = (name: string, title: string, sheetName = name) =>
      clean.map((grid) =>
        grid.name === name
          ? {
              ...withTexts(grid, (text) => (/^2024年.+表/.test(text) ? title : text)),
              name: sheetName,
            }
          : grid,
      );

    it('names both where two strange titles stand above a header that fits two missing tables', () => {
      const title = '2024年花钱明细';
      const both = ['预算03表', '预算05表'];
      const alike = clean.map((grid) => {
        if (!both.includes(grid.name)) return grid;
        const source = clean.find(({ name }) => name === '预算05表') ?? grid;
        const retitledSource = withTexts(source, (text) =>
          /^2024年.+表/.test(text) ? title : text,
        );
        return { ...retitledSource, name: grid.name };
      });
      const reasons = reasonsOf(alike);
      expect(reasons).toEqual(
        both.map((name): unknown =>
          expect.stringMatching(`^${name} 没有认出标题；表头与没有找到的《`),
        ),
      );
      // One more of the kind is a draft, and nothing tells which one.
      const draft = { ...(alike.find(({ name }) => name === '预算05表') ?? cover), name: '底稿' };
      expect(reasonsOf([...alike, draft]).join()).not.toContain('相符');
    });

    it.each([
      ['预算06表', '一般公共预算支出表（分单位）'],
      ['预算11表', '项目支出表'],
      ['预算12表', '政府采购预算表'],
    ])('says so of one that need not be there, numbered between two others: %s', (name, kind) => {
      const { sets, unrecognised } = inspectWorkbook(
        oddTitle(name, '2024年花钱明细').filter((grid) => grid.name !== '预算09表'),
      );
      expect(unrecognised).toMatchObject([
        {
          kind: 'refused',
          sheet: name,
          reason: `没有认出标题；表头与没有找到的《${kind}》相符，请核对标题是否写错`,
        },
      ]);
      // It cannot be the one that is missing.
      expect(
        sets.flatMap(({ book, checks }) => checks.findings.map((one) => findingText(book, one))),
      ).toEqual(['没有找到应公开的《政府性基金预算支出表》']);
    });

    it.each([
      ['预算06表', '2024年花钱明细', '底稿6'],
      ['预算06表', '2024年花钱明细', '预算16表'],
      ['预算10表', '2024年花钱明细', '预算10表'],
    ])('leaves %s with %s on %s as it is, which may be another one', (name, title, sheetName) => {
      expect(inspectWorkbook(oddTitle(name, title, sheetName)).unrecognised).toMatchObject([
        { kind: 'nonTable', sheet: sheetName },
      ]);
    });

    it.each([
      [50, 'refused'],
      [60, 'nonTable'],
    ])('beside %d drafts the table with a strange title is %s', (count, kind) => {
      const drafts = Array.from({ length: count }, (_, at) =>
        sheet(`底稿${at + 1}`, '甲 | 乙 | 丙\n一 | 1.00 | 2.00'),
      );
      const { unrecognised } = inspectWorkbook([
        ...clean.map(retitled('2024年花钱明细')),
        ...drafts,
      ]);
      expect(unrecognised.map((area) => area.kind)).toEqual([
        kind,
        ...drafts.map(() => 'nonTable' as const),
      ]);
    });

    it('leaves a sheet without a title alone that is said to be no public table', () => {
      const tables = [{ sheet: '预算03表', title: null, reading: { kind: 'nonTable' as const } }];
      const { unrecognised } = inspectWorkbook(clean.map(retitled('2024年花钱明细')), {
        assumptions: { ...NO_ASSUMPTIONS, tables },
      });
      expect(unrecognised).toEqual([{ kind: 'nonTable', sheet: '预算03表' }]);
    });

    it('does not say so where another header stands below it', () => {
      const without = clean.filter(({ name }) => name !== '预算03表');
      const reasons = reasonsOf([...without, strange]);
      expect(reasons).toHaveLength(1);
      expect(reasons.join()).not.toContain('请核对标题');
    });

    it('does not say so where two tables may be it', () => {
      const wrong = clean.map(retitled('2024年部门收入总表'));
      const again = wrong.flatMap((grid) =>
        grid.name === '预算03表' ? { ...grid, name: '附表' } : [],
      );
      const reasons = reasonsOf([...wrong, ...again]);
      expect(reasons).toHaveLength(2);
      expect(reasons.join()).not.toContain('请核对标题');
    });
  });

  it('of no year in its tables is checked by that of its name, which is said', () => {
    const undated = sheet(
      '收入决算表',
      `收入决算表
      ||| 金额单位：万元
      科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入
      合计 || 5.00 | 5.00
      201 | 一般公共服务支出 | 5.00 | 5.00`,
    );
    const said = (file: string) =>
      inspectWorkbook([undated], { file }).sets.flatMap(({ set, book, checks }) => [
        documentText(set),
        ...checks.findings.map((one) => findingText(book, one)),
      ]);
    expect(said('2022年度部门决算.xlsx')).toEqual([
      '2022年决算（年度按文件名）',
      '收入决算表!A1 起的各表标题都没有写明年度，按文件名作 2022 年检查',
    ]);
    expect(said('部门决算.xlsx')).toEqual([
      '决算（未写明年度）',
      '收入决算表!A1 起的各表标题都没有写明年度',
    ]);
  });

  it('of two years is two sets, and nothing is compared across them', () => {
    const renamed = earlier.map((grid) => ({ ...grid, name: `上年${grid.name}` }));
    const { sets } = inspectWorkbook([...clean, ...renamed]);
    expect(sets.map(({ set }) => [set.year, set.tables.length])).toEqual([
      [2024, 13],
      [2023, 13],
    ]);
    for (const { checks, set } of sets) {
      expect(checks.findings).toEqual([]);
      const sheets = new Set(set.tables.map((table) => table.sheet));
      const strangers = checks.outcomes.filter(
        (outcome) => outcome.sheet !== null && !sheets.has(outcome.sheet),
      );
      expect(strangers).toEqual([]);
    }
  });

  it('without any table is no set', () => {
    expect(inspectWorkbook([cover])).toEqual({
      sets: [],
      unrecognised: [{ kind: 'nonTable', sheet: '封面' }],
      misfits: [],
      explanations: NO_EXPLANATIONS,
    });
    expect(inspectWorkbook([])).toEqual({
      sets: [],
      unrecognised: [],
      misfits: [],
      explanations: NO_EXPLANATIONS,
    });
  });

  it('views what a cell holds, and blank where there is none', () => {
    const { valueAt } = viewSheets(clean);
    expect(valueAt({ sheet: '预算03表', row: 4, column: 2 })).toMatchObject({ number: 1670.35 });
    expect(valueAt({ sheet: '预算03表', row: 400, column: 2 })).toEqual({ kind: 'blank' });
    expect(valueAt({ sheet: '没有', row: 0, column: 0 })).toEqual({ kind: 'blank' });
  });

  it('comes out the same each time', () => {
    const results = [inspectWorkbook(clean), inspectWorkbook(clean)].map(({ sets }) =>
      sets.map(({ checks }) => checks.outcomes),
    );
    expect(results[0]).toEqual(results[1]);
  });

  it('without a year in its titles is asked for it, final accounts by whose name it is known are not', () => {
    const levels = (grids: readonly Grid[], file: string) =>
      inspectWorkbook(
        grids.map((grid) => withTexts(grid, (text) => text.replace(/^20\d\d年度?/, ''))),
        { file },
      ).sets.flatMap(({ checks }) =>
        checks.findings.flatMap((one) =>
          one.kind === 'form' && one.problem.code === 'noYear' ? one.severity : [],
        ),
      );
    expect(levels(clean, '2024年预算.xlsx')).toEqual(['warning']);
    // The titles of the national form have none.
    expect(levels(FINAL_ACCOUNTS, '2023年决算.xlsx')).toEqual(['info']);
    expect(levels(FINAL_ACCOUNTS, '决算.xlsx')).toEqual(['warning']);
  });
});
