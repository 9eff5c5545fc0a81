import { loadCodeBooks } from '../../src/codes/load-code-book';
import type { Grid } from '../../src/grid/grid';
import type { AssumedTable, TableAssumption } from '../../src/tables/assumptions';
import { NOTHING_SAID_OF_TABLE } from '../../src/tables/assumptions';
import { PUBLIC_TABLES } from '../../src/tables/catalogue/public-tables';
import { recogniseWorkbook } from '../../src/tables/recognise-workbook';
import { sheet } from '../fixtures/sheet';

function say(name: string, said: Partial<AssumedTable>, title: TableAssumption['title'] = null) {
  return { sheet: name, title, reading: { ...NOTHING_SAID_OF_TABLE, ...said } };
}

function recognise(assumptions: readonly TableAssumption[], ...grids: readonly Grid[]) {
  return recogniseWorkbook(grids, PUBLIC_TABLES, loadCodeBooks(), assumptions);
}

const BODY = `科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
 | 合计 | 10.00 | 6.00 | 4.00
201 | 一般公共服务支出 | 10.00 | 6.00 | 4.00`;

/** A 一般公共预算支出表 under a heading that no kind has. */
const strange = sheet('附表', `2024年支出安排情况\n|||| 单位：万元\n${BODY}`);
const general = sheet('一般', `2024年一般公共预算支出表\n|||| 单位：万元\n${BODY}`);
const expenditure = sheet('支出', `2024年部门支出总表\n|||| 单位：万元\n${BODY}`);

describe('a kind that the user gives', () => {
  it('is taken whatever the title says, with the scope of its own name', () => {
    expect(recognise([], strange).sets).toEqual([]);
    const { sets, misfits } = recognise(
      [say('附表', { tableKind: '一般公共预算支出表' })],
      strange,
    );
    const table = sets[0]?.tables[0];
    expect(misfits).toEqual([]);
    expect(table?.kind.id).toBe('一般公共预算支出表');
    expect(table?.title).toBe('2024年支出安排情况');
    expect(table?.blocks[0]?.scope).toEqual({ fund: 'generalPublicBudget' });
    expect(table?.evidence).toContain('表种：《一般公共预算支出表》（由用户指定）');
  });

  it('keeps what a fitting title says', () => {
    const appropriation = sheet('财拨', `2024年财政拨款支出表\n|||| 单位：万元\n${BODY}`);
    const { sets } = recognise([say('财拨', { tableKind: '一般公共预算支出表' })], appropriation);
    expect(sets[0]?.tables[0]?.blocks[0]?.scope).toEqual({ fund: 'fiscalAppropriation' });
  });

  it('is the only one that is tried', () => {
    const { sets, unrecognised } = recognise(
      [say('支出', { tableKind: '部门收支总表' })],
      expenditure,
    );
    expect(sets).toEqual([]);
    expect(unrecognised).toMatchObject([
      {
        kind: 'refused',
        reason: expect.stringMatching(/^由用户指定为《部门收支总表》，但/) as string,
      },
    ]);
  });

  it('needs no title: the name of the sheet stands for it', () => {
    const bare = sheet('附表', BODY);
    const { sets, unrecognised } = recognise([say('附表', { tableKind: '部门支出总表' })], bare);
    const table = sets[0]?.tables[0];
    expect([table?.kind.id, table?.title]).toEqual(['部门支出总表', '附表']);
    expect(unrecognised).toEqual([]);
  });

  it.each(PUBLIC_TABLES.map(({ id }) => id))(
    'may be any: the name of %s is a title of it',
    (id) => {
      const titled = recognise([say('附表', { tableKind: id })], strange);
      const { sets, unrecognised } = titled;
      const [refused] = unrecognised.map((area) => ('reason' in area ? area.reason : ''));
      expect(sets[0]?.tables[0]?.kind.id ?? refused).toMatch(id);
    },
  );

  it('means by its name no more than the name says', () => {
    const three = sheet(
      '三公',
      `2024年经费情况
      |||||| 单位：万元
      合计 | 因公出国（境）费 | 公务用车购置及运行费 | < | < | 公务接待费
      ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行费 | ^
      6.00 | 1.00 | 3.00 | 1.00 | 2.00 | 2.00`,
    );
    const { sets } = recognise([say('三公', { tableKind: '“三公”经费支出表' })], three);
    expect(sets[0]?.tables[0]?.blocks[0]?.scope).toEqual({});
  });
});

