import type { Grid } from '../../src/grid/grid';
import { inspectWorkbook } from '../../src/session/inspecting/inspect-workbook';
import { summarise } from '../../src/session/result/summarise';
import {
  BUDGET_BESIDE_FORMS,
  OVERALL,
  PROJECT_FORM,
  STACKED_FORMS,
} from '../fixtures/performance-forms';
import { changed, check } from './checked-sheets';

const ALL = [...BUDGET_BESIDE_FORMS, OVERALL, PROJECT_FORM, STACKED_FORMS];

/** What is found about forms after these cells are changed. */
function found(cells: Readonly<Record<string, string>>, grids: readonly Grid[] = ALL) {
  return check(...changed(grids, cells)).briefs;
}

describe('performance forms beside their budget', () => {
  it('are clean, and leave nothing open', () => {
    expect(check(...ALL).briefs).toEqual([]);
    expect(summarise(inspectWorkbook(ALL)).unresolved).toBe(0);
  });

  it('say nothing of a line besides their amounts that is not understood', () => {
    const checked = check(...changed(ALL, { '项目一!B11': '某某安排', '项目一!F11': '#1' }));
    const table = checked.book.set.tables.find(({ sheet }) => sheet === '项目一');
    expect(table?.blocks.flatMap(({ unknownRows }) => unknownRows)).not.toEqual([]);
    expect(
      checked.result.outcomes.filter(({ relation }) => relation.includes('unknownRows')),
    ).toEqual([]);
  });

  it('are clean by themselves', () => {
    expect(check(OVERALL, PROJECT_FORM, STACKED_FORMS).briefs).toEqual([]);
  });

  it.each([
    ['the total of 收入构成', { '整体绩效!D10': '#310' }, 'error C10 整体绩效!D10'],
    ['a line of an earlier year', { '整体绩效!F11': '#58' }, 'error C10 整体绩效!F11'],
    [
      '收入 and 支出 of an earlier year',
      { '整体绩效!G7': '#280', '整体绩效!G10': '#280' },
      'error C10 整体绩效!G10',
    ],
    [
      '财政拨款 of 财政拨款收支总表',
      { '整体绩效!D7': '#290', '整体绩效!D9': '#10' },
      'error C10 整体绩效!D7',
    ],
    ['a project of 项目支出表', { '整体绩效!F17': '#210' }, 'error C10 整体绩效!F17'],
    ['a share', { '整体绩效!E12': '3.53%' }, 'error C10 整体绩效!E12'],
    ['the amount of a form', { '项目一!F6': '210万元' }, 'error C10 项目一!F6'],
    ['a source of the money', { '项目二!F8': '#90' }, 'error C10 项目二!F8'],
    ['a line of a list with a total', { '项目一!F8': '#210' }, 'error C10 项目一!F8'],
  ])('are found wrong in %s', (_, cells, brief) => {
    expect(found(cells).filter((one) => one.startsWith('error'))).toEqual([brief]);
  });

  it.each([
    ['a line without a total of its own', { '项目一!E16': '#60' }, 'warning C10 项目一!F8'],
    ['a line of one kind of money', { '项目二!F13': '#50' }, 'warning C10 项目二!F6'],
    [
      '项目总预算 below the year',
      { '项目一!B6': '#60', '整体绩效!E17': '#60' },
      'warning C10 整体绩效!E17',
    ],
    [
      'another code of the project',
      { '项目一!F3': '42010124900T000000019' },
      'warning E4 项目一!F3',
    ],
  ])('are worth a look in %s', (_, cells, brief) => {
    expect(found(cells)).toContain(brief);
    expect(found(cells).filter((one) => one.startsWith('error'))).toEqual([]);
  });

  it('name both categories where one has what is of the other', () => {
    const cells = { '整体绩效!D11': '#80', '整体绩效!D12': '#20' };
    const shares = { '整体绩效!E11': '', '整体绩效!E12': '' };
    const errors = ['error C10 整体绩效!D11', 'error C10 整体绩效!D12'];
    expect(found({ ...cells, ...shares })).toEqual(errors);
  });

  it('have no 其中 above the whole', () => {
    expect(found({ '项目一!F10': '#130' }, [PROJECT_FORM])).toEqual(['warning C10 项目一!F9']);
  });

  it('may be more than 项目支出 only by mistake', () => {
    const third = changed([STACKED_FORMS], {
      '项目二!B3': '备用项目',
      '项目二!F8': '#300',
      '项目二!F6': '#300',
      '项目二!B6': '#300',
      '项目二!F13': '#280',
    }).map((grid) => ({ ...grid, name: '项目三' }));
    const briefs = check(...BUDGET_BESIDE_FORMS, PROJECT_FORM, ...third).briefs;
    expect(briefs).toEqual(['warning C10 支出!E4']);
  });
});

