import { PUBLIC_TABLES } from '../../src/tables/catalogue/public-tables';
import { covers } from '../../src/tables/coordinates/coordinates';
import { matchTitle } from '../../src/tables/regions/match-title';
import { recognise } from '../fixtures/read-tables';
import { sheet } from '../fixtures/sheet';

const FUNDS = [
  ['一般公共预算', 'generalPublicBudget'],
  ['政府性基金预算', 'governmentFund'],
  ['国有资本经营预算', 'stateCapital'],
  ['财政拨款', 'fiscalAppropriation'],
  ['财政专户管理资金', 'fiscalAccount'],
  ['单位资金', 'unitFunds'],
] as const;

const TABLES = PUBLIC_TABLES.filter(({ layout }) => layout.shape !== 'form');

/** 部门收支总表 with and without its first word and its brackets. */
const NAMES = TABLES.flatMap(({ id }) => {
  const name = id.replace(/（.*/, '');
  return [name, name.replace(/^部门/, '')];
});

it.each(FUNDS)('a title that begins with %s is never that of more or other money', (word, fund) => {
  const wider = NAMES.flatMap((name) =>
    TABLES.flatMap((kind) => {
      const title = matchTitle(kind, `${word}${name}`);
      return title === null || covers({ fund }, title.scope) ? [] : `${word}${name} as ${kind.id}`;
    }),
  );
  expect(wider).toEqual([]);
});

const THREE_PUBLIC = `
单位：万元
合计 | 因公出国（境）费 | 公务接待费
1.00 | | 1.00
`;

it.each([
  ['“三公”经费支出表', undefined],
  ['“三公”经费支出表（一般公共预算）', 'generalPublicBudget'],
  ['一般公共预算财政拨款“三公”经费支出表', 'generalPublicBudget'],
  ['“三公”经费财政拨款预算表', 'fiscalAppropriation'],
  ['财政拨款（含一般公共预算和政府性基金预算）“三公”经费支出表', 'fiscalAppropriation'],
  ['政府性基金预算“三公”经费支出表', 'governmentFund'],
  ['政府性基金预算财政拨款“三公”经费支出表', 'governmentFund'],
  ['国有资本经营预算“三公”经费支出表', 'stateCapital'],
  ['一般公共预算及政府性基金财政拨款“三公”经费支出表', 'fiscalAppropriation'],
])('%s is about the money that it names', (title, fund) => {
  const { sets } = recognise(sheet('Sheet1', `2024年${title}${THREE_PUBLIC}`));
  expect(sets.map(({ tables }) => tables[0]?.blocks[0]?.scope.fund)).toEqual([fund]);
});

it.each(['“三公”经费支出表（政府性基金预算）', '财政拨款（不含一般公共预算）“三公”经费支出表'])(
  '%s is refused',
  (title) => {
    expect(recognise(sheet('Sheet1', `2024年${title}${THREE_PUBLIC}`)).sets).toEqual([]);
  },
);
