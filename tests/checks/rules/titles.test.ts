import { cellAddress } from '../../../src/base/address';
import type { Grid } from '../../../src/grid/grid';
import { loadSample } from '../../fixtures/load-sample';
import { CLEAN_2024 } from '../../samples/read-sample';
import { changed, check } from '../checked-sheets';

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
    expect(body.told('E8')).toEqual([`warning ${unitCell('预算03表')} placeholder ××局`]);
  });

  it('of an empty table needs no unit', () => {
    expect(check(...changed(clean, { [unitCell('预算09表')]: '' })).briefs).toEqual([]);
  });

  /** The cell below the title that says 单位：万元. */
  function unitCell(name: string): string {
    const row = clean.find((grid) => grid.name === name)?.rows[2] ?? [];
    const column = row.findIndex(({ value }) => value.kind === 'text');
    return `${name}!${cellAddress({ row: 2, column })}`;
  }
});
