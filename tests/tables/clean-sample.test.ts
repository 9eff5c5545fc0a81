import { areaAddress } from '../../src/base/address';
import type { WorkbookReading } from '../../src/tables/recognise-workbook';
import { loadSample } from '../fixtures/load-sample';
import { recognise, rowOutline } from '../fixtures/read-tables';
import { CLEAN_2023, CLEAN_2024 } from '../samples/read-sample';

const TABLES_2024 = [
  ['预算01表', 'A2:D33', '部门收支总表', '2024年收支预算总表'],
  ['预算02表', 'A2:M8', '部门收入总表', '2024年收入预算总表'],
  ['预算03表', 'A2:H29', '部门支出总表', '2024年支出预算总表'],
  ['预算04表', 'A2:D33', '财政拨款收支总表', '2024年财政拨款收支预算总表'],
  ['预算05表', 'A2:G30', '一般公共预算支出表', '2024年一般公共预算支出表(分功能科目)'],
  ['预算06表', 'A2:G8', '一般公共预算支出表（分单位）', '2024年一般公共预算支出表(分单位)'],
  ['预算07表', 'A2:E43', '一般公共预算基本支出表', '2024年一般公共预算基本支出表'],
  ['预算08表', 'A2:F6', '“三公”经费支出表', '2024年一般公共预算“三公”经费支出表'],
  ['预算09表', 'A2:E5', '政府性基金预算支出表', '2024年政府性基金预算支出表'],
  ['预算10表', 'A2:E5', '国有资本经营预算支出表', '2024年国有资本经营预算支出表'],
  ['预算11表', 'A2:K15', '项目支出表', '2024年项目支出预算表'],
  ['预算12表', 'A2:N15', '政府采购预算表', '2024年政府采购预算表'],
  ['预算13表', 'A2:N5', '政府购买服务预算表', '2024年政府向社会力量购买服务预算表'],
] as const;

describe('the clean sample of 2024', () => {
  let reading: WorkbookReading;

  beforeAll(async () => {
    reading = recognise(...(await loadSample(CLEAN_2024)));
  });

  const tables = () => reading.sets.flatMap((set) => set.tables);

  it('is one set of thirteen tables and nothing else', () => {
    expect(reading.unrecognised).toEqual([]);
    expect(reading.sets.map(({ entity, year, document }) => [entity, year, document])).toEqual([
      ['示例区数据中心', 2024, '预算'],
    ]);
    expect(
      tables().map((table) => [table.sheet, areaAddress(table.range), table.kind.id, table.title]),
    ).toEqual(TABLES_2024);
  });

  it('is in 万元 with two places and wholly understood', () => {
    for (const { unit, unitStated, places, year, titleYear, confidence, blocks } of tables()) {
      expect({ unit, unitStated, places, year, titleYear, confidence }).toEqual({
        ...{ unit: '万元', unitStated: true, places: 2 },
        ...{ year: 2024, titleYear: 2024, confidence: 1 },
      });
      expect(blocks.flatMap((block) => [...block.unknownRows, ...block.unknownColumns])).toEqual(
        [],
      );
    }
  });

  it('declares three tables empty', () => {
    const empty = tables().filter((table) => table.empty);
    expect(empty.map((table) => [table.sheet, table.absence?.text])).toEqual([
      ['预算09表', '注：本单位无政府性基金预算相关支出'],
      ['预算10表', '注：本单位无国有资本经营预算相关支出'],
      ['预算13表', '注：本单位无政府向社会力量购买服务预算相关支出'],
    ]);
    expect(tables().filter((table) => !table.empty && table.absence !== null)).toEqual([]);
  });

  it('has all rows of 支出总表 in one tree', () => {
    const table = tables().find(({ sheet }) => sheet === '预算03表');
    const outline = table === undefined ? [] : rowOutline(table);
    expect(outline.map((line) => line.replace(/^( *)\d+ (\S+).*/, '$1$2'))).toEqual([
      '合计',
      ...['  201', '    20103', '      2010302', '      2010350', '      2010399'],
      ...['  205', '    20508', '      2050803', '  206', '    20607', '      2060702'],
      ...['  208', '    20805', '      2080502', '      2080505', '      2080506'],
      ...['  210', '    21011', '      2101102', '      2101103'],
      ...['  221', '    22102', '      2210201', '      2210203'],
    ]);
  });
});

it('the clean sample of 2023 has the same tables for its year', async () => {
  const { sets, unrecognised } = recognise(...(await loadSample(CLEAN_2023)));
  expect(unrecognised).toEqual([]);
  expect(sets.map((set) => [set.year, set.tables.map((table) => table.kind.id)])).toEqual([
    [2023, TABLES_2024.map(([, , kind]) => kind)],
  ]);
});

it('two years in one workbook are two sets', async () => {
  const [now, before] = [await loadSample(CLEAN_2024), await loadSample(CLEAN_2023)];
  const renamed = before.map((grid) => ({ ...grid, name: `上年${grid.name}` }));
  const { sets } = recognise(...renamed, ...now);
  expect(sets.map((set) => [set.year, set.tables.length])).toEqual([
    [2024, 13],
    [2023, 13],
  ]);
  expect(sets.every((set) => set.tables.every((table) => table.titleYear === set.year))).toBe(true);
});