describe('what is no public table', () => {
  const stacked = sheet(
    '两表',
    `2024年部门支出总表
    |||| 单位：万元
    ${BODY}

    2024年一般公共预算支出表
    |||| 单位：万元
    ${BODY}`,
  );

  it('is a sheet without one', () => {
    const { sets, unrecognised } = recognise(
      [{ sheet: '一般', title: null, reading: { kind: 'nonTable' } }],
      general,
      expenditure,
    );
    expect(sets[0]?.tables.map(({ sheet: name }) => name)).toEqual(['支出']);
    expect(unrecognised).toEqual([{ kind: 'nonTable', sheet: '一般' }]);
  });

  it('may be one of several tables of a sheet', () => {
    const title = { row: 6, column: 0 };
    const { sets, unrecognised } = recognise(
      [{ sheet: '两表', title, reading: { kind: 'nonTable' } }],
      stacked,
    );
    expect(sets[0]?.tables.map(({ kind, range }) => [kind.id, range.bottom])).toEqual([
      ['部门支出总表', 4],
    ]);
    expect(unrecognised).toEqual([
      { kind: 'nonTable', sheet: '两表', title: { sheet: '两表', ...title } },
    ]);
  });

  it('leaves the others of the sheet what they are', () => {
    const kinds = (assumptions: readonly TableAssumption[]) =>
      recognise(assumptions, stacked).sets[0]?.tables.map(({ kind }) => kind.id);
    const all = ['部门支出总表', '一般公共预算支出表'];
    expect(kinds([])).toEqual(all);
    expect(kinds([say('两表', { unit: '元' }, { row: 0, column: 0 })])).toEqual(all);
  });
});

describe('year, stage, unit and entity that the user gives', () => {
  it('overrule what is printed', () => {
    const assumed = say('一般', { year: 2025, unit: '元', entity: '示例区档案馆' });
    const [set] = recognise([assumed], general).sets;
    expect([set?.year, set?.entity]).toEqual([2025, '示例区档案馆']);
    const table = set?.tables[0];
    expect([table?.unit, table?.entity]).toEqual(['元', '示例区档案馆']);
    expect(table?.evidence.filter((text) => text.endsWith('（由用户指定）'))).toEqual([
      '年度：2025（由用户指定）',
      '编制单位：示例区档案馆（由用户指定）',
      '金额单位：元（由用户指定）',
    ]);
    // What the title prints stays what it prints: that it contradicts is a finding.
    expect([table?.titleYear, table?.unitStated]).toEqual([2024, true]);
  });

  it('set a table apart from the others of the workbook', () => {
    const sets = (said: Partial<AssumedTable>) =>
      recognise([say('支出', said)], general, expenditure).sets.map(({ year, entity, tables }) => [
        year,
        entity,
        tables.map(({ sheet: name }) => name),
      ]);
    expect(sets({ year: 2023 })).toEqual([
      [2024, '', ['一般']],
      [2023, '', ['支出']],
    ]);
    // Where nobody is named, the body that is given is everybody's.
    expect(sets({ entity: '示例区档案馆' })).toEqual([[2024, '示例区档案馆', ['一般', '支出']]]);
    const named = sheet('一般', `2024年一般公共预算支出表\n部门：示例区数据中心\n${BODY}`);
    const both = recognise([say('支出', { entity: '示例区档案馆' })], expenditure, named).sets;
    expect(both.map(({ entity }) => entity)).toEqual(['示例区档案馆', '示例区数据中心']);
  });

  it('the stage leaves the kinds of one document', () => {
    expect(recognise([say('支出', { stage: '预算' })], expenditure).sets).toHaveLength(1);
    const { sets, unrecognised } = recognise([say('支出', { stage: '决算' })], expenditure);
    expect(sets).toEqual([]);
    expect(unrecognised).toMatchObject([{ kind: 'refused' }]);
  });
});

describe('a title that the user names', () => {
  it('may be any text', () => {
    const text = `封面文字\n\n2024年支出安排\n|||| 单位：万元\n${BODY}`;
    const assumed = say('附表', { tableKind: '部门支出总表' }, { row: 2, column: 0 });
    const [set] = recognise([assumed], sheet('附表', text)).sets;
    expect(set?.year).toBe(2024);
    expect(set?.tables[0]?.titleCell).toEqual({ sheet: '附表', row: 2, column: 0 });
  });
});

describe('what cannot be followed is reported and changes nothing', () => {
  it.each<[string, TableAssumption, string]>([
    ['a sheet that is not there', say('附件', { unit: '元' }), 'noSheet'],
    ['a title where no text is', say('一般', { unit: '元' }, { row: 1, column: 0 }), 'noTitle'],
    ['a kind that is unknown', say('一般', { tableKind: '部门收入表' }), 'noKind'],
    [
      'a kind of the other document',
      say('一般', { tableKind: '部门支出总表', stage: '决算' }),
      'otherStage',
    ],
  ])('%s', (_, assumption, reason) => {
    const { misfits, ...reading } = recognise([assumption], general);
    expect(misfits).toEqual([{ assumption, reason }]);
    expect(reading).toMatchObject({ sets: [{ year: 2024, tables: [{ unit: '万元' }] }] });
  });
});
