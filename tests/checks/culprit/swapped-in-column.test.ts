import type { Grid } from '../../../src/grid/grid';
import { inspectWorkbook } from '../../../src/session/inspecting/inspect-workbook';
import { culpritText } from '../../../src/checks/words/wording.zh-CN';
import { byFunction } from '../small-tables';

/** What each error says of the culprit. */
function told(lines: string, ...others: readonly Grid[]): readonly string[] {
  return inspectWorkbook([byFunction('支出', '部门支出总表', lines), ...others]).sets.flatMap(
    ({ checks }) =>
      checks.findings.flatMap((finding) =>
        finding.kind === 'arithmetic' && finding.severity === 'error' ? culpritText(finding) : [],
      ),
  );
}

describe('two figures of one column in each other’s rows', () => {
  it('are told as interchanged where only the sums of their rows show it', () => {
    expect(
      told(`| 合计 | 67.00 | 31.00 | 36.00 |
        201 | 一般公共服务支出 | 20.00 | 10.00 | 8.00 |
        205 | 教育支出 | 25.00 | 12.00 | 15.00 |
        208 | 社会保障和就业支出 | 22.00 | 9.00 | 13.00 |`),
    ).toEqual([
      '支出!D5（201 一般公共服务支出·基本支出）及 支出!D6 疑有误，现为 10.00，与 支出!D6 的 12.00 万元两处互换，请对调，改正后 2 项检查都能通过',
    ]);
  });

  it('are told as one of two pairs where the other figures of their rows say the same', () => {
    expect(
      told(`| 合计 | 67.00 | 67.00 | |
        201 | 一般公共服务支出 | 20.00 | 25.00 | |
        205 | 教育支出 | 25.00 | 20.00 | |
        208 | 社会保障和就业支出 | 22.00 | 22.00 | |`),
    ).toEqual([
      '表内关系不能确定是哪一个数有误，可能是以下 2 组数（共 4 个单元格）之一：支出!C5（201 一般公共服务支出·合计）及 支出!C6、支出!D5（201 一般公共服务支出·基本支出）及 支出!D6',
    ]);
  });
});

describe('two pairs that would do as well', () => {
  it('are told apart by what other tables hold of them', () => {
    const general = byFunction(
      '一般',
      '一般公共预算支出表',
      `| 合计 | 60.00 | 60.00 | |
      201 | 一般公共服务支出 | 15.00 | 15.00 | |
      205 | 教育支出 | 24.00 | 24.00 | |
      208 | 社会保障和就业支出 | 21.00 | 21.00 | |`,
    );
    const all = `| 合计 | 67.00 | 67.00 | |
      201 | 一般公共服务支出 | 20.00 | 25.00 | |
      205 | 教育支出 | 25.00 | 20.00 | |
      208 | 社会保障和就业支出 | 22.00 | 22.00 | |`;
    expect(told(all, general)).toEqual([
      expect.stringMatching(/^支出!D5（201 一般公共服务支出·基本支出）及 支出!D6 疑有误/),
    ]);
  });
});

describe('a blank that only an amount below 0 would make up for', () => {
  it('is not told what it should hold', () => {
    expect(
      told(`| 合计 | 67.00 | 67.00 | |
        201 | 一般公共服务支出 | 20.00 | 27.00 | |
        205 | 教育支出 | 25.00 | 18.00 | |
        208 | 社会保障和就业支出 | 22.00 | 22.00 | |`),
    ).toEqual([
      '表内关系不能确定是哪一个数有误，可能是 支出!E5（201 一般公共服务支出·项目支出）有误',
      '支出!E6（205 教育支出·项目支出）疑有误，现为空白，应为 7.00 万元（漏填），6.99 至 7.01 之间都在尾差之内',
    ]);
  });
});
