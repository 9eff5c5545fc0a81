import { cellAddress } from '../../../src/base/address';
import { changed, check } from '../checked-sheets';
import { byFunction } from '../small-tables';

const table = byFunction(
  '支出',
  '部门支出总表',
  `| 合计 | 30.00 | 20.00 | 10.00
  201 | 一般公共服务支出 | 25.00 | 15.00 | 10.00
  205 | 教育支出 | 5.00 | 5.00 |`,
);

const found = (content: string) => check(...changed([table], { '支出!E6': content })).told('E5');

describe('E5, what an amount cell holds', () => {
  it('is silent for figures, blanks and the dash of an office that has nothing', () => {
    for (const content of ['', '␣', '-', '——', '0.00', '0.00←SUM(E7:E9)', '#0'])
      expect(found(content)).toEqual([]);
    expect(check(table).outcomes('E5')).toEqual(['pass E5 支出!A1']);
  });

  it('that is a number kept as a text', () => {
    for (const content of ['0', '5']) {
      expect(found(content)).toEqual([`info 支出!E6 numberAsText ${content} 0`]);
    }
  });

  it('that are numbers kept as texts: one finding of a table names all their cells', () => {
    const texts = check(
      ...changed([table], { '支出!C6': '5', '支出!D4': '20', '支出!E5': '１０' }),
    );
    expect(texts.told('E5')).toEqual([
      'info 支出!D4 numberAsText 20 1',
      'info 支出!E5 fullWidthNumber １０ 0',
    ]);
    const [first] = texts.findings.filter(({ rule }) => rule === 'E5');
    expect(first?.cells.map(({ cell }) => cellAddress(cell))).toEqual(['D4', 'C6']);
    expect(texts.texts.join()).toContain('支出!D4 等 2 个单元格');
  });

  it('that is a number in full-width digits', () => {
    expect(found('１２．５')).toEqual(['info 支出!E6 fullWidthNumber １２．５ 0']);
  });

  it('that is another text', () => {
    expect(found('见附表')).toEqual(['info 支出!E6 textAsAmount 见附表']);
    expect(found('TRUE')).toEqual(['info 支出!E6 textAsAmount TRUE']);
  });

  it('that is an error value is an error', () => {
    expect(found('#REF!')).toEqual(['error 支出!E6 errorValue #REF!']);
    expect(found('#N/A')).toEqual(['error 支出!E6 errorValue #N/A']);
  });

  it('that is a formula without a result', () => {
    expect(found('?←SUM(E7:E9)')).toEqual(['info 支出!E6 uncalculated']);
  });

  it('that is negative is a warning', () => {
    expect(found('-0.01')).toEqual(['warning 支出!E6 negative -0.01']);
  });

  it('that is hidden: it counts all the same, and one finding names the first', () => {
    const hidden = { ...table, hiddenRows: new Set([5]), hiddenColumns: new Set([0]) };
    expect(check(hidden).told('E5')).toEqual(['info 支出!C6 hiddenAmount 5.00 1']);
    expect(check(hidden).briefs).toEqual(['info E5 支出!C6']);
    const columns = { ...table, hiddenColumns: new Set([4]) };
    expect(check(columns).told('E5')).toEqual(['info 支出!E4 hiddenAmount 10.00 1']);
  });

  it('that is hidden and blank or 0 is nothing to say', () => {
    const hidden = { ...table, hiddenRows: new Set([0, 9]), hiddenColumns: new Set([0, 1, 9]) };
    expect(check(hidden).told('E5')).toEqual([]);
    const [zero = table] = changed([table], { '支出!E6': '0.00' });
    expect(check({ ...zero, hiddenRows: new Set([2]) }).told('E5')).toEqual([]);
  });
});