describe('no alarm is raised', () => {
  it.each([
    ['a form left blank', { '项目一!F6': '', '项目一!F8': '', '项目一!F9': '', '项目一!F10': '' }],
    ['words where no amount is asked for', { '项目一!B6': '（延续性项目填写）' }],
    ['words for an amount', { '项目一!F8': '见附件' }],
    ['项目总预算 of 0', { '项目一!B6': '#0' }],
    ['a share that is rounded', { '整体绩效!E11': '30.0%' }],
    ['a share moved so that all make 100%', { '整体绩效!E11': '30.01%', '整体绩效!E13': '66.66%' }],
    ['shares left out', { '整体绩效!E11': '', '整体绩效!E12': '', '整体绩效!E13': '' }],
    ['a share that says no percent', { '整体绩效!E11': '#0.3' }],
    ['earlier years left out', { '整体绩效!F7': '', '整体绩效!F9': '', '整体绩效!F10': '' }],
    ['an indicator changed', { '整体绩效!E20': '#99999' }],
    ['a purchase changed', { '项目一!F20': '#99' }],
    ['a project that is not in the list', { '整体绩效!B18': '手机通讯' }],
    [
      'a list of some projects only',
      { '整体绩效!B18': '', '整体绩效!E18': '', '整体绩效!F18': '' },
    ],
  ])('for %s', (_, cells) => {
    const errors = found(cells).filter((one) => !one.startsWith('info'));
    expect(errors).toEqual([]);
    const checked = summarise(inspectWorkbook(changed(ALL, cells)));
    expect(checked.unresolved).toBe(0);
  });

  it('for categories where a project is 其他运转类', () => {
    const cells = {
      '项目!A8': '42010124900Y000000012',
      '整体绩效!D12': '#90',
      '整体绩效!D13': '#120',
      '整体绩效!E12': '30%',
      '整体绩效!E13': '40%',
    };
    const forms = changed([...BUDGET_BESIDE_FORMS, OVERALL], cells);
    const { outcomes } = check(...forms).result;
    const failed = outcomes.filter(({ rule, outcome }) => rule === 'C10' && outcome === 'fail');
    expect(failed).toEqual([]);
  });

  it('for a list of projects that is not all of 项目支出表', () => {
    const sums = (cells: Readonly<Record<string, string>>) =>
      check(...changed(ALL, cells))
        .result.outcomes.filter(({ relation }) =>
          relation.startsWith('C10:rollUp:整体绩效:flow=expenditure;nature=specificTarget'),
        )
        .map(({ outcome }) => outcome);
    expect(sums({})).toEqual(['pass']);
    expect(sums({ '整体绩效!B18': '手机通讯' })).toEqual([]);
    expect(sums({ '整体绩效!B18': '', '整体绩效!E18': '', '整体绩效!F18': '' })).toEqual([]);
  });

  it('for years before, which do not make a fund one of this year', () => {
    const { outcomes } = check(...ALL).result;
    const own = outcomes.find(({ relation }) => relation.includes('personnelCategory'));
    expect(own?.outcome).toBe('pass');
  });

  it('for two forms of one project', () => {
    const part = changed([PROJECT_FORM], {
      '项目一!F6': '#70',
      '项目一!F8': '#70',
      '项目一!F9': '#70',
      '项目一!F10': '#70',
      '项目一!E17': '',
    });
    const other = changed([PROJECT_FORM], {
      '项目一!F6': '#50',
      '项目一!F8': '#50',
      '项目一!F9': '#50',
      '项目一!F10': '#50',
      '项目一!E16': '',
    }).map((grid) => ({ ...grid, name: '项目一续' }));
    expect(check(...BUDGET_BESIDE_FORMS, OVERALL, ...part, ...other).briefs).toEqual([]);
  });
});
