import type { CodeBook } from '../../src/codes/code-book';
import { loadCodeBook, loadCodeBooks } from '../../src/codes/load-code-book';

const { function: functional, economy, economyGov } = loadCodeBooks();

test('each classification has its own book, read once', () => {
  expect(functional.find('301')).toBeNull();
  expect(economy.find('301')?.name).toBe('工资福利支出');
  expect(economy.find('201')).toBeNull();
  expect(economyGov.find('501')?.name).toBe('机关工资福利支出');
  expect(loadCodeBook('function')).toBe(functional);
});

test('ancestry leads from the 类 to the code', () => {
  const codes = (book: CodeBook, code: string): string[] =>
    book.ancestry(code).map((entry) => entry.code);
  expect(codes(functional, '2010302')).toEqual(['201', '20103', '2010302']);
  expect(codes(economy, '30213')).toEqual(['302', '30213']);
  expect(codes(functional, '2010388')).toEqual(['201', '20103']);
  expect(codes(functional, '999')).toEqual([]);
});

test('children are the codes one level below', () => {
  const children = functional.children('22102').map((entry) => entry.code);
  expect(children).toEqual(['2210201', '2210202', '2210203']);
  expect(functional.children('2210201')).toEqual([]);
});

describe('names by year', () => {
  test.each([
    [2019, '扶贫'],
    [2021, '扶贫'],
    [2022, '巩固脱贫衔接乡村振兴'],
    [2023, '巩固脱贫攻坚成果衔接乡村振兴'],
    [2030, '巩固脱贫攻坚成果衔接乡村振兴'],
  ])('21305 in %d is %s', (year, name) => {
    expect(functional.nameIn('21305', year)).toBe(name);
  });

  test('an ended code keeps its last name, an unknown one has none', () => {
    expect(functional.nameIn('2080504', 2024)).toBe('未归口管理的行政单位离退休');
    expect(functional.nameIn('2080588', 2024)).toBeNull();
  });
});

test('the edition says when another year stands in', () => {
  expect(functional.edition(2024)).toEqual({ usedYear: 2024, exact: true });
  const newest = functional.edition(2099).usedYear;
  expect(newest).toBeGreaterThanOrEqual(2025);
  expect(functional.edition(newest)).toEqual({ usedYear: newest, exact: true });
  expect(functional.edition(newest + 1)).toEqual({ usedYear: newest, exact: false });
  expect(functional.edition(2018)).toEqual({ usedYear: 2020, exact: false });
  expect(economy.edition(2018)).toEqual({ usedYear: 2018, exact: true });
});

describe('validity', () => {
  test.each([
    ['2010350', 2024, { kind: 'inForce' }],
    ['2080504', 2021, { kind: 'ended', lastYear: 2019 }],
    ['2080504', 2019, { kind: 'inForce' }],
    ['20139', 2023, { kind: 'notYet', firstYear: 2024 }],
    ['20139', 2024, { kind: 'inForce' }],
    ['2109901', 2020, { kind: 'inForce' }],
    ['2109901', 2023, { kind: 'unproven' }],
    ['2109999', 2020, { kind: 'unproven' }],
    ['2109977', 2023, { kind: 'unknownCode' }],
  ])('%s in %d', (code, year, expected) => {
    expect(functional.validity(code, year)).toEqual(expected);
  });

  test('an entry of unproven years never gives a year finding', () => {
    const books = [functional, economy, economyGov];
    for (const book of books) {
      for (const entry of book.entries.filter((candidate) => candidate.yearsUncertain)) {
        for (let year = 2017; year <= 2030; year += 1) {
          expect(['inForce', 'unproven']).toContain(book.validity(entry.code, year).kind);
          for (const { name } of entry.periods) {
            expect(book.matchName(entry.code, name, year).kind).not.toBe('otherYear');
          }
        }
      }
    }
  });
});

describe('funds', () => {
  test.each([
    ['2010350', ['generalPublicBudget']],
    ['212', ['generalPublicBudget', 'governmentFund']],
    ['21208', ['governmentFund']],
    ['2120803', ['governmentFund']],
    ['2120899', ['governmentFund']],
    ['21201', ['generalPublicBudget']],
    ['229', ['generalPublicBudget', 'governmentFund']],
    ['2296002', ['governmentFund']],
    ['2219899', ['governmentFund']],
    ['223', ['stateCapital']],
    ['2230105', ['stateCapital']],
    ['20911', ['socialInsuranceFund']],
    ['2120888', ['governmentFund']],
    ['21277', []],
    ['2127701', []],
    ['', []],
  ])('%s: %j', (code, funds) => {
    expect([...functional.fundsOf(code)]).toEqual(funds);
  });

  test('economic codes say nothing about funds', () => {
    expect([...economy.fundsOf('301'), ...economyGov.fundsOf('50101')]).toEqual([]);
  });
});
