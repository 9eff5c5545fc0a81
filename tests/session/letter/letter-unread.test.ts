import type { OutcomeReason } from '../../../src/checks/outcome';
import { titleHint } from '../../../src/session/inspecting/title-hint.zh-CN';
import { NO_TITLE_READ } from '../../../src/session/inspecting/title-hint.zh-CN';
import { refusedDemand } from '../../../src/session/letter/letter-refused.zh-CN';
import { uncheckedDemand, unplacedNote } from '../../../src/session/letter/letter-unchecked.zh-CN';
import { refusalText } from '../../../src/tables/binding/reasons.zh-CN';
import { REASONS } from '../../../src/tables/binding/reasons.zh-CN';

const item = (cause: OutcomeReason) => ({
  rules: ['A1'],
  sheet: '预算05表',
  cells: ['D6'],
  reason: '没有核对',
  lacksTable: false,
  typing: null,
  cause,
  count: 1,
});

describe('a table that could not be read', () => {
  it.each([
    [
      refusalText('部门支出总表', { kind: 'unknownColumns', labels: ['养人的钱›小计'] }),
      '标题与《部门支出总表》相近，但多数列的表头看不出是什么内容（如“养人的钱·小计”）。请按规定的表名和表式更正',
    ],
    [
      refusalText('部门支出总表', { kind: 'otherContinuation' }, { isAssumed: true }),
      '表与《部门支出总表》相近，但续表没有重复同样的表头，不能确定各列。请按规定的表名和表式更正',
    ],
    [
      titleHint(NO_TITLE_READ, ['部门收支总表']),
      '没有规定的标题，表头与《部门收支总表》相符。请把标题更正为规定的表名',
    ],
    [REASONS.hidden, '工作表已隐藏。请取消隐藏，不应公开的请删去'],
    [
      REASONS.differs('预算01表'),
      '与“预算01表”是同一种表而数据不同，分不清以哪一张为准。请只保留一张，标题写错的请更正标题',
    ],
    [REASONS.otherUnits, '没有写明金额单位，而本套各表单位不一，无法确定。请写明金额单位'],
    [
      refusalText('部门支出总表', { kind: 'unknownNames', cell: 'A4', label: '名' }),
      '标题与《部门支出总表》相近，但没有找到各行的名称一栏，A4 的表头“名”未能识别，请改为“科目名称”“项目”等',
    ],
  ])('says what is wrong and what is to be done: %s', (reason, demand) => {
    expect(refusedDemand(reason)).toBe(demand);
  });
});

describe('figures that could not be checked', () => {
  it.each<[OutcomeReason, string]>([
    [
      { kind: 'blankTotal', blank: 'parts', direction: 'across', columns: [4, 5] },
      '只有合计，同一行 E、F 栏都没有填数，请在应填的栏内补填，或说明合计的来源',
    ],
    [
      { kind: 'blankTotal', blank: 'parts', direction: 'down', columns: [] },
      '只有合计，所属各行没有填数，请补填，或说明合计的来源',
    ],
    [
      { kind: 'unknownColumns', labels: ['养人的钱›小计'] },
      '表头“养人的钱·小计”看不出是什么内容，请按规定的表式更正表头',
    ],
    [{ kind: 'unnamedRow', content: '3.00' }, '这一行有“3.00”而没有项目名称，请补上名称或者删去'],
  ])('are asked for in the words of the table: %j', (cause, demand) => {
    expect(uncheckedDemand(item(cause))).toBe(demand);
  });

  it('are no note where the office is asked for them or the reviewer gave another file', () => {
    const file = '/审核/上年.xlsx';
    expect(unplacedNote(item({ kind: 'missingTables', kinds: ['部门收入总表'] }))).toBeNull();
    expect(unplacedNote(item({ kind: 'givenItself', file }))).toBeNull();
    expect(unplacedNote(item({ kind: 'unprovenUnit', file, entity: '示例区甲中心' }))).toBe(
      '部门公开表没有列出所属单位，与所属单位公开表核对的结果仅供参考',
    );
    expect(unplacedNote(item({ kind: 'unitsIncomplete', listed: 3, given: 2 }))).toContain(
      '列有 3 个单位，收到 2 个单位的公开表',
    );
  });
});
