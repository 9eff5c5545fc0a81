import type { DocumentUse } from '../../../src/checks/documents/other-document';
import type { Grid } from '../../../src/grid/grid';
import { comparisonNotes } from '../../../src/session/compared/comparison-notes';
import { findingsById } from '../../../src/session/findings/findings-by-id';
import { layOutFinding } from '../../../src/session/findings/lay-out-finding';
import { comparisonTally, comparisonTexts } from '../../../src/session/compared/comparison-tally';
import type { InspectedWorkbook } from '../../../src/session/inspecting/inspect-workbook';
import { inspectWorkbook, readWorkbook } from '../../../src/session/inspecting/inspect-workbook';
import { verdictOf } from '../../../src/session/report/verdict';
import { changed } from '../../checks/checked-sheets';
import { FINAL_ACCOUNTS } from '../../fixtures/final-accounts';
import { withTexts } from '../../fixtures/sheet';

/** Last year ended with what this year began with: 33.00, of which 25.00 and 5.00 are 财政拨款. */
const PRIOR = changed(
  FINAL_ACCOUNTS.map((grid) => withTexts(grid, (text) => text.replace('2023年', '2022年'))),
  {
    ...{ '公开01!F15': '33.00', '公开01!C12': '11.00' },
    ...{ '公开04!F12': '30.00', '公开04!G12': '25.00', '公开04!H12': '5.00' },
  },
);

type Given = readonly [DocumentUse, readonly Grid[]];

function checkedBeside(given: readonly Given[], own = FINAL_ACCOUNTS) {
  const compared = given.map(([use, grids], at) => ({
    ...{ file: `/报送/${use}${at + 1}.xlsx`, use, workbook: readWorkbook(grids) },
  }));
  const workbook = inspectWorkbook(own, { compared });
  const [inspected] = workbook.sets;
  if (inspected === undefined) throw new Error('no set was recognised');
  return { workbook, inspected, notes: comparisonNotes(workbook.sets, compared) };
}

