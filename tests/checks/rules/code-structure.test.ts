import type { Grid } from '../../../src/grid/grid';
import { check } from '../checked-sheets';
import { byFunction } from '../small-tables';

const table = (lines: string): Grid => byFunction('支出', '部门支出总表', lines);

const CLEAN = `| 合计 | 30.00 | 30.00 |
  201 | 一般公共服务支出 | 25.00 | 25.00 |
  20103 | 政府办公厅（室）及相关机构事务 | 25.00 | 25.00 |
  2010350 | 事业运行 | 25.00 | 25.00 |
  205 | 教育支出 | 5.00 | 5.00 |
  20508 | 进修及培训 | 5.00 | 5.00 |
  2050803 | 培训支出 | 5.00 | 5.00 |`;

const findings = (lines: string) =>
  check(table(lines)).findings.filter(({ rule }) => rule === 'E1');

const told = (lines: string) => check(table(lines)).told('E1');

describe('E1, the codes of a table', () => {
  it('are silent when each stands once, below its parent, in order', () => {
    expect(findings(CLEAN)).toEqual([]);
    expect(check(table(CLEAN)).outcomes('E1')).toEqual(['pass E1 支出!A1']);
  });

  it('must not stand twice', () => {
    const twice = `${CLEAN}
      2050803 | 培训支出 | 0.00 | 0.00 |`;
    expect(findings(twice)).toMatchObject([
      {
        severity: 'error',
        cell: { row: 10, column: 0 },
        problem: { code: 'duplicateCode', printed: '2050803', first: { row: 9 } },
      },
    ]);
    expect(told(twice)).toEqual(['error 支出!A11 duplicateCode 2050803 支出!A10']);
    expect(check(table(twice)).outcomes('E1')).toEqual(['fail E1 支出!A1']);
  });

  it('need their parent where the table prints its level', () => {
    const orphan = CLEAN.replace(/ *20508 .*\n/, '');
    expect(told(orphan)).toEqual(['error 支出!A9 missingParent 2050803 20508']);
  });

  it('that lack the same parent are told once, at the first of them', () => {
    const orphans = CLEAN.replace(/ *20508 .*\n/, '').replace(
      '2050803 | 培训支出 | 5.00 | 5.00 |',
      `2050802 | 干部教育 | 3.00 | 3.00 |
      2050803 | 培训支出 | 2.00 | 2.00 |`,
    );
    expect(told(orphans)).toEqual(['error 支出!A9 missingParent 2050802 20508']);
    expect(findings(orphans)[0]?.cells.map(({ cell }) => cell.row)).toEqual([8, 9]);
  });

  it('need no parent where the table prints no row of that level', () => {
    const twoLevels = CLEAN.replace(/ *20508 .*\n/, '').replace(/ *20103 .*\n/, '');
    expect(findings(twoLevels)).toEqual([]);
  });

  it('have 3, 5 or 7 digits', () => {
    const odd = `${CLEAN}
      20699 0 | 其他 | 1.00 | 1.00 |
      206990 | 未列明的支出 | 1.00 | 1.00 |`;
    expect(findings(odd)).toMatchObject([
      { severity: 'error', problem: { code: 'codeLength', lengths: '3、5、7' } },
      { severity: 'error', problem: { code: 'codeLength', printed: '206990' } },
    ]);
    expect(told(odd)[1]).toBe('error 支出!A12 codeLength 206990 3、5、7');
  });

  it('of no class are told by the name beside them', () => {
    const slipped = CLEAN.replace('20508 ', '20598 ').replace('20103 ', '29103 ');
    expect(told(slipped)).toContain(
      'error 支出!A6 mistypedCode 29103 政府办公厅(室)及相关机构事务 20103',
    );
  });

  it.each([
    ['20508 ', '2O508 ', 'error 支出!A9 mistypedCode 2O508 进修及培训 20508'],
    ['2050803 ', '2O5o8O3 ', 'error 支出!A10 mistypedCode 2O5o8O3 培训支出 2050803'],
    ['2010350 ', '20l0350 ', 'error 支出!A7 mistypedCode 20l0350 事业运行 2010350'],
    ['201 ', '20I ', 'error 支出!A5 mistypedCode 20I 一般公共服务支出 201'],
  ])('with letters that look like digits are no codes: %s as %s', (code, typed, expected) => {
    expect(told(CLEAN.replace(code, typed))).toEqual([expected]);
  });

  it('are not read out of words', () => {
    expect(findings(CLEAN.replace('20508 | 进修及培训', '- | lO'))).toEqual([]);
  });

  it('of no class whose name many have are told by the 款 that is printed', () => {
    const slipped = CLEAN.replace('2010350 ', '2001350 ');
    expect(told(slipped)).toContain('error 支出!A7 mistypedCode 2001350 事业运行 2010350');
    const both = slipped.replace('205 |', '20113 | 商贸事务 | 0.00 | 0.00 |\n      205 |');
    expect(told(both).join()).not.toContain('mistypedCode');
  });

  it('out of order are only mentioned', () => {
    const lines = CLEAN.split('\n');
    const swapped = [lines[0], ...lines.slice(4), ...lines.slice(1, 4)].join('\n');
    expect(findings(swapped)).toMatchObject([
      { severity: 'info', problem: { code: 'codeOrder', printed: '201', before: '2050803' } },
    ]);
    expect(check(table(swapped)).outcomes('E1')).toEqual(['pass E1 支出!A1']);
  });
});
