import { inspectWorkbook } from '../../../src/session/inspecting/inspect-workbook';
import { cellAddress } from '../../../src/base/address';
import type { Grid } from '../../../src/grid/grid';
import { loadSample } from '../../fixtures/load-sample';
import { CLEAN_2024 } from '../../samples/read-sample';
import { changed, check, CheckedSheets, assumedContext } from '../checked-sheets';

describe('E8, what the head of a table says', () => {
  let clean: readonly Grid[];

  beforeAll(async () => {
    clean = await loadSample(CLEAN_2024);
  });

  it('is silent when year and unit stand on every sheet', () => {
    expect(check(...clean).outcomes('E8')).toHaveLength(13);
    expect(check(...clean).briefs).toEqual([]);
  });

  it('with the year of another table is a warning, and the table still is compared', () => {
    const checked = check(
      ...changed(clean, { '预算03表!A2': '2023年支出预算总表', '预算03表!C21': '24.64' }),
    );
    expect(checked.told('E8')).toEqual(['warning 预算03表!A2 titleYear 2023 2024']);
    expect(checked.briefs).toEqual(['error C2 预算03表!C21', 'warning E8 预算03表!A2']);
  });

  it('without a year is no contradiction', () => {
    expect(check(...changed(clean, { '预算03表!A2': '支出预算总表' })).briefs).toEqual([]);
  });

  it('without a unit is a warning, and the unit of the other tables is taken', () => {
    const checked = check(...changed(clean, { [unitCell('预算03表')]: '' }));
    expect(checked.told('E8')).toEqual(['warning 预算03表!A2 unitMissing 万元']);
    expect(checked.findings).toHaveLength(1);
  });

  it('keeps the title in mind that the kind told by the user contradicts', () => {
    const sheets = (title: string) => changed(clean, { '预算05表!A2': title });
    const wrong = sheets('2024年政府性基金预算支出表');
    expect(toldOfTitle(wrong, '一般公共预算支出表')).toEqual([
      'titleKind 2024年政府性基金预算支出表 政府性基金预算支出表 一般公共预算支出表',
    ]);
    expect(toldOfTitle(wrong, '政府性基金预算支出表')).toEqual([]);
    expect(toldOfTitle(sheets('2024年一般公共预算支出表'), '一般公共预算支出表')).toEqual([]);
  });

  it('asks for the title of the kind told by the user where the printed one is of no kind', () => {
    const told = (title: string) =>
      toldOfTitle(changed(clean, { '预算05表!A2': title }), '一般公共预算支出表');
    const title = '2024年经费安排明细';
    expect(told(title)).toEqual([`unknownTitle ${title} 一般公共预算支出表`]);
    // A title that recognition takes for that kind by itself.
    expect(told('2024年一般公共预算支出明细表（按功能科目）')).toEqual([]);
    // What stands first on a sheet without any title.
    for (const line of ['单位：万元', '编制单位：示例区数据中心', '2024年', '支出']) {
      expect(told(line)).toEqual([]);
    }
  });

  /** What E8 says of the title of 预算05表, where the user says that it is of this one. */
  function toldOfTitle(grids: readonly Grid[], tableKind: string): readonly string[] {
    const reading = { kind: 'table', tableKind, year: null, stage: null, unit: null } as const;
    const table = {
      sheet: '预算05表',
      title: null,
      reading: { ...reading, entity: null, columns: [] },
    };
    const assumptions = { tables: [table], confidentialOmitted: false };
    return new CheckedSheets(assumedContext(grids, assumptions))
      .told('E8')
      .filter((line) => line.includes('titleKind') || line.includes('unknownTitle'))
      .map((line) => line.replace('warning 预算05表!A2 ', ''));
  }

  it('names another body', () => {
    const line = (name: string) => `编制单位：${name}　单位：万元`;
    const told = (name: string) =>
      check(
        ...changed(clean, {
          [unitCell('预算02表')]: line('示例区数据局'),
          [unitCell('预算04表')]: line('示例区数据局'),
          [unitCell('预算03表')]: line(name),
        }),
      );
    expect(told('示例区服务站').told('E8')).toEqual([
      `warning ${unitCell('预算03表')} otherEntity 示例区服务站 示例区数据局`,
    ]);
    for (const name of ['示例区数据局', '示例市示例区数据局', '示例区数据局（本级）']) {
      expect(told(name).briefs).toEqual([]);
    }
  });

  it('is not filled in', () => {
    const year = check(...changed(clean, { '预算03表!A2': '20XX年支出预算总表' }));
    expect(year.told('E8')).toEqual(['warning 预算03表!A2 placeholder 20XX年支出预算总表']);
    const body = check(...changed(clean, { [unitCell('预算03表')]: '编制单位：××局　单位：万元' }));
    expect(body.told('E8')).toEqual([
      `warning ${unitCell('预算03表')} placeholder 编制单位：××局　单位：万元`,
    ]);
  });

  it('that two kinds of table bear alike, brackets and all, is a warning', () => {
    const title = '2024年一般公共预算支出表（分功能科目）';
    const cells = { '预算05表!A2': title, '预算06表!A2': title };
    expect(check(...changed(clean, cells)).told('E8')).toEqual([
      `warning 预算06表!A2 sameTitle ${title} 一般公共预算支出表（分单位） 预算05表!A2`,
    ]);
    const plain = '2024年一般公共预算支出表';
    expect(check(...changed(clean, { '预算05表!A2': plain, '预算06表!A2': plain })).briefs).toEqual(
      [],
    );
  });

  it('of a single table of another year beside the set says that it was not checked with it', () => {
    const income = clean.filter(({ name }) => name === '预算02表');
    const other = (year: string) =>
      changed(income, { '预算02表!A2': `${year}年收入预算总表` }).map((grid) => ({
        ...grid,
        name: '另一年度',
      }));
    const told = (year: string) =>
      inspectWorkbook([...clean, ...other(year)]).sets.flatMap(({ checks }) =>
        checks.findings.flatMap((finding) =>
          finding.kind === 'form' && finding.problem.code === 'aloneInYear'
            ? [finding.problem]
            : [],
        ),
      );
    expect(told('2023')).toEqual([
      { code: 'aloneInYear', printed: 2023, kindName: '部门收入总表', year: 2024 },
    ]);
    expect(inspectWorkbook(other('2023')).sets[0]?.checks.findings).toEqual([]);
  });

  it('of an empty table needs no unit', () => {
    expect(check(...changed(clean, { [unitCell('预算09表')]: '' })).briefs).toEqual([]);
  });

  it('with the name of another body is a warning', () => {
    const checked = check(...named('示例区档案馆'));
    expect(checked.told('E8')).toEqual([
      'warning 预算03表!A3 otherEntity 示例区档案馆 示例区数据中心',
    ]);
    expect(checked.briefs).toHaveLength(1);
  });

  it.each(['示例市示例区数据中心', '示例区数据中心（本级）', '数据中心', '129-示例区数据中心'])(
    'with the spelling %s is silent',
    (name) => {
      expect(check(...named(name)).briefs).toEqual([]);
    },
  );

  it.each(['单位：XX部门', '单位：××局', '部门：（待填）'])(
    'with %s left over is a warning',
    (text) => {
      expect(check(...changed(clean, { '预算03表!A1': text })).told('E8')).toEqual([
        `warning 预算03表!A1 placeholder ${text}`,
      ]);
    },
  );

  it('with a placeholder for the year is a warning', () => {
    const title = '202X年支出预算总表';
    expect(check(...changed(clean, { '预算03表!A2': title })).told('E8')).toEqual([
      `warning 预算03表!A2 placeholder ${title}`,
    ]);
  });

  it.each(['表XXI', 'MAXX系统', '附件X'])('takes %s for no placeholder', (text) => {
    expect(check(...changed(clean, { '预算03表!A1': text })).told('E8')).toEqual([]);
  });

  /** Every table says whose it is, one of them in other words. */
  function named(other: string): readonly Grid[] {
    const heads: Record<string, string> = {};
    for (const { name } of clean) {
      heads[`${name}!A3`] = `部门：${name === '预算03表' ? other : '示例区数据中心'}`;
    }
    return changed(clean, heads);
  }

  /** The cell below the title that says 单位：万元. */
  function unitCell(name: string): string {
    const row = clean.find((grid) => grid.name === name)?.rows[2] ?? [];
    const column = row.findIndex(({ value }) => value.kind === 'text');
    return `${name}!${cellAddress({ row: 2, column })}`;
  }
});
