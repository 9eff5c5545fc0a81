import { loadCodeBooks } from '../../src/codes/load-code-book';
import { readPrinted } from './read-table';

const books = loadCodeBooks();
const names = readPrinted('printed-names.tsv');
const labels = readPrinted('printed-labels.tsv');

describe('names printed beside codes in published tables', () => {
  test('the list is not empty', () => {
    expect(names.length).toBeGreaterThan(250);
    expect(labels.length).toBeGreaterThan(150);
  });

  test('all but the known spellings are exact, none is different or unknown', () => {
    const inexact = names.flatMap(({ classification, year, code, printed }) => {
      const { kind } = books[classification].matchName(code, printed, year);
      return kind === 'exact' ? [] : [`${year} ${code} ${printed}: ${kind}`];
    });
    expect(inexact).toEqual([
      '2021 2010350 事业运行（政府办公厅）: decorated',
      '2021 201 一般公共服务: decorated',
      '2021 215 215资源勘探信息等支出: alias',
      '2021 224 224灾难防治及应急管理支出: alias',
      '2021 302 302商品服务支出: alias',
      '2021 303 303对个人和家庭的补助支出: alias',
    ]);
  });

  test('every code is in force in its year', () => {
    for (const { classification, year, code } of names) {
      expect(books[classification].validity(code, year)).toEqual({ kind: 'inForce' });
    }
  });

  test('every 类 line and column head binds to its code', () => {
    const bound = labels.map((line) => {
      const found = books[line.classification].findByName(line.printed, { year: line.year });
      return { ...line, code: found.kind === 'found' ? found.entry.code : found.kind };
    });
    expect(bound).toEqual(labels);
  });

  test('a functional book refuses economic labels and the reverse', () => {
    expect(books.function.findByName('工资福利支出')).toEqual({ kind: 'none' });
    expect(books.economy.findByName('六、社会保障和就业支出')).toEqual({ kind: 'none' });
    expect(books.economyGov.findByName('工资福利支出')).toEqual({ kind: 'none' });
  });
});