describe('what was compared with a file', () => {
  it('is counted by what it is, and all of it agrees', () => {
    const { inspected, workbook, notes } = checkedBeside([['prior', PRIOR]]);
    expect(notes[0]?.tally).toEqual({
      text: '核对了年初结转和结余 4 处（公开01、公开04）：都一致',
      differing: [],
    });
    expect(comparisonTexts(inspected)).toEqual([
      '上年公开表“prior1.xlsx”：核对了年初结转和结余 4 处（公开01、公开04）：都一致。',
    ]);
    expect(verdictOf(workbook).text).not.toContain('不同');
  });

  it('that differs is listed place by place with both figures and cells', () => {
    const given = changed(PRIOR, { '公开04!G12': '26.00', '公开04!H12': '' });
    const { inspected, notes } = checkedBeside([['prior', given]]);
    expect(notes[0]?.tally?.text).toBe(
      '核对了年初结转和结余 4 处（公开01、公开04）：一致 2 处，不同 2 处',
    );
    const places = notes[0]?.tally?.differing.map(({ place, text }) => `${place} ${text}`);
    expect(places).toEqual([
      '公开04!C13 一、一般公共预算财政拨款 25.00，对方 26.00 万元（公开04!G12）',
      '公开04!C14 二、政府性基金预算财政拨款 5.00，对方 空白 万元（公开04!H12）',
    ]);
    const [first] = notes[0]?.tally?.differing ?? [];
    expect(first?.cell).toMatchObject({ sheet: '公开04', row: 12, column: 2 });
    const found = inspected.checks.findings.filter(({ id }) => id === first?.finding);
    expect(found).toHaveLength(1);
    expect(comparisonTally(inspected, '/报送/另一个.xlsx')).toBeNull();
  });

  it('that differs in several places has a line for each in the detail of its finding', () => {
    const detailOf = (contents: Readonly<Record<string, string>>) => {
      const { workbook } = checkedBeside([['prior', changed(PRIOR, contents)]]);
      return [...findingsById(workbook).values()].map(layOutFinding)[0];
    };
    const several = detailOf({ '公开04!G12': '26.00', '公开04!H12': '' });
    expect(several?.differences).toMatchObject({
      ...{ sheet: '公开04', unit: '万元' },
      lines: [
        { counterparts: ['公开04!G12'], own: '25.00', other: '26.00', gap: '1.00' },
        { counterparts: ['公开04!H12'], own: '5.00', other: '空白', gap: '5.00' },
      ],
    });
    expect(several?.differences?.lines.map(({ cell }) => cell.row)).toEqual([12, 13]);
    expect(several?.sentence).toMatch(/^公开04!C13（.*，相差 1\.00 万元，请说明原因$/);
    const single = detailOf({ '公开04!G12': '26.00' });
    expect(single?.differences).toBeNull();
    expect(single?.sentence).toBe(several?.sentence);
  });

  it('says in one word that all of it differs', () => {
    const own = changed(FINAL_ACCOUNTS, { '公开04!C12': '', '公开04!C13': '', '公开04!C14': '' });
    const blank = { '公开04!F12': '', '公开04!G12': '', '公开04!H12': '' };
    const tally = (contents: Readonly<Record<string, string>>) =>
      checkedBeside([['prior', changed(PRIOR, { ...blank, ...contents })]], own).notes[0]?.tally;
    expect(tally({ '公开01!F15': '34.00' })?.text).toBe(
      '核对了年初结转和结余 1 处（公开01）：不同',
    );
    expect(tally({ '公开01!F15': '34.00', '公开04!F12': '3.00' })?.text).toBe(
      '核对了年初结转和结余 2 处（公开01、公开04）：都不同',
    );
    expect(tally({})?.text).toBe('核对了年初结转和结余 1 处（公开01）：一致');
  });

  it('leaves out a side that is no number, and says so', () => {
    const { notes } = checkedBeside([['prior', changed(PRIOR, { '公开04!G12': '见附表' })]]);
    expect(notes[0]?.tally?.text).toBe(
      '核对了年初结转和结余 3 处（公开01、公开04）：都一致；另有 1 处不是数字，没有核对',
    );
  });

  it('counts no place that both leave blank', () => {
    const blank = { '公开01!F15': '', '公开04!F12': '', '公开04!G12': '', '公开04!H12': '' };
    const without = changed(FINAL_ACCOUNTS, {
      ...{ '公开01!C15': '', '公开04!C12': '', '公开04!C13': '', '公开04!C14': '' },
    });
    const { notes } = checkedBeside([['prior', changed(PRIOR, blank)]], without);
    expect(notes[0]?.tally?.text).toBe('年初结转和结余两边都没有填数，算作一致');
  });

  it('is told of 单位 together, beside the last of them', () => {
    const { inspected, notes } = checkedBeside([
      ['units', FINAL_ACCOUNTS],
      ['units', PRIOR.map((grid) => withTexts(grid, (text) => text.replace('2022年', '2023年')))],
    ]);
    expect(notes.map(({ tally }) => tally === null)).toEqual([true, false]);
    expect(comparisonTexts(inspected)).toEqual([
      '所属单位公开表“units1.xlsx”、“units2.xlsx”：核对了各单位之和 155 处（公开02、公开03 等 7 张表）：都不同。',
    ]);
  });
});

describe('the verdict', () => {
  const differing = () =>
    checkedBeside([['prior', changed(PRIOR, { '公开04!G12': '26.00', '公开04!H12': '' })]])
      .workbook;

  it('counts the figures that are not what a file says, and leads to them', () => {
    const verdict = verdictOf(differing());
    expect(verdict.text).toMatch(/。与载入的文件有 2 处不同。$/);
    expect(verdict.parts.at(-1)).toEqual({ of: 'compared', text: '与载入的文件有 2 处不同' });
  });

  it('counts none that has its reason', () => {
    const workbook = differing();
    const ids = workbook.sets.flatMap(({ checks }) => checks.findings.map(({ id }) => id));
    const reason = { reason: '口径调整', date: '2024-03-01', binding: '' };
    const explained: InspectedWorkbook = {
      ...workbook,
      explanations: {
        ...workbook.explanations,
        ignored: new Map(ids.map((id) => [id, reason])),
      },
    };
    expect(verdictOf(explained).text).not.toContain('与载入的文件');
  });
});
